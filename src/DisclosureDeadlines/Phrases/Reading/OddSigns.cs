using DisclosureDeadlines.Foundation;
using DisclosureDeadlines.Rules;

namespace DisclosureDeadlines.Phrases.Reading;

/// <summary>Signs that make another number of the one they touch: 3又1/2, 数十, 若干, 20%.</summary>
internal static class OddSigns
{
    public static int OddSignAt(ReadOnlySpan<char> text, int at) =>
        WordLists.VagueNumber.At(text, at) > 0 ? 2
        : NumberSigns.Odd.Contains(text[at], StringComparison.Ordinal)
        || NumberSigns.OddEndings.Contains(text[at], StringComparison.Ordinal)
        || char.IsAsciiLetter(text[at])
        || NumberSigns.IsOther(text[at])
            ? 1
        : WordLists.VagueBehind.At(text, at);

    public static int JointAt(ReadOnlySpan<char> text, int start, int at)
    {
        int joint = at < text.Length && text[at] == '|' ? 1 : WordLists.NumberJoint.At(text, at);
        int next = at + joint;
        bool goesOn =
            joint > 0
            && next < text.Length
            && (
                Numerals.IsNumeral(text[next])
                || NumberSigns.OddBeginnings.Contains(text[next], StringComparison.Ordinal)
                || text[next] is '数' or '半' or '多'
            );
        bool thousands = text[at] == ',' && Text.NumberEnd(text, next) == next + 3;
        bool apart =
            text[at] is ',' or ':' && start > 0 && NumberSigns.Numbered.Contains(text[start - 1], StringComparison.Ordinal) && !thousands;
        return goesOn && !apart ? joint : 0;
    }

    /// <summary>Whether a number of something stands here that is none, or has no unit: 每年几月, 每年更新数十次, 每月10前.</summary>
    public static bool IsOddNumberAt(ReadOnlySpan<char> text, int at)
    {
        int start = at + Text.Any(text, at, ["第"]);
        for (int width; (width = SignBeforeNumber(text, start)) > 0; )
        {
            start += width;
        }

        if (
            start == text.Length
            || text[start] == '半'
            || char.IsAsciiLetter(text[start])
            || !(Numerals.IsNumeral(text[start]) || OddSignAt(text, start) > 0)
        )
        {
            return false;
        }

        if (IsClockBefore(text, at))
        {
            return false;
        }

        int end = OddNumbers.WholeNumberEnd(text, start, out bool isPlain, out bool isSpan);
        int? number = Numerals.Read(text[start..end]);
        bool none = number == 0 && Text.Ending(text[..at], ["年", "月", "周", "度", "日", "天", "时"]) == 0;
        bool isOdd = !isPlain || isSpan || start > at || number is null || none;
        return Text.Any(text, end, ["前", "之前", "以前", "内"]) > 0
            || (
                isOdd
                && TimeUnitAt(text, end, out int after) is var unit
                && unit != ' '
                && (unit == '次' || OddNumbers.EndsLimit(text, after))
                && !(unit is '月' or '季' && DateAnchors.IsListed(text, OddNumbers.LastNumber(text, end)))
            );
    }

    /// <summary>每日18:00前: a time of the clock, before which something is done.</summary>
    private static bool IsClockBefore(ReadOnlySpan<char> text, int at)
    {
        int hour = Text.NumberEnd(text, at);
        int minute = Text.At(text, hour, ":") ? Text.NumberEnd(text, hour + 1) : hour;
        return hour > at
            && hour <= at + 2
            && minute == hour + 3
            && char.IsAsciiDigit(text[at])
            && char.IsAsciiDigit(text[hour + 1])
            && Lexicon.Length(text, minute, WordClass.Before) > 0;
    }

    public static int SignBeforeNumber(ReadOnlySpan<char> text, int at)
    {
        char next = at + 1 < text.Length ? text[at + 1] : ' ';
        bool sign =
            at < text.Length
            && text[at] switch
            {
                '上' or '成' => next is '十' or '百' or '千' or '万',
                '负' or '|' or '.' or 'l' or 'I' or 'O' or 'o' or '-' or '+' or '±' or '−' or '–' or '—' or '~' or '〜' =>
                    Numerals.IsNumeral(next) || NumberSigns.Odd.Contains(next, StringComparison.Ordinal),
                _ => false,
            };
        return sign ? 1 : WordLists.VagueBefore.At(text, at);
    }

    /// <summary>Whether what ends here is a sign of a vague or broken number: 几月底前.</summary>
    public static bool EndsOddNumber(ReadOnlySpan<char> text, int at)
    {
        char c = at > 0 ? text[at - 1] : ' ';
        bool begins = at < 2 || text[at - 2] is ',' or ';' or '。' or ':' or '(' or '每' or '的' or '于' or '在';
        return NumberSigns.IsOther(c)
            || WordLists.VagueNumber.EndLength(text[..at]) > 0
            || (NumberSigns.Odd.Contains(c, StringComparison.Ordinal) && (begins || c is not ('数' or '多' or '余' or '来' or '许')));
    }

    /// <summary>The unit of time that stands here, by its first sign; a blank if none does.</summary>
    public static char TimeUnitAt(ReadOnlySpan<char> text, int at, out int after)
    {
        int counted = Text.Any(text, at, ["个"]);
        at += counted;
        at += Text.Any(text, at, ["法定"]);
        after =
            at
            + Text.Any(
                text,
                at,
                [
                    "工作日",
                    "工作天",
                    "自然日",
                    "日历日",
                    "日历天",
                    "日",
                    "天",
                    "号",
                    "周",
                    "星期",
                    "礼拜",
                    "月",
                    "季度",
                    "季",
                    "年",
                    "小时",
                    "次",
                    "旬",
                ]
            );
        bool names =
            after > at
            && text[at] switch
            {
                '年' => Text.At(text, after, "级"),
                '号' => Lexicon.Length(text, after, WordClass.Before) == 0,
                '日' => Text.Any(text, after, ["常", "志", "益"]) > 0,
                _ => false,
            };
        return after == at || names ? ' '
            : counted > 0 ? '个'
            : text[at];
    }
}
