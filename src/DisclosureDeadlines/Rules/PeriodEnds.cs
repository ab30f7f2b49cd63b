namespace DisclosureDeadlines.Rules;

/// <summary>Events that are the end of a year, half year, quarter, month or week: 年度终了, 上半年结束, 每季度结束, 会计年度届满.</summary>
internal static class PeriodEnds
{
    private static readonly string[] Endings = ["终了", "终结", "结束", "届满", "完结", "末", "终"];

    private static readonly string[] Beginnings =
    [
        "每一个",
        "每一",
        "每个",
        "每",
        "各",
        "本",
        "该",
        "上一个",
        "上一",
        "上",
        "会计",
        "财政",
        "自然",
        "预算",
        "报告",
    ];

    /// <summary>
    /// The kind of the period; <see langword="null"/> for other words. 年后 and 周后 alone may be after the new year or a week, so that they
    /// need an ending.
    /// </summary>
    public static PeriodKind? KindOf(string words) =>
        PeriodIn(words) switch
        {
            "年度" => PeriodKind.Year,
            "半年度" or "半年" or "上半年" or "上半年度" or "下半年" or "下半年度" => PeriodKind.HalfYear,
            "季度" or "季" => PeriodKind.Quarter,
            "月度" or "月份" or "月" => PeriodKind.Month,
            "年" when IsMarked(words) => PeriodKind.Year,
            "周" when IsMarked(words) => PeriodKind.Week,
            _ => null,
        };

    /// <summary>Which half of the year ends, 1 or 2; <see langword="null"/> where the words say either, or speak of no half year.</summary>
    public static int? HalfOf(string words) =>
        PeriodIn(words) switch
        {
            "上半年" or "上半年度" => 1,
            "下半年" or "下半年度" => 2,
            _ => null,
        };

    /// <summary>Whether the words say more than the bare name of the period.</summary>
    private static bool IsMarked(string words) => words.Length > 1;

    private static ReadOnlySpan<char> PeriodIn(string words)
    {
        var period = words.AsSpan();
        period = period[..^LengthOf(Endings, period, fromEnd: true)];
        for (int length; (length = LengthOf(Beginnings, period, fromEnd: false)) > 0 && period is not ['上', '半', ..]; )
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
