using DisclosureDeadlines.Foundation;
using DisclosureDeadlines.Rules;

namespace DisclosureDeadlines.Phrases.Reading;

/// <summary>
/// Numbers that are more than the signs that are read: 一千三百日, 数十日, 1,500日, 三点五日. What is read of them would be another number.
/// </summary>
internal static class OddNumbers
{
    /// <summary>Where a number of the phrase begins that is not read whole; −1 if none does.</summary>
    public static int FirstOddNumber(ReadOnlySpan<char> text, List<Part> parts)
    {
        for (int at = 0; text[at..].IndexOfAny(NumberSigns.Beginnings) is >= 0 and var next; at++)
        {
            at += next;
            bool plain = Numerals.IsNumeral(text[at]);
            if (!plain && !BeginsVagueNumber(text, at))
            {
                continue;
            }

            int end = WholeNumberEnd(text, at, out bool isPlain, out bool isSpan);
            bool isWhole = plain && isPlain && !isSpan && (at == 0 || !NumberSigns.EndsBeginning(text[at - 1]));
            // 每月1日-5日: the days from one until another, and no sign of the number.
            isWhole |= plain && isPlain && !isSpan && at > 1 && text[at - 2] is '日' or '号' && IsInsideCycle(parts, at - 1);
            if (
                !isWhole
                && OddSigns.TimeUnitAt(text, end, out int after) is var unit
                && unit != ' '
                && !(unit == '月' && (isSpan || DateAnchors.IsListed(text, LastNumber(text, end))))
            )
            {
                int start = WholeNumberStart(text, at, unit);
                bool isOdd = !plain || !isPlain || isSpan || start < at;
                if (
                    isOdd
                    && (
                        unit == '次'
                            ? IsInsideCycle(parts, end - 1)
                            : Denials.IsInside(parts, end - 1) || Denials.IsInside(parts, end) || EndsLimit(text, after)
                    )
                )
                {
                    return start;
                }
            }

            at = end - 1;
        }

        return -1;
    }

    public static bool IsInsideCycle(List<Part> parts, int at)
    {
        foreach (var limit in parts)
        {
            if (limit.Rule is StandingDuty or RecurringBy && limit.Start <= at && at < limit.End)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A number without any sign that is read: 数日, 若干日, 几日, ½日.</summary>
    public static bool BeginsVagueNumber(ReadOnlySpan<char> text, int at) =>
        NumberSigns.IsOther(text[at])
        || WordLists.VagueNumber.At(text, at) > 0
        || (
            text[at] is not ('来' or '半' or '余' or '许')
            && NumberSigns.Odd.Contains(text[at], StringComparison.Ordinal)
            && (text[at] is not ('数' or '多') || at == 0 || NumberSigns.BeforeVague.Contains(text[at - 1], StringComparison.Ordinal))
        );

    /// <summary>Whether a length or a date that ends here would be a limit.</summary>
    public static bool EndsLimit(ReadOnlySpan<char> text, int at) =>
        at == text.Length
        || text[at] is ',' or ';' or '。' or ')' or '底' or '末' or '份' or '几' or '数'
        || Numerals.IsNumeral(text[at])
        || Text.VerbAt(text, at) > 0
        || Text.Any(text, at, ["内", "之内", "以内", "前", "之前", "以前", "以上", "上旬", "中旬", "下旬"]) > 0;

    /// <param name="text">The text.</param>
    /// <param name="at">Where the number begins.</param>
    /// <param name="isPlain">Whether it has only the signs that are read.</param>
    /// <param name="isSpan">Whether 至 or a dash is all that it has besides.</param>
    public static int WholeNumberEnd(ReadOnlySpan<char> text, int at, out bool isPlain, out bool isSpan)
    {
        (isPlain, isSpan) = (true, false);
        int end = Text.NumberEnd(text, at);
        while (end < text.Length && text[end] is not ('工' or '日' or '天' or '月' or '年' or '周' or '季' or '小' or '内' or '前'))
        {
            int joint = OddSigns.JointAt(text, at, end);
            int width = joint > 0 ? joint : OddSigns.OddSignAt(text, end);
            if (width == 0)
            {
                return end;
            }

            bool spans = joint > 0 && Lexicon.Length(text, end, WordClass.To) > 0;
            isSpan |= spans;
            isPlain &= spans;
            end = Text.NumberEnd(text, end + width);
        }

        return end;
    }

    public static int WholeNumberStart(ReadOnlySpan<char> text, int at, char unit)
    {
        int start = at;
        while (
            start > 0
            && (
                (start < at && Numerals.IsNumeral(text[start - 1]))
                || NumberSigns.OddBeginnings.Contains(text[start - 1], StringComparison.Ordinal)
                || NumberSigns.IsOther(text[start - 1])
                || (unit != '月' && NumberSigns.PlusOrMinus.Contains(text[start - 1], StringComparison.Ordinal))
                || (text[start - 1] == '数' && text[start] is '十' or '百' or '千' or '万' or '亿')
            )
        )
        {
            start--;
        }

        int vague = WordLists.VagueBefore.EndLength(text[..start]);
        bool agreed =
            vague == 1
            && text[start - 1] == '约'
            && start > 1
            && NumberSigns.BeforeAgreed.Contains(text[start - 2], StringComparison.Ordinal);
        vague = vague == 0 && unit == '次' ? Text.Ending(text[..start], ["近"]) : vague;
        vague = WordLists.NotExceeding.EndLength(text[..start]) > 0 ? 0 : vague;
        return agreed ? start : start - vague;
    }

    /// <summary>Where the signs that are read begin of a number that ends here.</summary>
    public static int LastNumber(ReadOnlySpan<char> text, int end)
    {
        while (end > 0 && Numerals.IsNumeral(text[end - 1]))
        {
            end--;
        }

        return end;
    }
}
