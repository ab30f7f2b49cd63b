using System.CommandLine;
using System.Globalization;
using DisclosureDeadlines.Files;

namespace DisclosureDeadlines.Cli.Shell;

/// <summary>The option <c>--ahead</c>: how many working days before a due date to remind.</summary>
internal sealed class AheadOption
{
    private const int MostDays = 250;
    private const int MostReminders = 10;

    private static readonly int[] Usual = [3, 1];

    private readonly Option<int[]> option = new("--ahead")
    {
        HelpName = "N,N",
        Description = Language.Pick(
            "提前几个工作日提醒，用逗号隔开，如 5,3,1；0 为最后一个工作日；默认 3,1",
            "how many working days ahead to remind, such as 5,3,1; 0 is the last working day; 3,1 if not given"
        ),
        CustomParser = result =>
        {
            string found = result.Tokens is [var token] ? token.Value : "";
            if (Read(found) is { } ahead)
            {
                return ahead;
            }

            result.AddError(
                Language.Pick(
                    $"--ahead 应为 0 到 {MostDays} 的整数，用逗号隔开、各不相同、最多{MostReminders}个，如 3,1，却是“{found}”。",
                    $"--ahead: expected whole numbers from 0 to {MostDays}, different ones, at most {MostReminders}, with commas between them, such as 3,1, found \"{found}\"."
                )
            );
            return [];
        },
    };

    public void AddTo(Command command) => command.Add(option);

    /// <summary>The numbers, the greatest first.</summary>
    public IReadOnlyList<int> Of(ParseResult parsed) => parsed.GetValue(option) is { Length: > 0 } given ? given : Usual;

    private static int[]? Read(string text)
    {
        string[] words = text.Split(',', '，', '、');
        var numbers = new HashSet<int>();
        foreach (string word in words)
        {
            if (
                !int.TryParse(word.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out int days)
                || days > MostDays
                || !numbers.Add(days)
            )
            {
                return null;
            }
        }

        return numbers.Count <= MostReminders ? [.. numbers.OrderDescending()] : null;
    }
}
