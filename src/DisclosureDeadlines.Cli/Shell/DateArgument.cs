using System.CommandLine;
using DisclosureDeadlines.Files;
using NodaTime;

namespace DisclosureDeadlines.Cli.Shell;

/// <summary>An argument that is a day.</summary>
internal sealed class DateArgument : Argument<AskedDay>
{
    public DateArgument(string name, string chinese, string english)
        : base(name)
    {
        Description = Language.Pick(chinese, english);
        CustomParser = AskedDay.Read;
    }

    public LocalDate In(ParseResult parsed) => parsed.GetRequiredValue(this).Day;
}
