namespace DisclosureDeadlines.Rules;

/// <summary>Events that are the end of a year, quarter, month or week: 年度终了, 每季度结束, 会计年度届满.</summary>
internal static class PeriodEnds
{
    private static readonly string[] Endings = ["终了", "终结", "结束", "届满", "完结", "末", "终"];

    private static readonly string[] Beginnings = ["每一个", "每一", "每个", "每", "各", "本", "该", "上一个", "上一", "上", "会计", "财政", "自然", "预算", "报告"];

    /// <summary>The kind of the period; <see langword="null"/> for other words. 年后 alone may be after the new year, so that 年, 月 and 周 need an ending.</summary>
    public static PeriodKind? KindOf(string words) => PeriodIn(words) switch
    {
        "年度" => PeriodKind.Year,
        "季度" or "季" => PeriodKind.Quarter,
        "月度" => PeriodKind.Month,
        "年" when HasEnding(words) => PeriodKind.Year,
        "月份" or "月" when HasEnding(words) => PeriodKind.Month,
        "周" when HasEnding(words) => PeriodKind.Week,
        _ => null,
    };

    /// <summary>Whether the event is the end of a half year, which is no period that a duty is asked for by name.</summary>
    public static bool IsHalfYear(string words) => PeriodIn(words) is "半年度" or "半年" or "上半年" or "上半年度" or "下半年" or "下半年度";

    private static bool HasEnding(string words) => LengthOf(Endings, words, fromEnd: true) > 0;

    private static ReadOnlySpan<char> PeriodIn(string words)
    {
        var period = words.AsSpan();
        period = period[..^LengthOf(Endings, period, fromEnd: true)];
        for (int length; (length = LengthOf(Beginnings, period, fromEnd: false)) > 0 && period is not ['上', '半', ..];)
        {
            period = period[length..];
        }

        return period;
    }

    private static int LengthOf(string[] parts, ReadOnlySpan<char> words, bool fromEnd)
    {
        foreach (string part in parts)
        {
            if (fromEnd ? words.EndsWith(part, StringComparison.Ordinal) : words.StartsWith(part, StringComparison.Ordinal))
            {
                return part.Length;
            }
        }

        return 0;
    }
}
