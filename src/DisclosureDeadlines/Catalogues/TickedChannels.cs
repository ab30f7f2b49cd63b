using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace DisclosureDeadlines.Catalogues;

/// <summary>The channels of a printed form, which names all of them and ticks some: ■政府网站 □政府公报.</summary>
internal static partial class TickedChannels
{
    /// <summary>The ticked ones; null if the cell has no boxes.</summary>
    public static ImmutableArray<string>? Of(string? cell)
    {
        var boxes = Boxes().Matches(cell ?? "");
        return boxes.Count == 0
            ? null
            :
            [
                .. boxes
                    .Where(box => box.Groups["ticked"].Success)
                    .Select(box => box.Groups["name"].Value.Trim(' ', '、', '；', ';', '，', ','))
                    .Where(name => name.Length > 0),
            ];
    }

    [GeneratedRegex("((?<ticked>[■☑☒√✓●])|[□☐○])\\s*(?<name>[^■☑☒√✓●□☐○]*)", RegexOptions.ExplicitCapture)]
    private static partial Regex Boxes();
}
