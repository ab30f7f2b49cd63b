using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Files.Ledgers;
using DisclosureDeadlines.Ledgers;

namespace DisclosureDeadlines.Files.Impacts;

/// <summary>What is known before the first row.</summary>
/// <param name="Place">The ledger.</param>
/// <param name="Audit">How its rows are judged without the notices.</param>
/// <param name="Imported">The notices that the user has imported before.</param>
/// <param name="After">The calendar with the notices.</param>
/// <param name="Readings">The notices that arrive, with what was noted while reading them.</param>
internal sealed record ImpactRun(
    LedgerPlace Place,
    LedgerAudit Audit,
    IReadOnlyList<HolidayNotice> Imported,
    WorkingDayCalendar After,
    IReadOnlyList<NoticeReading> Readings
)
{
    /// <summary>How many days of the calendar are worked that were not, or the other way round.</summary>
    public int CountDaysChanged()
    {
        int changed = 0;
        for (var day = Audit.Calendar.FirstDay; day <= Audit.Calendar.LastDay; day = day.PlusDays(1))
        {
            changed += Audit.Calendar.IsWorkingDay(day) == After.IsWorkingDay(day) ? 0 : 1;
        }

        return changed;
    }

    /// <summary>Whether a notice is counted by already.</summary>
    public bool IsKnown(HolidayNotice notice) => Audit.Calendar.Notices.Any(known => NoticeIdentity.AreSame(known, notice));
}
