using System.CommandLine;
using System.CommandLine.Parsing;
using DisclosureDeadlines.Files;
using NodaTime;
using NodaTime.Text;

namespace DisclosureDeadlines.Cli.Shell;

internal static class DateArgument
{
    public static Argument<LocalDate> Create(string name, string chinese, string english) =>
        new(name) { Description = Language.Pick(chinese, english), CustomParser = result => Read(result) ?? default };

    public static Option<LocalDate?> Option(string name, string chinese, string english) =>
        new(name) { HelpName = "DATE", Description = Language.Pick(chinese, english), CustomParser = Read };

    private static LocalDate? Read(ArgumentResult result)
    {
        string found = result.Tokens is [var token] ? token.Value : "";
        var date = LocalDatePattern.Iso.Parse(found);
        if (!date.Success)
        {
            result.AddError(Language.Pick(
                $"应为如 2026-09-18 的日期，却是“{found}”。",
                $"Expected a date such as 2026-09-18, found \"{found}\"."));
            return null;
        }

        return date.Value;
    }
}
