using System.Buffers;

namespace DisclosureDeadlines.Phrases;

/// <summary>The words of a trigger, brought to their plainest form, so that one event has one name.</summary>
internal static class TriggerWords
{
    /// <summary>What a trigger can be made of. A comma, a semicolon or a full stop would begin another clause.</summary>
    public static readonly SearchValues<char> Characters = SearchValues.Create(
        [.. Enumerable.Range(0x4E00, 0x5200).Select(c => (char)c), .. "()《》〈〉“”、·・-—/〔〕[]0123456789", .. Letters('A'), .. Letters('a')]);

    private static readonly (string Printed, string Plain)[] Subjects =
    [
        ("该政府信息", "信息"), ("相关政府信息", "信息"), ("政府信息", "信息"), ("该信息", "信息"), ("相关信息", "信息"),
    ];

    private static readonly (string Printed, string Plain)[] Changes = [("或者", "或"), ("(更改)", "或变更"), ("(变更)", "或变更")];

    public static string Fold(string words)
    {
        foreach (var (printed, plain) in Subjects)
        {
            if (words.StartsWith(printed, StringComparison.Ordinal))
            {
                words = plain + words[printed.Length..];
                break;
            }
        }

        foreach (var (printed, plain) in Changes)
        {
            words = words.Replace(printed, plain, StringComparison.Ordinal);
        }

        return words;
    }

    private static IEnumerable<char> Letters(char first) => Enumerable.Range(first, 26).Select(c => (char)c);
}
