using System.Buffers;
using DisclosureDeadlines.Foundation;

namespace DisclosureDeadlines.Phrases.Reading;

/// <summary>
/// Numbers in the signs of cheques: 拾个工作日, 壹拾伍日, 贰拾日. They are plain numbers where a unit of time follows, and are written as such before
/// anything is read; elsewhere the signs are parts of words (队伍, 大陆, 收拾).
/// </summary>
internal static class CapitalNumerals
{
    private const string Capitals = "壹贰叁肆伍陆柒捌玖拾佰零";

    private const string Plain = "一二三四五六七八九十百零";

    private static readonly SearchValues<char> Signs = SearchValues.Create(Capitals.AsSpan()[..^1]);

    /// <summary>Writes each number of capitals before a unit of time in the plain signs.</summary>
    public static void Replace(Span<char> text)
    {
        for (int at = 0; text[at..].IndexOfAny(Signs) is >= 0 and var next; )
        {
            at += next;
            int end = at;
            while (end < text.Length && Capitals.Contains(text[end], StringComparison.Ordinal))
            {
                end++;
            }

            if (IsTime(text, at, end))
            {
                for (; at < end; at++)
                {
                    text[at] = Plain[Capitals.IndexOf(text[at], StringComparison.Ordinal)];
                }
            }

            at = end;
        }
    }

    /// <summary>
    /// A mixed number (2拾, 壹仟) is left as it is, and refused with its place. The number may be said twice: 15（壹拾伍）日, 壹拾伍（15）日.
    /// </summary>
    private static bool IsTime(ReadOnlySpan<char> text, int at, int end)
    {
        bool mixed =
            (at > 0 && (Numerals.IsNumeral(text[at - 1]) || NumberSigns.Odd.Contains(text[at - 1], StringComparison.Ordinal)))
            || (at > 0 && WordLists.WordWithCapital.EndLength(text[..(at + 1)]) > 0);
        int twice = Text.At(text, end, "(") ? Text.NumberEnd(text, end + 1) : end;
        int unit = twice > end + 1 || Text.At(text, twice, ")") ? twice + 1 : twice;
        return !mixed && NumberAnchors.UnitAt(text, unit).Length > 0;
    }
}
