using DisclosureDeadlines.Foundation;
using DisclosureDeadlines.Rules;

namespace DisclosureDeadlines.Phrases.Reading;

/// <summary>Times beside the limits that have been read and that no rule says: to leave them out would change what is asked.</summary>
internal static class LostTimes
{
    /// <summary>How far behind 最多 the number can stand.</summary>
    private const int FarthestCount = 5;

    /// <summary>The first of them, as the reason why the phrase is refused; a part without a fault if there is none.</summary>
    public static Part First(ReadOnlySpan<char> text, List<Part> parts) =>
        FirstMinute(text) is >= 0 and var minute ? Part.Refused(Fault.CycleUnit, minute)
        : LostDays.FirstOther(text, parts) is >= 0 and var other ? Part.Refused(Fault.CycleUnit, other)
        : FirstBeginning(text, parts) is >= 0 and var beginning ? Part.Refused(Fault.Date, beginning)
        : FirstShortYear(text, parts) is >= 0 and var year ? Part.Refused(Fault.Year, year)
        : FirstUnreadDay(text, parts) is >= 0 and var day ? Part.Refused(Fault.Date, day)
        : LostDays.FirstBeforeBracket(text, parts) is >= 0 and var season ? Part.Refused(Fault.Date, season)
        : FirstNext(text, parts) is >= 0 and var following ? Part.Refused(Fault.Date, following)
        : FirstOtherCycle(text, parts) is >= 0 and var cycle ? Part.Refused(Fault.CycleUnit, cycle)
        : FirstBoxed(text, parts) is >= 0 and var boxed ? Part.Refused(Fault.ExactNumber, boxed)
        : FirstUsual(text, parts) is >= 0 and var usual ? Part.Refused(Fault.Date, usual)
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

        return FirstMiddle(text, parts);
    }

    /// <summary>年中公布一次，每年1月31日前公布全年: a time in words, where a verb stands behind it; 每年中秋节前 and 年中预算 have none. −1 if there is none.</summary>
    private static int FirstMiddle(ReadOnlySpan<char> text, List<Part> parts)
    {
        for (int at = WordLists.PeriodMiddle.FirstIn(text, 0); at >= 0; at = WordLists.PeriodMiddle.FirstIn(text, at + 1))
        {
            int end = at + WordLists.PeriodMiddle.At(text, at);
            int begin = at;
            bool after = begin > parts[0].Start && text[at] == '同';
            bool stands = !after && (at == 0 || (!Numerals.IsNumeral(text[at - 1]) && text[at - 1] != '个'));
            bool does =
                end == text.Length || text[end] is ',' or ';' or '。' || Lexicon.Length(text, end, WordClass.Verb | WordClass.Duty) > 0;
            if (stands && does && !parts.Exists(part => part.IsCounted && part.Start <= begin && begin < part.End))
            {
                return at;
            }
        }

        return -1;
    }

    /// <summary>每年1年底前: a slip of the pen, or the end of the first year; nobody can say. −1 if there is none; 2026年底 has four digits.</summary>
    private static int FirstShortYear(ReadOnlySpan<char> text, List<Part> parts)
    {
        for (int at = 1; at + 1 < text.Length && text[at..].IndexOf('年') is >= 0 and var next; at++)
        {
            at += next;
            int begin = at;
            int number = at + 1 < text.Length && text[at + 1] is '底' or '末' ? OddNumbers.LastNumber(text, at) : at;
            bool isShort = number < at && at - number < 4;
            if (isShort && !parts.Exists(part => part.IsCounted && part.Start <= begin && begin < part.End))
            {
                return number;
            }
        }

        return -1;
    }

    /// <summary>每月1-23为抄表时间: a number right behind a cycle, which has not been read. −1 if there is none.</summary>
    private static int FirstUnreadDay(ReadOnlySpan<char> text, List<Part> parts)
    {
        for (int i = 0; i < parts.Count; i++)
        {
            int at = parts[i].End;
            bool isNumber =
                parts[i].Rule is RecurringBy { HasDate: false }
                && at < text.Length
                && char.IsAsciiDigit(text[at])
                && text[at - 1] is '月' or '季' or '度' or '周';
            if (isNumber && !(i + 1 < parts.Count && parts[i + 1].Start <= at))
            {
                return at;
            }
        }

        return -1;
    }

    /// <summary>
    /// 每月10日前采集，次月公布: the next period in which something is done, and not of which it tells (公布次月计划). −1 if there is none.
    /// </summary>
    private static int FirstNext(ReadOnlySpan<char> text, List<Part> parts)
    {
        for (int at = WordLists.NextPeriod.FirstIn(text, 0); at >= 0; at = WordLists.NextPeriod.FirstIn(text, at + 1))
        {
            int begin = at;
            int end = at + WordLists.NextPeriod.At(text, at);
            bool opens =
                at == 0 || text[at - 1] is ',' or ';' or '。' or '、' or '并' or '于' or '在' || parts.Exists(part => part.End == begin);
            bool isPart =
                begin > 0 && text[begin - 1] is ',' or ';' && end + 1 < text.Length && text[end] is not ('的' or '度' or '计' or '份');
            bool does = opens && (isPart || Lexicon.Length(text, end, WordClass.Verb) > 0);
            if (does && !parts.Exists(part => part.IsCounted && part.Start <= begin && begin < part.End))
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

    /// <summary>每两年一次，一般在3月: the usual time, which no rule says. −1 if there is none.</summary>
    private static int FirstUsual(ReadOnlySpan<char> text, List<Part> parts)
    {
        for (int at = WordLists.Usually.FirstIn(text, 0); at >= 0; at = WordLists.Usually.FirstIn(text, at + 1))
        {
            int begin = at + WordLists.Usually.At(text, at);
            int end = Text.NumberEnd(text, begin);
            bool isMonth = end > begin && Text.At(text, end, "月");
            if (isMonth && !parts.Exists(part => part.Start <= begin && begin < part.End))
            {
                return begin;
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

    /// <summary>最多提交1次: how often something may be done.</summary>
    private static bool IsSoOften(ReadOnlySpan<char> words)
    {
        for (int at = 0; at < Math.Min(words.Length, FarthestCount); at++)
        {
            if (TimesReader.Length(words, at, out _) > 0)
            {
                return true;
            }
        }

        return false;
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
                if (Text.Any(text, at, ["最多", "至多", "不超过", "不得超过"]) is > 0 and var most && IsSoOften(text[(at + most)..stop]))
                {
                    return at;
                }

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
