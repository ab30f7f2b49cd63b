using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Rules;
using NodaTime;

namespace DisclosureDeadlines.Benchmarks.Peers;

internal readonly struct Add(WorkingDayCalendar calendar, int workingDays) : IWay<DateOnly>, IWay<LocalDate>
{
    public int Ask(DateOnly question) => calendar.AddWorkingDays(question, workingDays).DayNumber;

    public int Ask(LocalDate question) => calendar.AddWorkingDays(question, workingDays).Day;
}

internal readonly struct RollAhead(WorkingDayCalendar calendar) : IWay<DateOnly>, IWay<LocalDate>
{
    public int Ask(DateOnly question) => calendar.NextOrSame(question).DayNumber;

    public int Ask(LocalDate question) => calendar.NextOrSame(question).Day;
}

internal readonly struct IsWorked(WorkingDayCalendar calendar) : IWay<DateOnly>, IWay<LocalDate>
{
    public int Ask(DateOnly question) => calendar.IsWorkingDay(question) ? 1 : 0;

    public int Ask(LocalDate question) => calendar.IsWorkingDay(question) ? 1 : 0;
}

internal readonly struct Count(WorkingDayCalendar calendar) : IWay<(DateOnly Start, DateOnly End)>, IWay<(LocalDate Start, LocalDate End)>
{
    public int Ask((DateOnly Start, DateOnly End) question) => calendar.CountWorkingDays(question.Start, question.End);

    public int Ask((LocalDate Start, LocalDate End) question) => calendar.CountWorkingDays(question.Start, question.End);
}

/// <summary>A rule applied, and its due date read; nothing else is asked of the deadline.</summary>
internal readonly struct Apply(DeadlineRule rule, WorkingDayCalendar calendar) : IWay<LocalDate>
{
    public int Ask(LocalDate question) => rule.Apply(question, calendar).DueOn!.Value.Day;
}
