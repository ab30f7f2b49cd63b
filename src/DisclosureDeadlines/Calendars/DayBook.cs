using NodaTime;

namespace DisclosureDeadlines.Calendars;

/// <summary>Which notice and which of its clauses decide each special day. Ordinary days are not in it.</summary>
internal sealed class DayBook
{
    private readonly Dictionary<LocalDate, Entry> entries = [];

    /// <summary>Enters days that do not come from a notice.</summary>
    public void Enter(IEnumerable<LocalDate> daysOff, IEnumerable<LocalDate> worked)
    {
        foreach (var date in daysOff)
        {
            entries[date] = new Entry(false, null, null);
        }

        foreach (var date in worked)
        {
            entries[date] = new Entry(true, null, null);
        }
    }

    /// <summary>
    /// Enters notices in the order in which they became known, so that a later one has the last word; a clause replaces the earlier
    /// clause of its holiday whole.
    /// </summary>
    /// <param name="notices">The notices.</param>
    /// <param name="restates">
    /// Whether a notice only repeats for a day what another authority had ordered; such a day is left to that authority.
    /// </param>
    public void Enter(IEnumerable<HolidayNotice> notices, Func<HolidayNotice, LocalDate, bool, bool>? restates = null)
    {
        var inForce = new List<(HolidayNotice Notice, HolidayClause Clause)>();
        foreach (var notice in notices.OrderBy(n => n.KnownFrom).ThenBy(n => n.ShortName, StringComparer.Ordinal))
        {
            foreach (var clause in notice.Clauses.Where(c => c.BindsOffices))
            {
                inForce.RemoveAll(earlier =>
                    earlier.Notice != notice && earlier.Notice.Year == notice.Year && clause.SharesHolidayWith(earlier.Clause)
                );
                inForce.Add((notice, clause));
            }
        }

        foreach (var (notice, clause) in inForce)
        {
            foreach (var date in clause.DaysOff.Where(date => restates?.Invoke(notice, date, false) != true))
            {
                entries[date] = new Entry(false, notice, clause);
            }

            foreach (var date in clause.MakeUpWorkdays.Where(date => restates?.Invoke(notice, date, true) != true))
            {
                entries[date] = new Entry(true, notice, clause);
            }
        }
    }

    public Entry? this[LocalDate date] => entries.TryGetValue(date, out var entry) ? entry : null;

    public readonly record struct Entry(bool Worked, HolidayNotice? Notice, HolidayClause? Clause);
}
