using DisclosureDeadlines.Foundation;
using DisclosureDeadlines.Rules;

namespace DisclosureDeadlines.Phrases.Reading;

/// <summary>Remarks on what 日 means: （工作日）, 以工作日计算, 本目录所称“日”均为自然日.</summary>
internal static class Remarks
{
    /// <summary>How long a remark on rest days can be.</summary>
    private const int LongestBracket = 24;

    private static readonly string[] Beginnings = ["(", "指", "为", "按", "按照", "以", "是", "系", "均", "都", "皆"];

    /// <summary>The unit, and where it is said; a fault where two contradict each other or one is denied.</summary>
    public static (TimeUnit? Unit, int At, Fault Fault) Read(ReadOnlySpan<char> text)
    {
        var (remark, remarkAt) = OfRestDays(text);
        for (int at = 0; text[at..].IndexOfAny('工', '自', '日') is >= 0 and var next; at++)
        {
            at += next;
            TimeUnit? unit =
                text[at] == '工' && Text.At(text, at, "工作日") ? TimeUnit.WorkingDay
                : text[at] is '自' or '日' && Text.Any(text, at, ["自然日", "日历日"]) > 0 ? TimeUnit.CalendarDay
                : null;
            if (unit is null || !IsRemark(text, at, at + 3, out bool denied))
            {
                continue;
            }

            if (denied || (remark is not null && remark != unit))
            {
                return (remark, at, Fault.OneKind);
            }

            (remark, remarkAt) = (unit, at);
        }

        return (remark, remarkAt, Fault.None);
    }

    /// <summary>
    /// （不含双休日和节假日） leaves out both kinds of rest days, so that working days are meant; （含节假日） counts them all. What leaves out
    /// holidays alone does not say what weekends are.
    /// </summary>
    private static (TimeUnit? Unit, int At) OfRestDays(ReadOnlySpan<char> text)
    {
        for (int open = text.IndexOf('('); open >= 0; )
        {
            var words = text.Slice(open + 1, Math.Min(text.Length - open - 1, LongestBracket));
            words = words[..Math.Max(words.IndexOf(')'), 0)];
            bool holidays = words.IndexOf("假日") >= 0;
            bool weekends = WordLists.Weekend.IsIn(words);
            if (holidays && weekends && WordLists.Excluding.At(words, 0) > 0)
            {
                return (TimeUnit.WorkingDay, open + 1);
            }

            if ((holidays || weekends) && Text.Any(words, 0, ["含", "包括", "包含"]) > 0)
            {
                return (TimeUnit.CalendarDay, open + 1);
            }

            int next = text[(open + 1)..].IndexOf('(');
            open = next < 0 ? -1 : open + 1 + next;
        }

        return (null, 0);
    }

    /// <summary>5日（工作日）内 and 每日（工作日） tell of their own number or cycle only, and are read with it.</summary>
    private static bool IsRemark(ReadOnlySpan<char> text, int at, int end, out bool denied)
    {
        var before = text[..at];
        before = before[..^Text.Ending(before, ["法定"])];
        int word = Text.Ending(before, Beginnings);
        before = before[..^word];
        denied = Text.Ending(before, ["不", "非", "不是", "不应", "不得"]) > 0 || Text.Any(text, end, ["或", "和", "、"]) > 0;
        bool bracket = word > 0 && text[at - 1] == '(';
        bool own =
            bracket
            && before.Length > 1
            && before[^1] is '日' or '天'
            && (Numerals.IsNumeral(before[^2]) || before[^2] == '每')
            && Text.At(text, end, ")");
        bool unit = before.Length > 0 && (Numerals.IsNumeral(before[^1]) || before[^1] is '个' or '每');
        bool counted = word == 0 && Text.Any(text, end, ["计算", "为准", "为单位"]) > 0;
        bool closed = end == text.Length || text[end] is ')' or ',' or ';' or '。' or '计' or '为' or '数' or '或' or '、' or '和';
        return !own && !unit && (counted || (word > 0 && closed));
    }
}
