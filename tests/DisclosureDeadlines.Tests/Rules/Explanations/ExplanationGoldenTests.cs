using System.Globalization;
using System.Text;
using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Rules;
using DisclosureDeadlines.Tests.House;
using NodaTime;
using NodaTime.Text;
using Xunit;

namespace DisclosureDeadlines.Tests.Rules.Explanations;

/// <summary>
/// How each kind of answer is told, in both languages, with the picture of the months. The files beside this one are what an auditor would
/// read.
/// </summary>
public sealed class ExplanationGoldenTests
{
    private static readonly Dictionary<string, Func<Deadline>> Cases = new()
    {
        ["working-days-autumn-2026"] = () => Apply(new WorkingDaysAfter(20, Trigger.InformationFormed), "2026-09-18"),
        ["working-days-spring-festival-2025"] = () => Apply(new WorkingDaysAfter(20, Trigger.InformationFormedOrChanged), "2025-01-20"),
        ["working-days-qingming-2024"] = () => Apply(new WorkingDaysAfter(5, new("作出行政决定")), "2024-04-01"),
        ["working-days-labour-day-2021"] = () => Apply(new WorkingDaysAfter(7, new("作出处罚决定")), "2021-04-22"),
        ["working-days-dragon-boat-2023"] = () => Apply(new WorkingDaysAfter(3, new("政策文件公开发布")), "2023-06-20"),
        ["working-days-new-year-2026"] = () => Apply(new WorkingDaysAfter(3, null), "2025-12-30"),
        ["working-days-event-on-a-make-up-sunday"] = () => Apply(new WorkingDaysAfter(20, null), "2025-01-26"),
        ["working-days-event-on-a-holiday-strict"] = () => Apply(new WorkingDaysAfter(15, new("收到申请")), "2017-06-18"),
        ["working-days-event-on-a-holiday-deemed"] = () =>
            Apply(
                new WorkingDaysAfter(15, new("收到申请")),
                "2017-06-18",
                policy: new CountingPolicy { RestDayEvent = RestDayEvent.Deemed }
            ),
        ["working-days-ends-on-a-make-up-saturday"] = () => Apply(new WorkingDaysAfter(3, null), "2026-10-07"),
        ["working-days-amendment-of-2020"] = () => Apply(new WorkingDaysAfter(10, null), "2020-01-20"),
        ["working-days-amendment-of-2020-as-known-before"] = () =>
            Apply(new WorkingDaysAfter(10, null), "2020-01-20", ChinaCalendar.Projected.AsKnownOn(new LocalDate(2020, 1, 25))),
        ["working-days-amendment-of-2019"] = () => Apply(new WorkingDaysAfter(7, null), "2019-04-25"),
        ["working-days-region"] = () => Apply(new WorkingDaysAfter(5, null), "2024-06-12", InRegion("ningxia")),
        ["working-days-region-without-a-notice"] = () => Apply(new WorkingDaysAfter(5, null), "2018-06-12", InRegion("ningxia")),
        ["working-days-projected"] = () => Apply(new WorkingDaysAfter(20, null), "2027-09-20"),
        ["working-days-into-the-year-end"] = () => Apply(new WorkingDaysAfter(20, null), "2026-12-01"),
        ["calendar-days-rolled"] = () => Apply(new CalendarDaysAfter(20, new("批准")), "2025-09-15"),
        ["calendar-days-not-rolled"] = () => Apply(new CalendarDaysAfter(20, new("批准")), "2025-09-15", policy: CountingPolicy.Earliest),
        ["calendar-days-moved-back-by-choice"] = () =>
            Apply(new CalendarDaysAfter(20, new("批准")), "2025-09-15", policy: new CountingPolicy { PeriodRoll = Roll.Preceding }),
        ["calendar-days-no-publish-by"] = () => Apply(new CalendarDaysAfter(1, new("颁发")), "2023-04-29"),
        ["weeks"] = () => Apply(new WeeksAfter(2, new("更改内容")), "2026-03-03"),
        ["months-end"] = () => Apply(new MonthsAfter(1, new("意见征集结束")), "2026-01-31"),
        ["months-rolled"] = () => Apply(new MonthsAfter(1, new("答复")), "2025-09-05"),
        ["years-leap-day"] = () => Apply(new YearsAfter(1, Trigger.InformationFormed), "2024-02-29"),
        ["years-many-months"] = () => Apply(new YearsAfter(3, Trigger.InformationFormed), "2020-03-10"),
        ["hours"] = () => Apply(new HoursAfter(24, new("突发事件发生")), "2026-05-06"),
        ["annual-next-occurrence"] = () => Apply(new AnnualBy(new AnnualDate(1, 31)), "2025-12-20"),
        ["annual-of-a-period"] = () => Apply(new AnnualBy(new AnnualDate(1, 31)), "2026-02-03", period: "2025"),
        ["annual-moved-back-by-choice"] = () => Apply(new AnnualBy(new AnnualDate(1, 31)), "2025-01-10", policy: CountingPolicy.Earliest),
        ["annual-rolled-by-choice"] = () => Apply(new AnnualBy(new AnnualDate(1, 31)), "2026-01-10", policy: CountingPolicy.Latest),
        ["annual-window"] = () => Apply(new AnnualBy(new AnnualDate(10, 14), new AnnualDate(9, 15), PeriodOffset.Previous), "2026-09-20"),
        ["quarterly"] = () => Apply(new QuarterlyBy(1, 15), "2026-08-20", period: "2026-Q3"),
        ["quarterly-without-a-day"] = () => Apply(new QuarterlyBy(), "2026-08-20"),
        ["monthly"] = () => Apply(new MonthlyBy(10), "2026-09-28"),
        ["weekly"] = () => Apply(new WeeklyBy(IsoDayOfWeek.Wednesday), "2026-09-18"),
        ["fixed-date"] = () => Apply(new FixedDate(new LocalDate(2020, 10, 31)), "2020-10-01"),
        ["before-event-whole-days"] = () => Apply(new BeforeEvent(3, TimeUnit.CalendarDay, new("会议召开")), "2026-10-12"),
        ["before-event-on-a-rest-day"] = () => Apply(new BeforeEvent(1, TimeUnit.CalendarDay, new("会议召开")), "2026-10-12"),
        ["before-event-clear-working-days"] = () =>
            Apply(new BeforeEvent(5, TimeUnit.WorkingDay, new("听证会召开")), "2026-10-12", policy: CountingPolicy.Earliest),
        ["same-time"] = () => Apply(new SameTime(new("政策文件发布")), "2026-05-06"),
        ["update-interval"] = () => Apply(StandingDuty.UpdateInterval(6, TimeUnit.Month), "2026-05-06"),
        ["minimum-period"] = () => Apply(StandingDuty.MinimumPeriod(5, TimeUnit.WorkingDay, null), "2026-05-06"),
        ["event-day-counted-working-days"] = () => Apply(new WorkingDaysAfter(5, new("公告"), countsEventDay: true), "2026-09-18"),
        ["event-day-counted-calendar-days"] = () => Apply(new CalendarDaysAfter(7, new("公告"), countsEventDay: true), "2026-09-18"),
        ["event-day-counted-months"] = () => Apply(new MonthsAfter(1, new("公告"), countsEventDay: true), "2026-09-18"),
        ["before-event-in-hours"] = () => Apply(new BeforeEvent(24, TimeUnit.Hour, new("停气")), "2026-10-12"),
        ["update-times"] = () => Apply(StandingDuty.UpdateInterval(1, TimeUnit.Week, 2), "2026-05-06"),
        ["retention-until"] = () => Apply(StandingDuty.KeptUntil(new(new AnnualDate(8, 31))), "2026-05-06"),
        ["retention"] = () => Apply(StandingDuty.Retention(null), "2026-05-06"),
        ["real-time"] = () => Apply(NoFixedDate.RealTime, "2026-05-06"),
        ["as-prescribed"] = () => Apply(NoFixedDate.AsPrescribed, "2026-05-06"),
        ["composite-all"] = () =>
            Apply(new Composite(PartsRelation.All, [new(new WorkingDaysAfter(5, null)), new(StandingDuty.Retention(null))]), "2026-05-06"),
        ["composite-of-dated-and-undated"] = () =>
            Apply(
                new Composite(
                    PartsRelation.All,
                    [new(new CalendarDaysAfter(20, new("批准"))), new(NoFixedDate.RealTime), new(new AnnualBy(new AnnualDate(1, 31)))]
                ),
                "2026-05-06"
            ),
        ["composite-conditional"] = () =>
            Apply(
                new Composite(
                    PartsRelation.Conditional,
                    [
                        new(new WorkingDaysAfter(20, Trigger.InformationFormed)),
                        new(new WorkingDaysAfter(7, new("作出行政决定")), "行政许可、行政处罚事项"),
                    ]
                ),
                "2026-05-06"
            ),
    };

