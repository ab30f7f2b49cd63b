using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Cli.Input;
using DisclosureDeadlines.Cli.Output;
using NodaTime;

namespace DisclosureDeadlines.Cli.Commands;

/// <summary>
/// Says on standard error which notice is missing: when an answer ends in projected days, and from November on when next year's notice is not
/// there. It changes neither the output nor the exit code.
/// </summary>
internal static class StaleData
{
    /// <param name="terminal">Where it is said.</param>
    /// <param name="calendar">The calendar of the answer.</param>
    /// <param name="last">The last day that the answer rests on; null if it rests on none.</param>
    /// <param name="today">The day to judge by; null for the day of the clock.</param>
    public static void Say(Terminal terminal, WorkingDayCalendar calendar, LocalDate? last, LocalDate? today = null)
    {
        // Who asks for the knowledge of a past day does not want a later one's.
        if (calendar.KnownOn is not null || calendar.FirstUnannouncedYear is not { } first)
        {
            return;
        }

        bool projected = last is { } day && day.Year >= first;
        if (projected || calendar.MissingNoticeYear(today ?? Today.InBeijing()) is not null)
        {
            terminal.Error.WriteLine(Language.Pick(
                $"没有收录{first}年的节假日安排通知，{first}年1月1日起的日子是推算的；通知发布后，把全文交给 deadlines notice import 文件（或 - 从标准输入读）。",
                $"The holiday notice for {first} is not known here, so days from {first}-01-01 on are projected; once it is published, give its text to: deadlines notice import FILE (or - for standard input)."));
        }
    }
}
