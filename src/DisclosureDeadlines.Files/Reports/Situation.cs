using NodaTime;

namespace DisclosureDeadlines.Files.Reports;

/// <summary>The state of everything on a day, gathered line by line: what reports for people are drawn from.</summary>
/// <param name="subject">What it is about.</param>
/// <param name="today">The day.</param>
/// <param name="soonWithin">How many working days ahead is soon.</param>
internal sealed class Situation(ReportSubject subject, LocalDate today, int soonWithin)
{
    /// <summary>Lines that are kept; the others are counted. No reader goes through more.</summary>
    public const int MostLines = 5000;

    /// <summary>Offices that are counted apart; the others are counted together.</summary>
    private const int MostOffices = 10_000;

    private readonly Dictionary<string, OfficeSituation> offices = new(StringComparer.Ordinal);
    private readonly SortedDictionary<(int Year, int Month), Counts> months = [];
    private int kept;

    public ReportSubject Subject => subject;

    public LocalDate Today => today;

    public int SoonWithin => soonWithin;

    public Counts Totals { get; } = new();

    /// <summary>The offices, those with the most overdue first.</summary>
    public IReadOnlyList<OfficeSituation> Offices =>
        [
            .. offices
                .Values.OrderByDescending(office => office.Counts.Overdue)
                .ThenByDescending(office => office.Counts.Soon)
                .ThenByDescending(office => office.Counts.Late)
                .ThenByDescending(office => office.Counts.All)
                .ThenBy(office => office.Name, StringComparer.Ordinal),
        ];

    /// <summary>The months of the due dates up to today, with what was due in each.</summary>
    public IEnumerable<(YearMonth Month, Counts Counts)> Months =>
        months.Where(month => month.Value.Due > 0).Select(month => (new YearMonth(month.Key.Year, month.Key.Month), month.Value));

    /// <summary>All that is overdue and was kept, the longest first.</summary>
    public IEnumerable<ReportLine> Overdue =>
        offices.Values.SelectMany(office => office.Overdue).OrderByDescending(line => line.DaysLate).ThenBy(line => line.Row);

    /// <summary>All that is due soon and was kept, the nearest first.</summary>
    public IEnumerable<ReportLine> Soon =>
        offices.Values.SelectMany(office => office.Soon).OrderBy(line => line.DueOn).ThenBy(line => line.Row);

    public void Add(ReportLine line)
    {
        Totals.Add(line);
        bool keeps = kept < MostLines && (line.State == LineState.Overdue || line.IsSoon);
        kept += keeps ? 1 : 0;
        OfficeOf(line.Office).Add(line, keeps);
        if (line.DueOn is { } due)
        {
            if (!months.TryGetValue((due.Year, due.Month), out var month))
            {
                months.Add((due.Year, due.Month), month = new Counts());
            }

            month.Add(line);
        }
    }

    private OfficeSituation OfficeOf(string? name)
    {
        if (!offices.TryGetValue(name ?? "", out var office))
        {
            string? known = offices.Count < MostOffices ? name : Language.Pick("其他", "others");
            if (!offices.TryGetValue(known ?? "", out office))
            {
                offices.Add(known ?? "", office = new OfficeSituation(known));
            }
        }

        return office;
    }
}
