using System.Text.RegularExpressions;

namespace DisclosureDeadlines.Notices;

/// <summary>Lines that say whether a day of a month is worked, and look as if they belonged to a notice.</summary>
internal static partial class NoticeOrders
{
    private static readonly string[] Corrections = ["更正", "勘误", "补充", "改为", "修改", "变更"];

    private static readonly string[] Orders = ["放假", "上班", "补班", "调休", "休息"];

    /// <summary>Where the first such line outside a notice begins: a correction, or, if there is none, an item.</summary>
    public static int? FirstOutside(string text, Func<(int From, int To), bool> isOutside)
    {
        int? item = null;
        foreach (var (from, to) in NoticeLines.Between(text, 0))
        {
            bool corrects = Has(text.AsSpan(from, to - from), Corrections);
            int head = corrects || item is not null ? 0 : ItemHead().Match(text, from, to - from).Length;
            if ((corrects || head > 0) && OrdersDay(text.AsSpan(from + head, to - from - head)) && isOutside((from, to)))
            {
                if (corrects)
                {
                    return from;
                }

                item = from;
            }
        }

        return item;
    }

    /// <summary>
    /// Whether a sentence of the line has a day of a month and an order after it. Links to other years' notices have the year too, and
    /// order nothing.
    /// </summary>
    private static bool OrdersDay(ReadOnlySpan<char> line)
    {
        while (!line.IsEmpty)
        {
            int stop = line.IndexOf('。');
            var sentence = stop < 0 ? line : line[..stop];
            if (EndOfFirstDay(sentence) is > 0 and var end && Has(sentence[end..], Orders))
            {
                return true;
            }

            line = stop < 0 ? [] : line[(stop + 1)..];
        }

        return false;
    }

    private static int EndOfFirstDay(ReadOnlySpan<char> sentence)
    {
        foreach (var day in DayOfMonth().EnumerateMatches(sentence))
        {
            return day.Index + day.Length;
        }

        return 0;
    }

    private static bool Has(ReadOnlySpan<char> text, string[] words)
    {
        foreach (string word in words)
        {
            if (text.Contains(word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The mark and heading of an item of an arrangement: 六、中秋节：9月15日放假.</summary>
    [GeneratedRegex(@"\G[（(]?[一二三四五六七八九十]{1,3}[）)]?[、.]?[^\n：]{1,20}：")]
    private static partial Regex ItemHead();

    [GeneratedRegex(@"(?<![\d年])[\d一二三四五六七八九十]{1,3}月[\d一二三四五六七八九十]{1,3}日")]
    private static partial Regex DayOfMonth();
}
