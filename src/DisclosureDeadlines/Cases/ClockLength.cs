using System.Globalization;
using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Rules;

namespace DisclosureDeadlines.Cases;

/// <summary>A length of time: 20 working days, 60 calendar days, 3 months.</summary>
internal readonly record struct ClockLength(int Count, TimeUnit Unit)
{
    /// <summary>More than any law gives. It keeps every sum of lengths far from the largest number.</summary>
    public const int Most = 9999;

    private static readonly (string Ending, TimeUnit Unit)[] Endings =
    [
        ("wd", TimeUnit.WorkingDay),
        ("个工作日", TimeUnit.WorkingDay),
        ("工作日", TimeUnit.WorkingDay),
        ("d", TimeUnit.CalendarDay),
        ("个自然日", TimeUnit.CalendarDay),
        ("自然日", TimeUnit.CalendarDay),
        ("日", TimeUnit.CalendarDay),
        ("天", TimeUnit.CalendarDay),
        ("个月", TimeUnit.Month),
        ("m", TimeUnit.Month),
        ("年", TimeUnit.Year),
        ("y", TimeUnit.Year),
    ];

    /// <summary>The length in words.</summary>
    public BilingualText Words => Units.Text(Count, Unit);

    /// <summary>The length as data has it: <c>20wd</c>, <c>60d</c>, <c>3m</c>.</summary>
    public override string ToString() =>
        Count.ToString(CultureInfo.InvariantCulture)
        + Unit switch
        {
            TimeUnit.WorkingDay => "wd",
            TimeUnit.CalendarDay => "d",
            TimeUnit.Month => "m",
            _ => "y",
        };

    /// <summary>Reads 10wd, 30d, 3m, 1y, 10个工作日, 30日, 3个月.</summary>
    public static bool TryParse(string text, out ClockLength length)
    {
        foreach (var (ending, unit) in Endings)
        {
            if (
                text.EndsWith(ending, StringComparison.OrdinalIgnoreCase)
                && int.TryParse(text.AsSpan(0, text.Length - ending.Length), NumberStyles.None, CultureInfo.InvariantCulture, out int count)
                && count <= Most
            )
            {
                length = new(count, unit);
                return true;
            }
        }

        length = default;
        return false;
    }

    /// <summary>
    /// The last day of the length after a day, which is itself not counted; nothing is rolled. Beyond all dates it is the last of them,
    /// which no calendar knows.
    /// </summary>
    /// <exception cref="CalendarCoverageException">The day is outside the calendar.</exception>
    public DateOnly After(DateOnly day, WorkingDayCalendar calendar) =>
        Unit switch
        {
            TimeUnit.WorkingDay => calendar.AddWorkingDays(day, Count),
            TimeUnit.CalendarDay => DateOnly.MaxValue.DayNumber - day.DayNumber > Count ? day.AddDays(Count) : DateOnly.MaxValue,
            TimeUnit.Month => (DateOnly.MaxValue.Year - day.Year) * 12 > Count ? day.AddMonths(Count) : DateOnly.MaxValue,
            _ => DateOnly.MaxValue.Year - day.Year > Count ? day.AddYears(Count) : DateOnly.MaxValue,
        };
}
