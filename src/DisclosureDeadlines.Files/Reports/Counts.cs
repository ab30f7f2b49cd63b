using System.Globalization;

namespace DisclosureDeadlines.Files.Reports;

/// <summary>How many are in each state.</summary>
internal sealed class Counts
{
    private readonly int[] counts = new int[Enum.GetValues<LineState>().Length];

    public int this[LineState state] => counts[(int)state];

    /// <summary>All that were counted.</summary>
    public int All => counts.Sum();

    /// <summary>Those that were due: done in time or late, or overdue.</summary>
    public int Due => this[LineState.InTime] + this[LineState.Late] + this[LineState.Overdue];

    public int InTime => this[LineState.InTime];

    public int Late => this[LineState.Late];

    public int Overdue => this[LineState.Overdue];

    /// <summary>Those that are open and due soon.</summary>
    public int Soon { get; private set; }

    /// <summary>By how many days the longest of the overdue is.</summary>
    public int MostDaysOverdue { get; private set; }

    /// <summary>By how many days the worst is or was late.</summary>
    public int MostDaysLate { get; private set; }

    /// <summary>The share of those in time among those due, as a reader reads it; a dash where none was due.</summary>
    public string Share => Percent(InTime, Due);

    public void Add(ReportLine line)
    {
        counts[(int)line.State]++;
        Soon += line.IsSoon ? 1 : 0;
        MostDaysLate = Math.Max(MostDaysLate, line.DaysLate);
        MostDaysOverdue = line.State == LineState.Overdue ? Math.Max(MostDaysOverdue, line.DaysLate) : MostDaysOverdue;
    }

    /// <summary>
    /// A share rounded to a tenth of a percent, half away from zero, as a spreadsheet does, so that a reader who checks it there finds the
    /// same.
    /// </summary>
    public static string Percent(int part, int whole)
    {
        const int Whole = 100;
        return whole == 0
            ? "—"
            : string.Create(
                CultureInfo.InvariantCulture,
                $"{Math.Round((decimal)part * Whole / whole, 1, MidpointRounding.AwayFromZero):0.0}%"
            );
    }
}
