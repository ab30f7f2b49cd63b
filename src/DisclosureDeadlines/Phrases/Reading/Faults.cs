using DisclosureDeadlines.Rules;

namespace DisclosureDeadlines.Phrases.Reading;

/// <summary>What would have been read where a phrase is refused.</summary>
internal static class Faults
{
    public const int FirstYear = 1900;

    public static BilingualText Expected(Fault fault) =>
        fault switch
        {
            Fault.End => new("“公开”或结尾", "公开 or the end"),
            Fault.Within => new("“内”，而不是期满以后才公开", "内: a last day, not a period that must pass first"),
            Fault.Before => new("“前”", "前"),
            Fault.Duty => new("公开的义务，而不是不公开", "a duty to publish, not one to leave unpublished"),
            Fault.Displayed => new("公示或者征求意见的事项", "what is on display, before its length"),
            Fault.OneDate => new("单独一个日期，而不是几个月、几个季度或几日并列", "one date, and no list of months, quarters or days"),
            Fault.OneCycle => new("单独一个周期，而不是几个周期并列", "one cycle, and no choice of several"),
            Fault.SameCycle => new("与前面的周期相同的日期", "a date that recurs as often as the cycle before it"),
            Fault.OneKind => new(
                "对“日”的一种说法，或是工作日，或是自然日",
                "one kind of day, 工作日 or 自然日, and a limit that is counted in days"
            ),
            Fault.YearDigits => new("四位数的年份", "a year of four digits"),
            Fault.FirstMonth => new("季度中的月份，如“第一个月”", "a month of the quarter, such as 第一个月"),
            Fault.ThirdMonth => new("季度中的月份，如“第三个月”", "a month of the quarter, such as 第三个月"),
            Fault.QuarterName => new("“每季度”或“第几季度”", "every quarter, or the name of one"),
            Fault.Quarter => new("第一至第四季度", "a quarter from 第一季度 to 第四季度"),
            Fault.CycleUnit => new("年、月、周、日等单位", "a unit such as 年, 月, 周 or 日"),
            Fault.WholeNumber => new("整数", "a whole number"),
            Fault.NoRange => new("整数，而不是范围", "one whole number, not a range"),
            Fault.Date => new("日期，如“1月31日前”", "a date such as 1月31日前"),
            Fault.NoFestival => new("日期，如“1月31日前”，而不是节日", "a date such as 1月31日前, and no festival"),
            Fault.NamedDay => new(
                "某月某日；没有一种规则表示“最后一个工作日”“首个工作日”之类的日子",
                "a day by its number: no rule says days such as 最后一个工作日 or 首个工作日"
            ),
            Fault.PeriodBefore => new(
                "某一期（月、季度、年）的日期；没有一种规则表示某一起算日之后的“次月”“次年”",
                "a date of a month, quarter or year: no rule says the month or year after an event"
            ),
            Fault.Event => new("起算日", "the event that starts the clock"),
            Fault.LinkedEvent => new("起算日和“之日起”或“后”", "an event and 之日起 or 后 before it"),
            Fault.To99 => new("1到99的整数", "a whole number from 1 to 99"),
            Fault.To999 => new("1到999的整数", "a whole number from 1 to 999"),
            Fault.To9999 => new("1到9999的整数", "a whole number from 1 to 9999"),
            Fault.FewerWords => new(
                "更短的文字（前面可以作为期限的字句太多）",
                "a shorter text (too many words before this could begin a limit)"
            ),
            Fault.Year => new($"{FirstYear}年以后的年份", $"a year from {FirstYear} on"),
            Fault.OwnYear => new(
                "每年的日期，或者写明四位数年份的日期",
                "a date of every year, or one with a year of four digits right before it"
            ),
            Fault.ExactNumber => new("确切的整数，写作“20”或者“二十”", "one exact whole number, written as 20 or 二十"),
            Fault.Condition => new(
                "应当做某件事的期限，而不是条件里的一段时间",
                "a time within which something must be done, not one in a condition"
            ),
            Fault.RestDays => new(
                "对“日”的一种说法，或是工作日，或是自然日（只写明不含节假日，看不出周末是否计算）",
                "one kind of day, 工作日 or 自然日: that holidays do not count leaves open whether weekends do"
            ),
            Fault.Stretch => new("最后一日，而不是从某日到某日的一段时间", "a last day, and not the days from one until another"),
            Fault.CycleTimes => new($"1到{StandingDuty.MaxTimes}的整数", $"a whole number from 1 to {StandingDuty.MaxTimes}"),
            _ => new(
                "期限，如“信息形成之日起20个工作日内”“每年1月31日前”“实时公开”",
                "a time limit such as 信息形成之日起20个工作日内, 每年1月31日前 or 实时公开"
            ),
        };
}
