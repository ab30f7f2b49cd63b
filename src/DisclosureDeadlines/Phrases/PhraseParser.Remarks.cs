using DisclosureDeadlines.Foundation;
using DisclosureDeadlines.Phrases.Reading;
using DisclosureDeadlines.Rules;

namespace DisclosureDeadlines.Phrases;

/// <summary>Remarks on what 日 means: （工作日）, 以工作日计算, 本目录所称“日”均为自然日.</summary>
internal ref partial struct PhraseParser
{
    private static readonly BilingualText ExpectedOneKind = new("对“日”的一种说法，或是工作日，或是自然日", "one kind of day, 工作日 or 自然日, and a limit that is counted in days");

    private static readonly (string Words, TimeUnit Unit)[] KindsOfDays =
    [
        ("工作日", TimeUnit.WorkingDay), ("自然日", TimeUnit.CalendarDay), ("日历日", TimeUnit.CalendarDay),
    ];

    private static readonly string[] RemarkBeginnings = ["(", "指", "为", "按", "按照", "以", "是", "系", "均", "都", "皆"];

    private void ReadRemarks()
    {
        for (int at = 0; at < text.Length; at++)
        {
            foreach (var (words, unit) in KindsOfDays)
            {
                if (!Text.At(text, at, words) || !IsRemark(at, at + words.Length, out bool denied))
                {
                    continue;
                }

                if (denied || (remark is not null && remark != unit))
                {
                    Fail(at, ExpectedOneKind);
                    return;
                }

                (remark, remarkAt) = (unit, at);
            }
        }
    }

    /// <summary>5日（工作日）内 tells of its own number only, and is read with it.</summary>
    private readonly bool IsRemark(int at, int end, out bool denied)
    {
        var before = text[..at];
        before = before[..^Text.Ending(before, ["法定"])];
        int word = Text.Ending(before, RemarkBeginnings);
        before = before[..^word];
        denied = Text.Ending(before, ["不", "非", "不是", "不应", "不得"]) > 0 || Text.Any(text, end, ["或", "和", "、"]) > 0;
        bool bracket = word > 0 && text[at - 1] == '(';
        bool own = bracket && before.EndsWith("日") && before.Length > 1 && Numerals.IsNumeral(before[^2]) && Text.At(text, end, ")");
        bool unit = before.Length > 0 && (Numerals.IsNumeral(before[^1]) || before[^1] is '个' or '每');
        bool counted = word == 0 && Text.Any(text, end, ["计算", "为准", "为单位"]) > 0;
        bool closed = end == text.Length || text[end] is ')' or ',' or ';' or '。' or '计' or '为' or '数' or '或' or '、' or '和';
        return !own && !unit && (counted || (word > 0 && closed));
    }

    /// <summary>What a number of days is counted in, by the remark. False if the two contradict each other.</summary>
    private bool FollowsRemark(int end, ref TimeUnit unit)
    {
        if (remark is null || unit is not (TimeUnit.WorkingDay or TimeUnit.CalendarDay))
        {
            return true;
        }

        bool named = Text.Ending(text[..end], ["工作日", "工作天", "工作", "自然日", "日历日", "日历天", ")"]) > 0;
        if (named && unit != remark)
        {
            return false;
        }

        (unit, isRemarkUsed) = (remark.Value, true);
        return true;
    }

    /// <summary>What follows a limit, without a remark in brackets.</summary>
    private readonly ReadOnlySpan<char> AfterRemark(ReadOnlySpan<char> tail)
    {
        int begin = text.Length - tail.Length;
        int close = tail.IndexOf(')');
        return remark is not null && tail is ['(', ..] && remarkAt > begin && begin + close > remarkAt ? tail[(close + 1)..] : tail;
    }
}
