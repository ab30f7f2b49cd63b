using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Rules;
using DisclosureDeadlines.Tests.House;
using NodaTime;
using Xunit;

namespace DisclosureDeadlines.Tests.Rules;

/// <summary>What a rule says of itself, and why it has no date: every shape that its sentence can take, in both languages.</summary>
public sealed class RuleSentenceTests
{
    public static TheoryData<Func<DeadlineRule>, string, string> Sentences =>
        new()
        {
            { () => StandingDuty.UpdateInterval(1, TimeUnit.Month), "至少每1个月更新一次", "updated at least every 1 month" },
            { () => StandingDuty.UpdateInterval(1, TimeUnit.Week, 2), "每1周至少更新2次", "updated at least 2 times every 1 week" },
            { () => StandingDuty.KeptUntil(new(new AnnualDate(8, 31))), "公开至当年8月31日", "kept up until 31 August of its year" },
            {
                () => StandingDuty.KeptUntil(new(new AnnualDate(2, 29))),
                "公开至当年2月底",
                "kept up until the end of February of its year"
            },
            { () => StandingDuty.KeptUntil(new(new LocalDate(2026, 12, 31))), "公开至2026年12月31日", "kept up until 31 December 2026" },
            {
                () => new CalendarDaysAfter(7, new("公告"), countsEventDay: true),
                "公告之日起7日内（含当日）",
                "within 7 calendar days after 公告, its day counted"
            },
            { () => new BeforeEvent(24, TimeUnit.Hour, null), "提前24小时", "at least 24 hours before the event" },
            { () => new BeforeEvent(24, TimeUnit.Hour, new("停气")), "停气的24小时前", "at least 24 hours before 停气" },
            {
                () => StandingDuty.MinimumPeriod(5, TimeUnit.WorkingDay, null),
                "公示期不少于5个工作日",
                "on display for at least 5 working days"
            },
            {
                () => StandingDuty.MinimumPeriod(5, TimeUnit.WorkingDay, new("意见征集")),
                "意见征集不少于5个工作日",
                "意见征集 for at least 5 working days"
            },
            { () => StandingDuty.Retention(null), "长期公开", "kept up without an end" },
            { () => StandingDuty.Retention(new("任期")), "任期内长期公开", "kept up during 任期" },
            { () => StandingDuty.Retention(5, TimeUnit.Year, null), "公开满5年", "kept up for 5 years" },
            { () => StandingDuty.Retention(5, TimeUnit.Year, new("公示")), "公示公开满5年", "kept up for 5 years from 公示" },
            { () => new MonthlyBy(10, 0), "每月10日前公开本月信息", "every month by day 10, for the same month" },
            { () => new MonthlyBy(31, PeriodOffset.Next), "每月底前公开上一月信息", "every month by its last day, for the month before" },
            {
                () => new QuarterlyBy(1, 15, PeriodOffset.Previous),
                "每季度第1个月15日前公开下一季度信息",
                "every quarter by day 15 of its month 1, for the quarter after"
            },
            { () => new QuarterlyBy(2, 31), "每季度第2个月月底前", "every quarter by the end of its month 2" },
            {
                () => new WeeklyBy(IsoDayOfWeek.Friday, PeriodOffset.Next),
                "每周五前公开上一周信息",
                "every week by Friday, for the week before"
            },
            {
                () => new AnnualBy(new AnnualDate(2, 29), new AnnualDate(2, 21)),
                "每年2月21日至2月底",
                "every year from 21 February to the end of February"
            },
            {
                () => new AnnualBy(new AnnualDate(1, 31), null, PeriodOffset.Next, AssumedPeriod.OfEvent),
                "次年1月31日前",
                "by 31 January of the year after that of the event"
            },
            {
                () => new AnnualBy(new AnnualDate(3, 31), null, PeriodOffset.Next, AssumedPeriod.EndedLast),
                "年度终了后次年3月31日前",
                "by 31 March of the year after the one that has ended"
            },
            {
                () => new MonthlyBy(15, PeriodOffset.Next, AssumedPeriod.OfEvent),
                "次月15日前",
                "by day 15 of the month after that of the event"
            },
            {
                () => new MonthlyBy(31, PeriodOffset.Next, AssumedPeriod.OfEvent),
                "次月底前",
                "by the last day of the month after that of the event"
            },
            {
                () => new QuarterlyBy(1, 10, PeriodOffset.Next, AssumedPeriod.EndedLast),
                "季度终了后下一季度第1个月10日前",
                "by day 10 of month 1 of the quarter after the one that has ended"
            },
            { () => NoFixedDate.RealTime, "实时公开", "in real time" },
            { () => NoFixedDate.Dynamic, "据实动态公开", "as things change" },
            { () => NoFixedDate.AsAppropriate, "适时公开", "when appropriate" },
            { () => NoFixedDate.AsPrescribed, "按规定时限公开", "within the prescribed time" },
            { () => NoFixedDate.Ditto, "同上", "as above" },
        };

    public static TheoryData<Func<DeadlineRule>, string, string> Reasons =>
        new()
        {
            {
                () => StandingDuty.UpdateInterval(1, TimeUnit.Month),
                "这是更新周期，不是截止日期",
                "this is how often to update, not a day to publish by"
            },
            {
                () => StandingDuty.MinimumPeriod(5, TimeUnit.WorkingDay, null),
                "这是公示的最短时间，不是截止日期",
                "this is how long something stays up at least, not a day to publish by"
            },
            {
                () => StandingDuty.Retention(null),
                "这是公开的保留时间，不是截止日期",
                "this is how long something is kept up, not a day to publish by"
            },
            {
                () => new MonthlyBy(null),
                "没有写明每期的哪一天，算不出截止日期",
                "the phrase does not say by which day of the period, so no date can be computed"
            },
            { () => NoFixedDate.RealTime, "时限没有写明可以计算的日期", "the limit sets no date that can be computed" },
            { () => NoFixedDate.Dynamic, "时限没有写明可以计算的日期", "the limit sets no date that can be computed" },
            { () => NoFixedDate.AsAppropriate, "时限没有写明可以计算的日期", "the limit sets no date that can be computed" },
            {
                () => NoFixedDate.AsPrescribed,
                "“按规定时限”没有写明是哪一条规定，无法计算截止日期",
                "“within the prescribed time” (按规定时限) does not say which rule sets it, so no date can be computed"
            },
            { () => NoFixedDate.Ditto, "“同上”要看上一行的时限", "“as above” (同上) stands for the limit of the row above" },
        };

    [Theory]
    [MemberData(nameof(Sentences))]
    public void Sentence_OfEachShape_ReadsSo(Func<DeadlineRule> make, string chinese, string english)
    {
        var sentence = make().Sentence;

        Assert.Equal((chinese, english), (sentence.Chinese, sentence.English));
    }

    [Theory]
    [MemberData(nameof(Reasons))]
    public void Reason_NoDate_ReadsSo(Func<DeadlineRule> make, string chinese, string english)
    {
        var deadline = make().Apply(Day.Of("2026-09-18 Fri"), ChinaCalendar.Official);

        Assert.Null(deadline.DueOn);
        Assert.Equal((chinese, english), (deadline.Reason!.Chinese, deadline.Reason.English));
    }
}
