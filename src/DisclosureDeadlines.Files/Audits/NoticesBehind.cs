using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Ledgers;
using NodaTime;

namespace DisclosureDeadlines.Files.Audits;

/// <summary>Finds out, row by row, which imported notices an audit rests on and up to which day it goes.</summary>
internal sealed class NoticesBehind
{
    private readonly LedgerAudit audit;
    private readonly IReadOnlyList<HolidayNotice> imported;
    private readonly List<(HolidayNotice Notice, LocalDate[] Days)> waiting;
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

    /// <summary>The year whose notice is missed; null if none is.</summary>
    public int? MissingYear => MissingNotice.Year(audit.Calendar, last, audit.Today);

    public void Add(AuditedRow row)
    {
        if (row.Deadline is not { DueOn: { } due, EventDate: var start })
        {
            return;
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
            waiting.RemoveAll(notice => Array.Exists(notice.Days, day => day >= from && day <= to));
        }
    }

    private LocalDate[] DaysDecidedBy(HolidayNotice notice)
    {
        var calendar = audit.Calendar;
        return
        [
            .. notice.Clauses.SelectMany(clause => clause.DaysOff.Concat(clause.MakeUpWorkdays))
                .Where(day => day >= calendar.FirstDay && day <= calendar.LastDay && calendar.Describe(day).Notice == notice),
        ];
    }
}
