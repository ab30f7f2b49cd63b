using System.CommandLine;
using DisclosureDeadlines.Files;
using NodaTime;

namespace DisclosureDeadlines.Cli.Shell;

/// <summary>An option that takes a day.</summary>
internal sealed class DateOption : Option<AskedDay>
{
    public DateOption(string name, string chinese, string english)
        : base(name)
    {
        HelpName = "DATE";
        Description = Language.Pick(chinese, english);
        CustomParser = AskedDay.Read;
    }

    /// <summary>The day; null where the option is not given.</summary>
    public LocalDate? In(ParseResult parsed) => parsed.GetValue(this)?.Day;
}
