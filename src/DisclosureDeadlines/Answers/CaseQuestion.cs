using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Cases;
using DisclosureDeadlines.Foundation;
using NodaTime;

namespace DisclosureDeadlines.Answers;

/// <summary>One case as a user describes it.</summary>
/// <param name="Name">What the text is called in messages.</param>
/// <param name="Rule">The rule that it names; null where it names none.</param>
/// <param name="Region">The region that it names.</param>
/// <param name="Happenings">What happened.</param>
internal sealed record CaseQuestion(string Name, ClockRule? Rule, string? Region, IReadOnlyList<Happening> Happenings)
{
    /// <exception cref="QuestionException">There is no rule of that name.</exception>
    public static ClockRule RuleCalled(string name) =>
        ClockRules.TryFind(name, out var found) ? found : throw new QuestionException(CaseJson.UnknownRule(name));

    /// <summary>Where the clock is at the end of a day.</summary>
    /// <exception cref="QuestionException">A happening is on a day that no calendar knows.</exception>
    public Reading Answer(ClockRule rule, LocalDate asOf, ChosenCalendar chosen, CasePolicy? policy)
    {
        CheckDays(chosen.Calendar);
        return new Case(rule, Happenings, Region).Read(asOf, chosen.Calendar, policy);
    }

    /// <summary>What came after the day of the reading and was not looked at, as a sentence; null where nothing did.</summary>
    public static BilingualText? WhatIsLater(Reading reading)
    {
        int later = reading.Case.Happenings.Count(happening => happening.On > reading.AsOf);
        return later == 0
            ? null
            : new(
                $"有{later}条经过在 {reading.AsOf:uuuu-MM-dd} 之后，没有计入。",
                later == 1
                    ? $"1 happening is after {reading.AsOf:uuuu-MM-dd} and was not looked at."
                    : $"{later} happenings are after {reading.AsOf:uuuu-MM-dd} and were not looked at."
            );
    }

    /// <summary>Refuses a happening on a day that no calendar knows, whether or not it matters: it is a mistake in writing.</summary>
    private void CheckDays(WorkingDayCalendar calendar)
    {
        if (Happenings.FirstOrDefault(happening => !calendar.Contains(happening.On)) is { } outside)
        {
            throw new QuestionException(
                $"{Name}：{outside.On:uuuu-MM-dd} 的 {Excerpt.Of(outside.Kind)} 不在日历之内，日历从 {calendar.FirstDay:uuuu-MM-dd} 到 {calendar.LastDay:uuuu-MM-dd}。",
                $"{Name}: {Excerpt.Of(outside.Kind)} on {outside.On:uuuu-MM-dd} is outside the calendar, which goes from {calendar.FirstDay:uuuu-MM-dd} to {calendar.LastDay:uuuu-MM-dd}."
            );
        }
    }
}
