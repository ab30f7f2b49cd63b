using DisclosureDeadlines.Calendars;

namespace DisclosureDeadlines.Tests.Calendars;

/// <summary>The same facts over the library's index, asked with <see cref="DateOnly"/>.</summary>
public sealed class OfficialArithmeticTests : WorkingDayArithmeticTests
{
    private protected override IDayArithmetic Calendar { get; } = new Index(ChinaCalendar.Official);

    private sealed class Index(WorkingDayCalendar calendar) : IDayArithmetic
    {
        public bool IsWorkingDay(DateOnly day) => calendar.IsWorkingDay(day);

        public DateOnly Add(DateOnly day, int workingDays) => calendar.AddWorkingDays(day, workingDays);

        public int Count(DateOnly startExclusive, DateOnly endInclusive) => calendar.CountWorkingDays(startExclusive, endInclusive);

        public DateOnly NextOrSame(DateOnly day) => calendar.NextOrSame(day);

        public DateOnly PreviousOrSame(DateOnly day) => calendar.PreviousOrSame(day);
    }
}
