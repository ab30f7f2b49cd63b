namespace DisclosureDeadlines.Tests.Calendars;

/// <summary>What the shared facts of <see cref="WorkingDayArithmeticTests"/> ask of a calendar, whichever is behind it.</summary>
internal interface IDayArithmetic
{
    public bool IsWorkingDay(DateOnly day);

    public DateOnly Add(DateOnly day, int workingDays);

    public int Count(DateOnly startExclusive, DateOnly endInclusive);

    public DateOnly NextOrSame(DateOnly day);

    public DateOnly PreviousOrSame(DateOnly day);
}
