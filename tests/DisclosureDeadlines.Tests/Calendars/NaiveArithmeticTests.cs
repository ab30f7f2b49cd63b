namespace DisclosureDeadlines.Tests.Calendars;

/// <summary>The facts hold for the walk from day to day: they are facts of the calendar, not of an index.</summary>
public sealed class NaiveArithmeticTests : WorkingDayArithmeticTests
{
    private protected override IDayArithmetic Calendar { get; } = new Walk(NaiveCalendar.Instance);

    private sealed class Walk(NaiveCalendar calendar) : IDayArithmetic
    {
        public bool IsWorkingDay(DateOnly day) => calendar.IsWorkingDay(day);

        public DateOnly Add(DateOnly day, int workingDays) => calendar.Add(day, workingDays)!.Value;

        public int Count(DateOnly startExclusive, DateOnly endInclusive) => calendar.Count(startExclusive, endInclusive);

        public DateOnly NextOrSame(DateOnly day) => calendar.IsWorkingDay(day) ? day : NextOrSame(day.AddDays(1));

        public DateOnly PreviousOrSame(DateOnly day) => calendar.IsWorkingDay(day) ? day : PreviousOrSame(day.AddDays(-1));
    }
}
