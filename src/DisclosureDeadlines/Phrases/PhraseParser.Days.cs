using DisclosureDeadlines.Phrases.Reading;
using DisclosureDeadlines.Rules;
using NodaTime;

namespace DisclosureDeadlines.Phrases;

/// <summary>Days of quarters, months and weeks, and days that are named by another: 次月10日前, 当日, 次日, 月底前.</summary>
internal ref partial struct PhraseParser
{
    private static readonly (string Words, int Month)[] MonthsOfQuarter =
    [
        ("末次月", 1), ("末的次月", 1), ("末后次月", 1), ("后首月", 1), ("后第一个月", 1), ("后的第一个月", 1), ("首月", 1), ("首个月", 1), ("第一个月", 1), ("第1个月", 1), ("第一月", 1), ("第二个月", 2), ("第2个月", 2),
        ("第三个月", 3), ("第3个月", 3), ("最后一个月", 3), ("最后1个月", 3), ("末月", 3), ("最后一月", 3), ("最后1月", 3), ("尾月", 3), ("第1月", 1), ("第二月", 2), ("第2月", 2), ("第三月", 3), ("第3月", 3), ("次月", 1),
    ];

    /// <summary>The day of a quarter, read on from its name; 0 if none is named.</summary>
    private int ReadDayOfQuarter(int at, int end)
    {
        end += Text.Any(text, end, ["的"]);
        foreach (var (words, month) in MonthsOfQuarter)
        {
            if (Text.At(text, end, words))
            {
                int next = end + words.Length;
                return DayOfPeriod(next, out int day, out int dayEnd)
                    ? Dated(at, dayEnd, new QuarterlyBy(month, day, Said(Offset(at, dayEnd, Quarters), month == 3 && day < 31)))
                    : HasFailed ? text.Length : Fail(next, ExpectedDate);
            }
        }

        if (LastDayAt(end) is > 0 and var last)
        {
            int close = end + last + Text.Any(text, end + last, Befores);
            return Text.At(text, close, "后") ? Fail(close, ExpectedBefore) : Dated(at, close, new QuarterlyBy(3, 31, Offset(at, close, Quarters)));
        }

        if (LastWorkday(end) is > 0 and var workday)
        {
            doubts |= Doubts.DayNotNamed;
            return Dated(at, end + workday, new QuarterlyBy());
        }

        if (IsUnnamedDay(end))
        {
            return Fail(end, ExpectedNamedDay);
        }

        if (Text.Any(text, end, ["末", "底"]) > 0)
        {
            if (Text.Number(text, end + 1, out int dayOrLead) is not null && Text.Any(text, dayOrLead, ["日", "号", "个", "天"]) > 0)
            {
                // 季度末10日前: the 10th of the last month, or ten days before the end?
                return Fail(end, new("季度中的月份，如“第三个月”", "a month of the quarter, such as 第三个月"));
            }

            int close = end + 1 + Text.Any(text, end + 1, Befores);
            return Text.At(text, close, "后") ? close : Dated(at, close, new QuarterlyBy(3, 31, Offset(at, close, Quarters)));
        }

        if (Text.At(text, end, "第") && Text.Number(text, end + 1, out int week) is not null && Text.At(text, week, "周"))
        {
            doubts |= Doubts.DayNotNamed;
            return Dated(at, week + 1 + Text.Any(text, week + 1, Befores), new QuarterlyBy());
        }

        return text[end..] is ['0' or '1' or '2' or '3' or '4' or '5' or '6' or '7' or '8' or '9', ..] && Text.Any(text, Text.NumberEnd(text, end), ["日", "号"]) > 0
            ? Fail(end, new("季度中的月份，如“第一个月”", "a month of the quarter, such as 第一个月"))
            : 0;
    }

    private int ReadDayOfMonth(int at, int end, int? offset)
    {
        end += Text.Any(text, end, ["的"]);
        if (LastWorkday(end) is > 0 and var workday)
        {
            doubts |= Doubts.DayNotNamed;
            return Dated(at, end + workday, new MonthlyBy(null));
        }

        if (IsUnnamedDay(end) || Text.Any(text, end, ["初", "第"]) > 0)
        {
            return Fail(end, ExpectedNamedDay);
        }

        if (!DayOfPeriod(end, out int day, out int dayEnd))
        {
            return HasFailed ? text.Length : 0;
        }

        int? said = offset ?? Offset(at, dayEnd, Months);
        Dated(at, dayEnd, new MonthlyBy(day, Said(said, day is > 20 and < 31)));
        while (Text.At(text, dayEnd, "、") && DayAt(dayEnd + 1, 31, out int another, out int anotherEnd))
        {
            dayEnd = anotherEnd + Text.Any(text, anotherEnd, Befores);
            Add(new MonthlyBy(another, Said(said, another is > 20 and < 31)), from + 1, dayEnd);
        }

        return from;
    }

    /// <summary>10日前, 底前, 月底前, 上旬, 1日至10日.</summary>
    private bool DayOfPeriod(int at, out int day, out int end)
    {
        at += Text.At(text, at, "月底") || Text.At(text, at, "月末") ? 1 : 0;
        bool third = Third(at, 31, out _, out day);
        end = at + 2;
        if (!third && !DayAt(at, 31, out day, out end))
        {
            if (end > at && day is < 1 or > 31)
            {
                Fail(at, ExpectedDate);
            }

            return false;
        }

        bool close = third || text[end - 1] is '底' or '末' || Text.Ending(text[..end], LastDays) > 0;
        if (Text.Any(text, end, To) is > 0 and var to)
        {
            if (!DayAt(end + to, 31, out day, out end))
            {
                Fail(end, ExpectedDate);
                return false;
            }

            close = true;
        }

        int before = Text.Any(text, end, Befores);
        if (Text.Any(text, end + before, ["后", "次月", "次日", "的次"]) > 0 || (before == 0 && !close && !ActsAt(end) && !MoreDaysAt(end)))
        {
            Fail(before == 0 ? end : end + before, ExpectedBefore);
            return false;
        }

        end += before;
        return true;
    }

    /// <summary>当月15日、次月3日前; 每月10日、20日前: another day follows, and a 前 for both.</summary>
    private readonly bool MoreDaysAt(int at)
    {
        if (!Text.At(text, at, "、"))
        {
            return false;
        }

        int day = at + 1 + Text.Any(text, at + 1, ["次月", "下月", "当月", "每月"]);
        int number = Text.NumberEnd(text, day);
        int stop = text[at..].IndexOfAny(",;。");
        return number > day && Text.Any(text, number, ["日", "号"]) > 0 && Text.Has(stop < 0 ? text[at..] : text.Slice(at, stop), "前");
    }

    private int ReadDayOfWeek(int at, int end, int? offset = null)
    {
        int again = Text.Any(text, end, ["的星期", "的周", "星期", "周"]);
        end += again > 0 && end + again < text.Length && "一二三四五六日".Contains(text[end + again], StringComparison.Ordinal) ? again : 0;
        int day = end < text.Length ? "一二三四五六日".IndexOf(text[end], StringComparison.Ordinal) + 1 : 0;
        day = Text.At(text, end, "天") ? 7 : day;
        int next = end + 1;
        if (LastWorkday(end) is > 0 and var workday)
        {
            doubts |= Doubts.DayNotNamed;
            return Dated(at, end + workday, new WeeklyBy(null));
        }

        if (IsUnnamedDay(end) || LastDayAt(end) > 0)
        {
            return Fail(end, ExpectedNamedDay);
        }

        if (day == 0 || Text.Any(text, next, ["次", "条", "篇", "期", "份"]) > 0)
        {
            return 0;
        }

        if (day == 7 && Text.Any(text, end, ["日常", "日均", "日志", "日程", "日益", "日期", "日历"]) > 0)
        {
            return 0;
        }

        bool longer = next < text.Length && ("十百千万亿零〇廿卅两几○".Contains(text[next], StringComparison.Ordinal) || (Text.Any(text, next, ["点", "分之", "又"]) is > 0 and var joint && Text.NumberEnd(text, next + joint) > next + joint));
        bool another = next < text.Length && "一二三四五六日".Contains(text[next], StringComparison.Ordinal) && !Times(next, out _, out _);
        if (another || longer || Text.Any(text, next, ["至", "、", "和", "或", "到"]) > 0 || (Text.At(text, next, "更") && !Text.At(text, next, "更新")))
        {
            return Fail(next, ExpectedBefore);
        }

        int clock = TimeOfDay(next);
        if (clock == next && next < text.Length && char.IsAsciiLetterOrDigit(text[next]) && !Times(next, out _, out _))
        {
            return Fail(next, ExpectedBefore);
        }

        next = clock;
        next += Text.Any(text, next, ["下班前", "之前", "以前", "前"]);
        return Dated(at, next, new WeeklyBy((IsoDayOfWeek)day, offset ?? Offset(at, next, Weeks)));
    }

    /// <summary>每周五下午5点前: past the time of day, which leaves the day as it is.</summary>
    private readonly int TimeOfDay(int at)
    {
        int hour = at + Text.Any(text, at, ["下午", "上午", "中午", "晚上"]);
        int end = Text.NumberEnd(text, hour);
        bool clock = end > hour && Text.Any(text, end, ["点", "时", ":"]) > 0;
        end = clock ? Text.NumberEnd(text, end + 1) : at;
        return clock && Text.Any(text, end, Befores) > 0 ? end : at;
    }

    /// <summary>每周一次，周五公布: the day of a week that has been spoken of.</summary>
    private int ReadNamedDayOfWeek(int at)
    {
        int width = Text.Any(text, at, ["星期", "周"]);
        bool follows = limits is { Count: > 0 } && CycleOf(limits[^1].Rule) == 'W' && from == periodicEnd && text[from..at] is "," or "(";
        return follows ? Math.Max(at + width, ReadDayOfWeek(at, at + width)) : at + width;
    }

    private int Dated(int at, int end, DeadlineRule rule)
    {
        DropPeriodic(at, rule);
        Add(rule, at, end);
        return end;
    }
}
