using DisclosureDeadlines.Rules;

namespace DisclosureDeadlines.Phrases;

/// <summary>Which period a date belongs to: the cycle before it (每季度 … 次月10日前), or an event, for which there is no rule.</summary>
internal ref partial struct PhraseParser
{
    private static readonly BilingualText ExpectedCycle = new(
        "与前面的周期相同的日期",
        "a date that recurs as often as the cycle before it");

    private static readonly BilingualText ExpectedPeriodBefore = new(
        "某一期（月、季度、年）的日期；没有一种规则表示某一起算日之后的“次月”“次年”",
        "a date of a month, quarter or year: no rule says the month or year after an event");

    private static readonly string[] OtherYears =
    [
        "逢双", "逢单", "逢偶", "逢奇", "双年", "单年", "双月", "单月", "双周", "单周", "隔年", "隔月", "隔周", "隔季", "偶数", "奇数", "双数", "单数",
    ];

    private static readonly string[] PeriodEndings = ["之后", "以后", "后", "之日", "结束", "终了", "届满", "完结", "完", "了", "之", "的", ",", "末"];

    /// <summary>Ends the name of what is published or of who publishes it, not of an event.</summary>
    private static readonly string[] NoEvents =
    [
        "报", "表", "部门", "单位", "机构", "机关", "政府", "公司", "企业", "中心", "局", "厅", "委", "委员会", "办公室", "院", "处", "科", "站", "街道", "乡镇", "信息员",
    ];

    /// <summary>The period that 次月, 次年 or 下季度 follows: Y, H, Q, M, E for an event, or a blank if none is named.</summary>
    private char PeriodBefore(int at)
    {
        if (!LookThrough(at))
        {
            return 'E';
        }

        int begin = Math.Min(AfterLimit(out _), at);
        var words = text[begin..at];
        for (int length; (length = Math.Max(Text.Ending(words, NoLater), Math.Max(Text.Ending(words, Duties), Text.Ending(words, [",", ":"])))) > 0;)
        {
            words = words[..^length];
        }

        words = words[(words.LastIndexOfAny(";。:") + 1)..];
        if (words.IsEmpty)
        {
            return limits is { Count: > 0 } && periodicEnd > 0 && periodicEnd == from ? CycleOf(limits[^1].Rule) : ' ';
        }

        var period = Trim(words, PeriodEndings, out bool ended);
        char named = Text.Ending(period, ["半年", "半年度"]) > 0 ? 'H'
            : Text.Ending(period, ["季度", "季"]) > 0 ? 'Q'
            : Text.Ending(period, ["月度", "月份", "月"]) > 0 ? 'M'
            : Text.Ending(period, ["年度", "年"]) > 0 ? 'Y' : ' ';
        if (named != ' ')
        {
            return named;
        }

        // 季度数据，次月10日前: what is published has the period in its name.
        if (Text.HasAny(words, ["季度", "半年", "年度"]) && !Text.HasAny(words, ["每", "按", "逐", "上", "本", "下", "月度"]))
        {
            return words.StartsWith("季度") ? 'Q' : words.StartsWith("年度") ? 'Y' : 'E';
        }

        bool cycle = Text.HasAny(words, ["每", "按月", "按季", "按年", "逐月", "上月", "本月", "上年", "上季", "上一"]);
        return !cycle && (EndsWithEvent(words) || (Text.Ending(words, NoEvents) == 0 && Text.Ending(words, Subjects) == 0) || words.EndsWith("的")) || (ended && !words.EndsWith("的")) ? 'E' : ' ';
    }

    private static char CycleOf(DeadlineRule cycle) => cycle switch
    {
        QuarterlyBy or StandingDuty { Length: 3, Unit: TimeUnit.Month } => 'Q',
        MonthlyBy or StandingDuty { Length: 1, Unit: TimeUnit.Month } => 'M',
        WeeklyBy or StandingDuty { Length: 1, Unit: TimeUnit.Week } => 'W',
        AnnualBy or StandingDuty { Length: 1, Unit: TimeUnit.Year } => 'Y',
        StandingDuty { Length: 6, Unit: TimeUnit.Month } => 'H',
        _ => 'E',
    };

    /// <summary>每季度结束后次月10日前: the month after a quarter or a year.</summary>
    private int ReadNextMonth(int at, int next, bool current)
    {
        char period = PeriodBefore(at);
        if (period is ' ' or 'M')
        {
            return ReadDayOfMonth(at, next, current ? PeriodOffset.Same : PeriodOffset.Next);
        }

        bool follows = period is 'Q' or 'Y' && !current && periodicEnd == 0;
        if (!follows || !DayOfPeriod(next, out int day, out int end))
        {
            return Fail(at, ExpectedPeriodBefore);
        }

        return Dated(at, end, period == 'Q' ? new QuarterlyBy(1, day, PeriodOffset.Next, Assumed(PeriodOffset.Next, at)) : new AnnualBy(new NodaTime.AnnualDate(1, day), null, PeriodOffset.Next, Assumed(PeriodOffset.Next, at)));
    }

    /// <summary>每年由财政部门在3月底前公布: the date says it all, where it recurs as often as the cycle.</summary>
    private void DropPeriodic(int at, DeadlineRule rule)
    {
        if (periodicEnd == 0 || limits is null or { Count: 0 } || from != periodicEnd || text[from..at].IndexOfAny(",;。或") >= 0)
        {
            return;
        }

        var cycle = limits[^1];
        bool everyOther = text[cycle.Start..cycle.End].IndexOf('隔') >= 0;
        bool inner = CycleOf(cycle.Rule) == 'Y' && text[at] is '每' or '按' or '逐' or '季';
        if (everyOther || (CycleOf(cycle.Rule) != CycleOf(rule) && !inner))
        {
            Fail(at, ExpectedCycle);
            return;
        }

        limits.RemoveAt(limits.Count - 1);
        periodicEnd = 0;
    }

    /// <summary>每年两会后20日内: the event comes every year, and is no cycle beside the limit.</summary>
    private void DropYearly(Trigger? trigger, int start)
    {
        bool follows = trigger is not null && text[Math.Min(from, start)..start].IndexOfAny(",;。") < 0;
        if (follows && limits is { Count: > 0 } && periodicEnd > 0 && from == periodicEnd && limits[^1].Rule is StandingDuty { Length: 1, Unit: TimeUnit.Year })
        {
            limits.RemoveAt(limits.Count - 1);
            periodicEnd = 0;
        }
    }

    /// <summary>Where a date would recur more often than the paper says: every other year, every five years. −1 if nowhere.</summary>
    private readonly int FirstRareDate()
    {
        bool rare = false;
        bool recurs = false;
        int date = -1;
        foreach (var limit in limits!)
        {
            rare |= limit.Rule is StandingDuty { Kind: RuleKind.UpdateInterval, Length: > 1, Unit: TimeUnit.Year };
            recurs |= limit.Rule is RecurringBy;
            date = date < 0 && limit.Rule is AnnualBy && text[limit.Start] != '每' ? limit.Start : date;
        }

        if (rare && date >= 0)
        {
            return date;
        }

        int first = -1;
        foreach (string word in recurs ? OtherYears : [])
        {
            first = first < 0 ? text.IndexOf(word, StringComparison.Ordinal) : first;
        }

        return first;
    }
}
