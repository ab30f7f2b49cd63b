using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Files;
using NodaTime;

namespace DisclosureDeadlines.Cli.Shell;

/// <summary>
/// Says on standard error which notice is missing, where the answer could change by it. It changes neither the output nor the exit code.
/// </summary>
internal static class StaleData
{
    /// <param name="terminal">Where it is said.</param>
    /// <param name="calendar">The calendar of the answer.</param>
    /// <param name="last">The last day that the answer depends on; null if it depends on none.</param>
    public static void Say(Terminal terminal, WorkingDayCalendar calendar, LocalDate? last) =>
        Say(terminal, MissingNotice.Year(calendar, last));

    /// <param name="terminal">Where it is said.</param>
    /// <param name="missing">The year whose notice is missing; null if none is.</param>
    public static void Say(Terminal terminal, int? missing)
    {
        if (missing is { } year)
        {
            // What cannot be printed is not explained either: the fault is the one sentence then.
            terminal.Output.Flush();
            terminal.Error.WriteLine(MissingNotice.Sentence(year));
        }
    }
}
