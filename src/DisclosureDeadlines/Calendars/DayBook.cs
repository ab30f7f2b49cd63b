using NodaTime;

namespace DisclosureDeadlines.Calendars;

/// <summary>Which notice and which of its clauses decide each special day. Ordinary days are not in it.</summary>
internal sealed class DayBook
{
    private readonly Dictionary<int, Entry> entries = [];

    /// <summary>Enters notices in the order in which they became known, so that a later one has the last word.</summary>
    public DayBook(IEnumerable<HolidayNotice> notices)
    {
        var clausesInForce = new Dictionary<(int Year, string Name), (HolidayNotice Notice, HolidayClause Clause)>();
        foreach (var notice in notices.OrderBy(n => n.KnownFrom))
        {
            foreach (var clause in notice.Clauses)
            {
                clausesInForce[(notice.Year, clause.Name)] = (notice, clause);
            }
        }

        foreach (var (notice, clause) in clausesInForce.Values.OrderBy(c => c.Notice.KnownFrom))
        {
            foreach (var date in clause.DaysOff)
            {
                entries[DayNumber(date)] = new Entry(false, notice, clause);
            }

            foreach (var date in clause.MakeUpWorkdays)
            {
                entries[DayNumber(date)] = new Entry(true, notice, clause);
            }
        }
    }

    public Entry? this[int day] => entries.TryGetValue(day, out var entry) ? entry : null;

    private static int DayNumber(LocalDate date) => date.ToDateOnly().DayNumber;

    public readonly record struct Entry(bool Worked, HolidayNotice Notice, HolidayClause Clause);
}
