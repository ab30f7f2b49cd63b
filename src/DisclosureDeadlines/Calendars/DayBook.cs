using NodaTime;

namespace DisclosureDeadlines.Calendars;

/// <summary>Which notice and which of its clauses decide each special day. Ordinary days are not in it.</summary>
/// <remarks>
/// A day is known by its number and what decides it is an object: what the framework keeps of these is compiled before a program starts, and
/// of dates it is not.
/// </remarks>
internal sealed class DayBook
{
    private readonly Dictionary<int, Entry> entries = [];

    /// <summary>Enters days that do not come from a notice.</summary>
    public void Enter(IEnumerable<LocalDate> daysOff, IEnumerable<LocalDate> worked)
    {
        foreach (var date in daysOff)
        {
            entries[DayNumbers.Order(date)] = new Entry(false, null, null);
        }

        foreach (var date in worked)
        {
            entries[DayNumbers.Order(date)] = new Entry(true, null, null);
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
        var inForce = new List<Ordered>();
        foreach (var notice in notices.OrderBy(n => DayNumbers.Order(n.KnownFrom)).ThenBy(n => n.ShortName, StringComparer.Ordinal))
        {
            foreach (var clause in notice.Clauses.Where(c => c.BindsOffices))
            {
                inForce.RemoveAll(earlier =>
                    earlier.Notice != notice && earlier.Notice.Year == notice.Year && clause.SharesHolidayWith(earlier.Clause)
                );
                inForce.Add(new Ordered(notice, clause));
            }
        }

        foreach (var (notice, clause) in inForce)
        {
            Enter(clause.DaysOff, false, notice, clause, restates);
            Enter(clause.MakeUpWorkdays, true, notice, clause, restates);
        }
    }

    public Entry? this[LocalDate date] => entries.TryGetValue(DayNumbers.Order(date), out var entry) ? entry : null;

    private void Enter(
        IReadOnlyList<LocalDate> dates,
        bool worked,
        HolidayNotice notice,
        HolidayClause clause,
        Func<HolidayNotice, LocalDate, bool, bool>? restates
    )
    {
        for (int i = 0; i < dates.Count; i++)
        {
            if (restates?.Invoke(notice, dates[i], worked) != true)
            {
                entries[DayNumbers.Order(dates[i])] = new Entry(worked, notice, clause);
            }
        }
    }

    /// <summary>What decides a day.</summary>
    public sealed record Entry(bool Worked, HolidayNotice? Notice, HolidayClause? Clause);

    private sealed record Ordered(HolidayNotice Notice, HolidayClause Clause);
}
