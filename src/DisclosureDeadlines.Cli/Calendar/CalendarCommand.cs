using System.CommandLine;
using DisclosureDeadlines.Cli.Shell;
using DisclosureDeadlines.Files;

namespace DisclosureDeadlines.Cli.Calendar;

/// <summary><c>deadlines calendar export</c>.</summary>
internal static class CalendarCommand
{
    public static Command Create(Terminal terminal) =>
        new("calendar", Language.Pick("日历", "the calendar as a whole")) { CalendarExportCommand.Create(terminal) };
}
