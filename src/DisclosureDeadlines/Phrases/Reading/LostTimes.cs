using DisclosureDeadlines.Foundation;
using DisclosureDeadlines.Rules;

namespace DisclosureDeadlines.Phrases.Reading;

/// <summary>Times beside the limits that have been read and that no rule says: to leave them out would change what is asked.</summary>
internal static class LostTimes
{
    /// <summary>The first of them, as the reason why the phrase is refused; a part without a fault if there is none.</summary>
    public static Part First(ReadOnlySpan<char> text, List<Part> parts) =>
        FirstMinute(text) is >= 0 and var minute ? Part.Refused(Fault.CycleUnit, minute)
        : FirstBeginning(text, parts) is >= 0 and var beginning ? Part.Refused(Fault.Date, beginning)
        : FirstOtherCycle(text, parts) is >= 0 and var cycle ? Part.Refused(Fault.CycleUnit, cycle)
        : FirstBoxed(text, parts) is >= 0 and var boxed ? Part.Refused(Fault.ExactNumber, boxed)
        : FirstCount(text, parts) is >= 0 and var count ? Part.Refused(Fault.Limit, count)
        : Part.None;

    /// <summary>15分钟内电话报告，1小时内书面报告: minutes are no unit here. −1 if there are none.</summary>
    private static int FirstMinute(ReadOnlySpan<char> text)
    {
        for (int at = 1; at < text.Length && text[at..].IndexOf('钟') is >= 0 and var next; at++)
        {
            at += next;
            int number = OddNumbers.LastNumber(text, at - 1);
            bool minutes = text[at - 1] is '分' or '刻' or '秒' && number < at - 1;
            bool limits =
                Lexicon.Length(text, at + 1, WordClass.Inside | WordClass.Before) > 0
                || (number > 0 && text[number - 1] == '每')
                || Lexicon.Ending(text[..number], WordClass.Ceiling).Length > 0;
            if (minutes && limits)
            {
                return number;
            }
        }

        return -1;
    }

    /// <summary>年初公开预算，年底公开决算: a beginning that no rule says. −1 if there is none; 公开年初预算 is a name.</summary>
    private static int FirstBeginning(ReadOnlySpan<char> text, List<Part> parts)
    {
        for (int at = WordLists.PeriodBeginning.FirstIn(text, 0); at >= 0; at = WordLists.PeriodBeginning.FirstIn(text, at + 1))
        {
            int end = at + WordLists.PeriodBeginning.At(text, at);
            int begin = at;
            bool isDated = end < text.Length && Numerals.IsNumeral(text[end]);
            bool isTime = !isDated && Lexicon.EndLength(text[..at], WordClass.Verb) == 0 && WordLists.OfBeginning.At(text, end) == 0;
            if (isTime && !parts.Exists(part => part.IsCounted && part.Start <= begin && begin < part.End))
            {
                return at;
            }
        }

        return -1;
    }

    /// <summary>每学期末公布: a cycle that no rule says, beside what is read. −1 if there is none; 每学期开学后两周内 is an event.</summary>
    private static int FirstOtherCycle(ReadOnlySpan<char> text, List<Part> parts)
    {
        for (int at = WordLists.OtherCycle.FirstIn(text, 0); at >= 0; at = WordLists.OtherCycle.FirstIn(text, at + 1))
        {
            int begin = at;
            if (!parts.Exists(part => part.Start <= begin && begin < part.End))
            {
                return at;
            }
        }

        return -1;
    }

    /// <summary>公示[7]日，[5]日内公布: a number in a box that has not been read. −1 if there is none.</summary>
    private static int FirstBoxed(ReadOnlySpan<char> text, List<Part> parts)
    {
        for (int at = 0; text[at..].IndexOfAny('[', '【', '〔') is >= 0 and var next; at++)
        {
            at += next;
            int begin = at;
            int end = Text.NumberEnd(text, at + 1);
            bool counts =
                end > at + 1 && end < text.Length && (NumberAnchors.UnitAt(text, end + 1).Length > 0 || Text.At(text, end + 1, "次"));
            if (counts && !parts.Exists(part => part.Start <= begin + 1 && begin + 1 < part.End))
            {
                return at;
            }
        }

        return -1;
    }

    /// <summary>10个工作日内公开信息不得少于2次: how often within the time, and not by when. −1 if no limit is followed so.</summary>
    private static int FirstCount(ReadOnlySpan<char> text, List<Part> parts)
    {
        for (int i = 0; i < parts.Count; i++)
        {
            var part = parts[i];
            if (part.Rule is not (PeriodAfter or HoursAfter) || text[part.End - 1] != '内')
            {
                continue;
            }

            int begin = part.End + Text.Any(text, part.End, [","]);
            int stop = text[begin..].IndexOfAny(",;。");
            stop = stop < 0 ? text.Length : begin + stop;
            stop = i + 1 < parts.Count ? Math.Min(stop, Math.Max(begin, parts[i + 1].Start)) : stop;
            for (int at = begin; text[at..stop].IndexOfAny('不', '至', '最') is >= 0 and var next; at++)
            {
                at += next;
                int least = Lexicon.Length(text, at, WordClass.Least);
                if (least > 0 && TimesReader.Length(text, at + least, out int times) > 0 && (times > 1 || text[at] == '不'))
                {
                    return at;
                }
            }
        }

        return -1;
    }
}
