using System.Globalization;
using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Rules;
using NodaTime;
using Xunit;

namespace DisclosureDeadlines.Tests.Rules;

/// <summary>On a calendar of one's own a day off has no name and no notice, and the calendar may begin or end inside a month.</summary>
public sealed class OwnCalendarExplanationTests
{
    private static readonly LocalDate Friday = new(2026, 12, 25);

    private static readonly WorkingDayCalendar Calendar = WorkingDayCalendar.Create(
        new DateInterval(new LocalDate(2026, 12, 15), new LocalDate(2027, 1, 12)),
        [Friday, new LocalDate(2027, 1, 1)],
        [new LocalDate(2026, 12, 27)]
    );

    [Fact]
    public void Explain_DaysWithoutNames_AreTold()
    {
        string text = Told(new WorkingDaysAfter(5, null).Apply(new LocalDate(2026, 12, 22), Calendar));

        Assert.Contains("2026-12-25 (Fri): off, not counted", text, StringComparison.Ordinal);
        Assert.Contains("2026-12-27 (Sun): working day 3, a make-up workday\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Explain_LastDayIsADayOffInTheWeek_IsNotCalledAWeekend()
    {
        string text = Told(new CalendarDaysAfter(3, null).Apply(new LocalDate(2026, 12, 22), Calendar));

        Assert.Contains("2026-12-25 (Fri) is a rest day (a day off)", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Picture_CalendarInsideTheMonths_LeavesOtherDaysBlank()
    {
        var explanation = new WorkingDaysAfter(8, null).Apply(new LocalDate(2026, 12, 22), Calendar).Explain();
        string[] lines = explanation.Picture(CultureInfo.InvariantCulture).Split('\n');

        Assert.Equal("        15      16      17      18      19-     20-", lines[4]);
        Assert.Contains("11      12", lines.Select(line => line.Trim()));
    }

    private static string Told(Deadline deadline) => deadline.Explain().ToString(null, CultureInfo.InvariantCulture);
}
