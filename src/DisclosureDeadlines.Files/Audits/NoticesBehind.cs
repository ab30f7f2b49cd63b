using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Ledgers;
using NodaTime;

namespace DisclosureDeadlines.Files.Audits;

/// <summary>Finds out, row by row, which imported notices an audit depends on and up to which day it goes.</summary>
internal sealed class NoticesBehind
{
    private readonly LedgerAudit audit;
    private readonly IReadOnlyList<HolidayNotice> imported;
    private readonly List<(HolidayNotice Notice, LocalDate[] Days)> waiting;
    private readonly SortedSet<string> places = new(StringComparer.Ordinal);
    private LocalDate? last;

    /// <param name="audit">How the rows are judged.</param>
    /// <param name="imported">The notices that the user has imported.</param>
    public NoticesBehind(LedgerAudit audit, IReadOnlyList<HolidayNotice> imported)
    {
        this.audit = audit;
        this.imported = imported;
        waiting = [.. imported.Select(notice => (notice, DaysDecidedBy(notice)))];
    }

    /// <summary>The imported notices that decide a day of a row that was added.</summary>
    public IReadOnlyList<HolidayNotice> Imported => [.. imported.Where(notice => !waiting.Exists(other => other.Notice == notice))];

    /// <summary>
    /// The places of offices by whose days rows were counted, where they are not the ledger's own; a sentence for the reader, or none.
    /// </summary>
    public IEnumerable<string> Places =>
        places.Count == 0
            ? []
            :
            [
                Language.Pick(
                    $"责任科室写明了地方的行，按当地的放假日计：{string.Join('、', places)}。",
                    $"Rows whose office names a place are counted by the days of that place: {string.Join(", ", places)}."
                ),
            ];

    /// <summary>The year whose notice is missing; null if none is.</summary>
    public int? MissingYear => MissingNotice.Year(audit.Calendar, last);

    public void Add(AuditedRow row)
    {
        if (row.Deadline is not { DueOn: { } due, EventDate: var start })
        {
            return;
        }

        if (row.Deadline.Calendar.Region is { } place && !place.Equals(audit.Calendar.Region))
        {
            places.Add(place.FullName);
        }

        last = last > due ? last : due;
        if (waiting.Count > 0)
        {
            // How late something is, is counted on from the due date.
            var end = row.State switch
            {
                AuditState.Overdue => audit.Today,
                AuditState.PublishedLate => row.Row.Published!.Value,
                _ => due,
            };
            var (from, to) = (LocalDate.Min(start, due), LocalDate.Max(start, end));
            var counted = row.Deadline.Calendar.Region;
            waiting.RemoveAll(other => Binds(other.Notice, counted) && Array.Exists(other.Days, day => day >= from && day <= to));
        }
    }

    private static bool Binds(HolidayNotice notice, Region? place) =>
        notice.Region is not { } region || place?.Around.Contains(region) == true;

    /// <summary>By the calendar of the place that the notice binds, because an office may be there.</summary>
    private LocalDate[] DaysDecidedBy(HolidayNotice notice)
    {
        var calendar = notice.Region is { } region && !Binds(notice, audit.Calendar.Region) ? audit.Calendar.In(region) : audit.Calendar;
        return
        [
            .. notice
                .Clauses.SelectMany(clause => clause.DaysOff.Concat(clause.MakeUpWorkdays))
                .Where(day => day >= calendar.FirstDay && day <= calendar.LastDay && calendar.Describe(day).Notice == notice),
        ];
    }
}
