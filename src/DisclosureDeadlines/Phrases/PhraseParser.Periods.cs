using DisclosureDeadlines.Foundation;
using DisclosureDeadlines.Phrases.Reading;
using DisclosureDeadlines.Rules;

namespace DisclosureDeadlines.Phrases;

/// <summary>What recurs: 每年, 每季度第一个月15日前, 每月10日前, 每周三前, 每日, 按季, 至少每3个月.</summary>
internal ref partial struct PhraseParser
{
    private static readonly string[][] Years = [["下一年", "下年", "次年", "来年", "下一个年"], ["本年", "当年", "该年"], ["上一年", "上年", "去年"]];

    private static readonly string[][] Quarters = [["下一季", "下季", "下一个季"], ["本季", "当季", "该季"], ["上一季", "上季"]];

    private static readonly string[][] Months = [["下一月", "下月", "次月", "下个月"], ["本月", "当月", "该月"], ["上一月", "上月", "上个月"]];

    private static readonly string[][] Weeks = [["下一周", "下周"], ["本周", "当周", "该周"], ["上一周", "上周"]];

    private static readonly string[] Over = ["终了", "结束", "届满", "完结", "过后", "后"];

    private int ReadEvery(int at)
    {
        int next = at + 1 + Text.Any(text, at + 1, ["隔", "满"]);
        if (FollowsYear(at))
        {
            return Fail(at, ExpectedOwnYear);
        }

        doubts |= Text.At(text, at + 1, "隔") ? Doubts.EveryOther : Doubts.None;
        if (next < text.Length && Numerals.IsNumeral(text[next]) && Text.Number(text, next, out int end) is { } number)
        {
            return UnitAt(text, end, out var unit, out int factor, out _, out int after) && number > 0 && number * factor <= 99
                ? Every(at, number * factor, unit, after)
                : end;
        }

        (int width, char period) = text[next..] switch
        {
            ['年', '度', ..] => (2, 'Y'),
            ['年', ..] => (1, 'Y'),
            ['半', '年', '度', ..] => (3, 'H'),
            ['半', '年', ..] => (2, 'H'),
            ['个', '年', '度', ..] => (3, 'Y'),
            ['个', '半', '年', ..] => (3, 'H'),
            ['个', '季', '度', ..] => (3, 'Q'),
            ['季', '度', ..] => (2, 'Q'),
            ['季', ..] => (1, 'Q'),
            ['个', '月', ..] => (2, 'M'),
            ['月', '度', ..] => (2, 'M'),
            ['月', ..] => (1, 'M'),
            ['个', '星', '期', ..] => (3, 'W'),
            ['星', '期', ..] => (2, 'W'),
            ['周', ..] => (1, 'W'),
            ['个', '工', '作', '日', ..] => (4, 'B'),
            ['工', '作', '日', ..] => (3, 'B'),
            ['日' or '天', ..] => (1, 'D'),
            ['个', '小', '时', ..] => (3, 'O'),
            ['小', '时', ..] => (2, 'O'),
            _ => (0, ' '),
        };
        if (width > 0 && OtherPeriodAt(next + width) is > 0 and var other)
        {
            return Fail(other, ExpectedOneCycle);
        }

        if (period == 'D' && Text.Ending(text[from..at], ["工作日"]) > 0)
        {
            period = 'B';
        }

        return width == 0 || Text.Any(text, next + width, Over) > 0 ? next + width : ReadPeriodic(at, next + width, period);
    }

    /// <summary>按月, 按季或按年, 按月、季、年: each period that is named.</summary>
    private int ReadBy(int at)
    {
        int place = at + 1;
        (int width, char period) = PeriodName(place);
        if (width == 0 || !EndsPeriodName(place + width))
        {
            return at + 1;
        }

        int end = ReadPeriodic(at, place + width, period);
        for (int joint; end == place + width && (joint = Text.Any(text, end, ["或者", "或", "、", "/", "和", "及", "与"])) > 0; end = ReadPeriodic(place, place + width, period))
        {
            place = end + joint;
            (width, period) = PeriodName(place);
            if (width == 0 || !EndsPeriodName(place + width))
            {
                return end;
            }
        }

        return end;
    }

    private readonly (int Width, char Period) PeriodName(int at) => text[at..] switch
    {
        ['年', '度', ..] => (2, 'Y'),
        ['年', ..] => (1, 'Y'),
        ['半', '年', '度', ..] => (3, 'H'),
        ['半', '年', ..] => (2, 'H'),
        ['季', '度', ..] => (2, 'Q'),
        ['季', ..] => (1, 'Q'),
        ['月', '度', ..] => (2, 'M'),
        ['月', ..] => (1, 'M'),
        ['周', ..] => (1, 'W'),
        ['日', ..] => (1, 'D'),
        _ => (0, ' '),
    };

    private readonly bool EndsPeriodName(int end) =>
        end >= text.Length || text[end] is '或' or '、' or '/' or ',' or ';' or '向' or '对' or '定' or '及' or '和' || Text.VerbAt(text, end) > 0 || Text.At(text, end, "予以");

    /// <summary>每月（季）, 每月/季: where the second period stands; 0 if there is none.</summary>
    private readonly int OtherPeriodAt(int at)
    {
        int place = at + 1;
        if (at >= text.Length || text[at] is not ('(' or '/') || PeriodName(place) is not { Width: > 0 and var width })
        {
            return 0;
        }

        return text[at] == '(' ? (Text.At(text, place + width, ")") ? place : 0) : (EndsPeriodName(place + width) ? place : 0);
    }

    /// <summary>The whole phrase is the name of a period: 年度, 季度公开.</summary>
    private int ReadPeriodAlone()
    {
        (int width, char period) = PeriodName(0);
        bool named = width > 0 && text[width - 1] == '度';
        return named && (width == text.Length || width + Text.VerbAt(text, width) == text.Length) ? ReadPeriodic(0, width, period) : 0;
    }

    private int ReadPeriodic(int at, int end, char period)
    {
        int dated = period switch
        {
            'Y' => ReadDayOfYear(at, end),
            'Q' => ReadDayOfQuarter(at, end),
            'M' => ReadDayOfMonth(at, end, null),
            'W' => ReadDayOfWeek(at, end),
            _ => 0,
        };
        return dated > 0 ? dated : period switch
        {
            'Y' => Every(at, 1, TimeUnit.Year, end),
            'H' => Every(at, 6, TimeUnit.Month, end),
            'Q' => Updates(end) ? Every(at, 3, TimeUnit.Month, end) : EveryPeriod(at, end, new QuarterlyBy()),
            'M' => Updates(end) ? Every(at, 1, TimeUnit.Month, end) : EveryPeriod(at, end, new MonthlyBy(null, Offset(at, end, Months))),
            'W' => Updates(end) ? Every(at, 1, TimeUnit.Week, end) : EveryPeriod(at, end, new WeeklyBy(null, Offset(at, end, Weeks))),
            'B' => Every(at, 1, TimeUnit.WorkingDay, end),
            'D' => Every(at, 1, TimeUnit.CalendarDay, end),
            _ => Every(at, 1, TimeUnit.Hour, end),
        };
    }

    /// <summary>更新 speaks of a cycle; so do several times in one period.</summary>
    private readonly bool Updates(int end)
    {
        var rest = text[end..Math.Min(text.Length, end + 8)];
        int clause = rest.IndexOfAny(",;。");
        return Text.Has(clause < 0 ? rest : rest[..clause], "更新") || (Times(end, out int times, out _) && times > 1);
    }

    private int Every(int at, int length, TimeUnit unit, int end)
    {
        bool counted = Times(end, out int times, out int after);
        if (!counted && IsOddNumberAt(PastUpdates(end)))
        {
            return Fail(PastUpdates(end), ExpectedExactNumber);
        }

        AddInterval(at, length, unit, times, counted ? after : end);
        periodicEnd = times > 1 ? 0 : from;
        return from;
    }

    private int EveryPeriod(int at, int end, DeadlineRule rule)
    {
        bool counted = Times(end, out _, out int after);
        if (!counted && IsOddNumberAt(PastUpdates(end)))
        {
            return Fail(PastUpdates(end), ExpectedExactNumber);
        }

        Add(rule, at, after);
        periodicEnd = from;
        return from;
    }
}
