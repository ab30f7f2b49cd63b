using System.Text.RegularExpressions;

namespace DisclosureDeadlines.Foundation;

/// <summary>Headings of tables without what people put round a name: its number, 必填 behind it, its name in another language.</summary>
internal static partial class HeadingText
{
    private const string ChineseNumbers = "一二三四五六七八九十";

    /// <summary>The names that a heading may stand for, barer one by one; none where there is nothing round its name.</summary>
    public static IEnumerable<string> Barer(string heading)
    {
        if (!MayHaveMore(heading))
        {
            yield break;
        }

        string text = PlainText.Of(heading);
        foreach (var part in new[] { Number(), Demand(), Translation() })
        {
            string barer = part.Replace(text, "");
            if (barer.Length > 0 && barer != text)
            {
                text = barer;
                yield return text;
            }
        }
    }

    /// <summary>Told by its first and last characters, for most texts that are asked about are no headings.</summary>
    private static bool MayHaveMore(string heading)
    {
        var text = heading.AsSpan().Trim();
        return text.Length > 1
            && (
                char.IsAsciiLetterOrDigit(text[0])
                || text[0] is '*' or '＊' or '★' or '(' or '（' or '[' or '［' or '【' or (>= '０' and <= '９')
                || (
                    ChineseNumbers.Contains(text[0], StringComparison.Ordinal)
                    && text[..Math.Min(3, text.Length)].IndexOfAny('、', '.', '．') > 0
                )
                || char.IsAsciiLetterOrDigit(text[^1])
                || text[^1] is '填' or '录' or '项' or '.' or '*' or '＊' or '★'
            );
    }

    [GeneratedRegex(@"^[*＊★]?([(\[【]?[0-9]{1,2}[)\]】]?[、.,:]?|[一二三四五六七八九十]{1,2}[、.])?(?=[*\p{IsCJKUnifiedIdeographs}])")]
    private static partial Regex Number();

    [GeneratedRegex(@"[*＊★]?(必填|选填|必录)项?$|[*＊★]$")]
    private static partial Regex Demand();

    /// <summary>A name in Latin letters before or behind one in Chinese: 标题Title, No.序号.</summary>
    [GeneratedRegex(
        @"^[A-Za-z][A-Za-z0-9.'&/_-]*(?=[\p{IsCJKUnifiedIdeographs}]+$)|(?<=^[\p{IsCJKUnifiedIdeographs}]+)[A-Za-z][A-Za-z0-9.'&/_-]*$"
    )]
    private static partial Regex Translation();
}
