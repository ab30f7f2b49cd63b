using DisclosureDeadlines.Calendars;
using NodaTime;

namespace DisclosureDeadlines.Answers;

/// <summary>Working days added and counted, and days described, on a chosen calendar.</summary>
internal static class ArithmeticQuestions
{
    /// <exception cref="CalendarCoverageException">A day is outside the calendar.</exception>
    public static AddAnswer Add(ChosenCalendar chosen, LocalDate from, int workingDays)
    {
        var to = chosen.Calendar.AddWorkingDays(from, workingDays);
        return new AddAnswer(from, workingDays, to, SpanSurety.Of(chosen, from, to), chosen.Calendar.DataVersion);
    }

    /// <exception cref="CalendarCoverageException">A day is outside the calendar.</exception>
    public static CountAnswer Count(ChosenCalendar chosen, LocalDate from, LocalDate to)
    {
        int workingDays = chosen.Calendar.CountWorkingDays(from, to);
        return new CountAnswer(from, to, workingDays, SpanSurety.Of(chosen, from, to), chosen.Calendar.DataVersion);
    }

    /// <summary>All days between two, both included.</summary>
    /// <exception cref="QuestionException">The last day is before the first.</exception>
    /// <exception cref="CalendarCoverageException">A day is outside the calendar.</exception>
    public static List<CalendarDay> Days(WorkingDayCalendar calendar, LocalDate from, LocalDate to)
    {
        if (to < from)
        {
            throw new QuestionException(
                $"最后一日 {to:uuuu'-'MM'-'dd} 早于第一日 {from:uuuu'-'MM'-'dd}。",
                $"The last day {to:uuuu'-'MM'-'dd} is before the first day {from:uuuu'-'MM'-'dd}."
            );
        }

        // Both ends first, so that a range that ends beyond the calendar is refused at once.
        _ = calendar.CertaintyOf(from, to);
        var days = new List<CalendarDay>();
        for (var date = from; date <= to; date = date.PlusDays(1))
        {
            days.Add(calendar.Describe(date));
        }

        return days;
    }
}
