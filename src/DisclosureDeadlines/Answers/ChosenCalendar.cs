using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Rules;
using NodaTime;

namespace DisclosureDeadlines.Answers;

/// <summary>The calendar that an answer counts on, and which of its notices the user has imported.</summary>
internal sealed record ChosenCalendar(WorkingDayCalendar Calendar, IReadOnlyList<HolidayNotice> Imported)
{
    /// <summary>The imported ones among the notices that an answer depends on.</summary>
    public IReadOnlyList<HolidayNotice> ImportedAmong(IEnumerable<HolidayNotice> notices) =>
        [.. notices.Distinct().Where(Imported.Contains)];

    /// <summary>The imported notices that decide a day from a deadline's event to its due date; none if it has no due date.</summary>
    public IReadOnlyList<HolidayNotice> ImportedFor(Deadline deadline) =>
        deadline.DueOn is { } due ? ImportedBetween(deadline.EventDate, due) : [];

    /// <summary>The imported notices that decide a day between two days, both included, in either order.</summary>
    public IReadOnlyList<HolidayNotice> ImportedBetween(LocalDate one, LocalDate other)
    {
        if (Imported.Count == 0)
        {
            return [];
        }

        var (first, last) = one <= other ? (one, other) : (other, one);
        var used = new List<HolidayNotice>();
        for (var day = first; day <= last; day = day.PlusDays(1))
        {
            if (Calendar.Describe(day).Notice is { } notice)
            {
                used.Add(notice);
            }
        }

        return ImportedAmong(used);
    }
}
