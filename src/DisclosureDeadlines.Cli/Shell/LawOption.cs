using System.CommandLine;
using DisclosureDeadlines.Files;

namespace DisclosureDeadlines.Cli.Shell;

/// <summary>The option <c>--law</c>: the law that a phrase comes from. In some laws 日 are working days.</summary>
internal static class LawOption
{
    public static Option<string?> Create() =>
        new("--law")
        {
            HelpName = "LAW",
            Description = Language.Pick(
                "时限出自哪部法律，如 行政处罚法；有的法律里“日”指工作日",
                "the law that the limit comes from, such as 行政处罚法: in some laws 日 are working days"
            ),
        };
}
