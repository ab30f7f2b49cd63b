using System.CommandLine;
using System.CommandLine.Parsing;
using DisclosureDeadlines.Answers;
using DisclosureDeadlines.Files;
using NodaTime;

namespace DisclosureDeadlines.Cli.Shell;

internal static class DateArgument
{
    public static Argument<LocalDate> Create(string name, string chinese, string english) =>
        new(name) { Description = Language.Pick(chinese, english), CustomParser = result => Read(result) ?? default };

    public static Option<LocalDate?> Option(string name, string chinese, string english) =>
        new(name)
        {
            HelpName = "DATE",
            Description = Language.Pick(chinese, english),
            CustomParser = Read,
        };

    private static LocalDate? Read(ArgumentResult result)
    {
        string found = result.Tokens is [var token] ? token.Value : "";
        if (AskedValue.TryDate(found, out var date, out var fault))
        {
            return date;
        }

        result.AddError(AskedValue.Alone(fault).ToString(null));
        return null;
    }
}
