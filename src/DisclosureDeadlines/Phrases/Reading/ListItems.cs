using System.Buffers;
using DisclosureDeadlines.Foundation;

namespace DisclosureDeadlines.Phrases.Reading;

/// <summary>The numbers of a list's items: 1., ②, (二), 三、.</summary>
internal static class ListItems
{
    private static readonly SearchValues<char> Beginnings = SearchValues.Create("(①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳" + Numerals.Signs);

    /// <summary>Makes a break of each number of an item but the first, so that an item is read by itself.</summary>
    public static void Break(Span<char> text)
    {
        for (int at = 1; at < text.Length && text[at..].IndexOfAny(Beginnings) is >= 0 and var next; at++)
        {
            at += next;
            int length = NumberLength(text, at);
            text.Slice(at, length).Fill(';');
            at += Math.Max(length - 1, 0);
        }
    }

    /// <summary>1.9月30日前，完成排查: no month is 1.9, and the day opens a sentence.</summary>
    private static bool IsBeforeDate(ReadOnlySpan<char> text, int at, int end)
    {
        int month = Text.NumberEnd(text, end + 1);
        int day = Text.NumberEnd(text, Math.Min(text.Length, month + 1));
        return (at == 0 || text[at - 1] is ';' or '。')
            && text[end] == '.'
            && Text.At(text, month, "月")
            && day > month + 1
            && Text.At(text, day, "日前,");
    }

    /// <summary>The length of the number where an item of a list begins; 0 where none does.</summary>
    public static int NumberLength(ReadOnlySpan<char> text, int at)
    {
        bool circled = text[at] is >= '①' and <= '⑳';
        if (text[at] != '(' && !circled && !Numerals.IsNumeral(text[at]))
        {
            return 0;
        }

        bool begins =
            at == 0
            || text[at - 1] is ';' or '。' or '开' or '布' or '示' or '内' or '前'
            || (text[at - 1] is ')' && !Numerals.IsNumeral(text[at]));
        if (circled)
        {
            return begins || text[at - 1] is ',' or ':' or '、' ? 1 : 0;
        }

        if (!begins)
        {
            return 0;
        }

        int open = Text.Any(text, at, ["("]);
        int end = Text.NumberEnd(text, at + open);
        if (
            end == at + open
            || end - at > 3
            || end + 1 >= text.Length
            || (char.IsAsciiDigit(text[end + 1]) && !IsBeforeDate(text, at, end))
        )
        {
            return 0;
        }

        bool closed =
            open > 0
                ? text[end] == ')'
                : text[end] == '.' || (text[end] == '、' && !Numerals.IsNumeral(text[end + 1]) && (at == 0 || text[at - 1] is ';' or '。'));
        return closed && (open == 0 || Text.VerbAt(text, end + 1) == 0) ? end + 1 - at : 0;
    }
}
