using DisclosureDeadlines.Calendars;
using NodaTime;

namespace DisclosureDeadlines.Rules;

/// <summary>Searches for an event by its due date. A later event never has an earlier due date, so halving finds it.</summary>
internal static class EventSearch
{
    public static LocalDate? Latest(DeadlineRule rule, LocalDate dueDate, WorkingDayCalendar calendar, CountingPolicy policy)
    {
        _ = calendar.IsWorkingDay(dueDate);
        if (rule is not (PeriodAfter or BeforeEvent or SameTime))
        {
            return null;
        }

        var first = calendar.FirstDay;
        int low = -1;
        int high = Period.DaysBetween(first, calendar.LastDay) + 1;
        while (high - low > 1)
        {
            int middle = low + ((high - low) / 2);
            bool early = IsDueBy(rule, first.PlusDays(middle), dueDate, calendar, policy);
            (low, high) = early ? (middle, high) : (low, middle);
        }

        // What looks back from an event beyond the last day known may be due as early: that the last day is the latest cannot be said.
        bool known = low >= 0 && !(rule.LooksBack && low == Period.DaysBetween(first, calendar.LastDay));
        return known && DueOf(rule, first.PlusDays(low), calendar, policy) is not null ? first.PlusDays(low) : null;
    }

    /// <summary>An event whose due date lies beyond the calendar is late if the rule looks ahead, and early if it looks back.</summary>
    private static bool IsDueBy(
        DeadlineRule rule,
        LocalDate eventDate,
        LocalDate dueDate,
        WorkingDayCalendar calendar,
        CountingPolicy policy
    ) => DueOf(rule, eventDate, calendar, policy) is { } due ? due <= dueDate : rule.LooksBack;

    private static LocalDate? DueOf(DeadlineRule rule, LocalDate eventDate, WorkingDayCalendar calendar, CountingPolicy policy)
    {
        var question = rule.Placed(new DeadlineQuestion(eventDate, null, calendar, policy));
        return rule.IsCovered(question) ? rule.Reckon(question).DueOn : null;
    }
}