    public static TheoryData<string> Names => new(Cases.Keys);

    [Theory]
    [MemberData(nameof(Names))]
    public void Explain_Case_ReadsAsVerified(string name)
    {
        var explanation = Cases[name]().Explain();
        var text = new StringBuilder();
        foreach (string language in (string[])["zh-CN", "en"])
        {
            var culture = CultureInfo.GetCultureInfo(language);
            text.Append(explanation.Deadline.Rule.ToString(null, culture))
                .Append("\n\n")
                .Append(explanation.ToString(null, culture))
                .Append('\n');
            foreach (var choice in explanation.Choices)
            {
                text.Append("  * ").Append(choice.ToString(culture)).Append('\n');
            }

            text.Append('\n').Append(explanation.Picture(culture)).Append("\n\n");
        }

        Verified.Text(name, text.ToString().TrimEnd('\n'));
    }

    [Fact]
    public void Cases_RuleKinds_AreAllThere()
    {
        var told = Cases.Values.Select(make => make().Rule.Kind).ToHashSet();
        var missing = Enum.GetValues<RuleKind>().Except(told);

        // These differ from those that are told in one sentence only.
        Assert.Equal([RuleKind.Dynamic, RuleKind.AsAppropriate, RuleKind.Ditto], missing);
    }

    private static Deadline Apply(
        DeadlineRule rule,
        string eventDate,
        WorkingDayCalendar? calendar = null,
        CountingPolicy? policy = null,
        string? period = null
    ) =>
        rule.Apply(
            LocalDatePattern.Iso.Parse(eventDate).Value,
            calendar ?? ChinaCalendar.Projected,
            policy,
            period is null ? null : ReportingPeriod.Parse(period)
        );

    private static WorkingDayCalendar InRegion(string name) =>
        Region.TryFind(name, out var region) ? ChinaCalendar.Projected.In(region) : throw new InvalidOperationException(name);
}
