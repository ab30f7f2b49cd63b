using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Catalogues;
using DisclosureDeadlines.Ledgers;
using DisclosureDeadlines.Rules;
using DisclosureDeadlines.Tests.House;
using NodaTime;
using Xunit;

namespace DisclosureDeadlines.Tests.Ledgers;

public sealed class LedgerAuditTests
{
    private const string TwentyDays = "信息形成之日起20个工作日内";

    private static readonly LocalDate Today = Day.Of("2026-10-26 Mon");

    [Theory]
    [InlineData("2026-09-18", null, "2026-10-22", AuditState.Overdue, 4, 2, 0)]
    [InlineData("2026-09-18", "2026-10-22", "2026-10-22", AuditState.PublishedInTime, 0, 0, 0)]
    [InlineData("2026-09-18", "2026-10-23", "2026-10-22", AuditState.PublishedLate, 1, 1, 0)]
    [InlineData("2026-09-19", "2026-10-24", "2026-10-22", AuditState.PublishedLate, 2, 1, 0)] // Saturday
    [InlineData("2026-09-21", null, "2026-10-26", AuditState.DueToday, 0, 0, 0)]
    [InlineData("2026-10-23", null, "2026-11-20", AuditState.NotYetDue, 0, 0, 19)]
    public void Audit_LimitAfterAnEvent_IsJudgedByDates(
        string formed,
        string? published,
        string due,
        AuditState status,
        int late,
        int workingLate,
        int left
    )
    {
        var row = Audit(
            new LedgerRow(2)
            {
                Limit = TwentyDays,
                EventDate = Day.Of(formed),
                Published = published is null ? null : Day.Of(published),
            }
        );

        Assert.Equal((Day.Of(due), status), (row.DueOn, row.State));
        Assert.Equal((late, workingLate, left), (row.DaysLate, row.WorkingDaysLate, row.WorkingDaysLeft));
        Assert.Null(row.Reason);
    }

    [Theory]
    [InlineData("2025", "2026-02-03", AuditState.PublishedLate)]
    [InlineData("2025年度", "2026-01-31", AuditState.Invalid)]
    [InlineData("２０２５年", null, AuditState.Overdue)]
    public void Audit_RecurringDuty_BelongsToItsPeriodAndNotToTheDayItWasWritten(string period, string? published, AuditState status)
    {
        // Written after its due date: late for 2025, not early for 2026.
        var row = Audit(
            new LedgerRow(2)
            {
                Limit = "每年1月31日前",
                Period = period,
                EventDate = Day.Of("2026-02-02"),
                Published = published is null ? null : Day.Of(published),
            }
        );

        Assert.Equal((Day.Of("2026-01-31"), status, ReportingPeriod.Parse("2025")), (row.DueOn, row.State, row.Period));
    }

    [Theory]
    [InlineData("每季度结束后10个工作日内", "2026-Q2", null, "2026-07-14")]
    [InlineData("每季度结束后10个工作日内", null, "2026年第二季度财政收支情况", "2026-07-14")]
    [InlineData("年度终了后30日内", "2025", null, "2026-01-30")]
    [InlineData("每年度结束后3个月内", "2025", null, "2026-03-31")]
    [InlineData("每月结束后5个工作日内", "2026-08", null, "2026-09-07")]
    public void Audit_LimitFromTheEndOfAPeriod_IsNotCountedFromTheDayItWasWritten(string limit, string? period, string? title, string due)
    {
        var row = Audit(
            new LedgerRow(2)
            {
                Limit = limit,
                Period = period,
                Title = title,
                EventDate = Day.Of("2026-09-20"),
            }
        );

        Assert.Equal((Day.Of(due), AuditState.Overdue), (row.DueOn, row.State));
        Assert.NotNull(row.Period);
    }

    [Theory]
    [InlineData("每季度结束后10个工作日内", "2026-06-30", "2026-07-14")]
    [InlineData("每季度结束后10个工作日内", "2026-07-20", "2026-07-14", true)]
    [InlineData("上半年结束后15日内", "2026-06-30", "2026-07-15")]
    [InlineData("上半年结束后15日内", "2026-08-20", "2026-07-15", true)]
    [InlineData("上半年结束后15日内", "2026-03-20", "2025-07-15", true)]
    [InlineData("每季度结束后10个工作日内；信息变更之日起5个工作日内", "2026-06-30", null)]
    public void Audit_LimitFromTheEndOfAPeriodThatIsNotNamed_CountsFromTheOneThatEndedLastAndSaysSo(
        string limit,
        string written,
        string? due,
        bool isAssumed = false
    )
    {
        var row = Audit(new LedgerRow(2) { Limit = limit, EventDate = Day.Of(written) });

        Assert.Equal(due is null ? null : Day.Of(due), row.DueOn);
        Assert.Equal(due is null || isAssumed, row.Reason is not null);
    }

    [Theory]
    [InlineData("2026-H1", null, "2026-07-15")]
    [InlineData("2026年上半年", null, "2026-07-15")]
    [InlineData(null, "2026年上半年财政收支情况", "2026-07-15")]
    [InlineData("2026-H2", null, null)]
    [InlineData("2026-Q2", null, null)]
    public void Audit_LimitFromTheEndOfAHalfYear_CountsFromTheOneThatIsNamed(string? period, string? title, string? due)
    {
        var row = Audit(
            new LedgerRow(2)
            {
                Limit = "上半年结束后15日内",
                Period = period,
                Title = title,
                EventDate = Day.Of("2026-09-20"),
            }
        );

        Assert.Equal(due is null ? null : Day.Of(due), row.DueOn);
        Assert.Equal(due is null, row.Reason is not null);
    }

    [Theory]
    [InlineData("次月15日前", "2025-05-10", "2025-06-15")]
    [InlineData("次年1月31日前", "2025-01-15", "2026-01-31")]
    public void Audit_DateOfThePeriodAfterTheEvents_IsCountedFromTheEventAndSaysSo(string limit, string written, string due)
    {
        var row = Audit(
            new LedgerRow(2)
            {
                Limit = limit,
                Title = "某事",
                EventDate = Day.Of(written),
            }
        );

        Assert.Equal(Day.Of(due), row.DueOn);
        Assert.NotNull(row.Reason);
    }

    [Theory]
    [InlineData("应当在三日内撤回", "行政处罚法第四十八条", "2026-09-18", "2026-09-22", null)]
    [InlineData("应当在三日内撤回", null, "2026-09-18", "2026-09-21", null)]
    [InlineData("应当在三日内撤回", "《某某条例》第九条", "2026-09-18", "2026-09-21", "lawNotKnown")]
    [InlineData("批准之日起七日内", "《行政处罚法》《预算法》", "2026-09-18", null, "lawsDiffer")]
    [InlineData("当事人可以自收到决定书之日起30日内申请复核", null, "2026-09-18", null, "noDuty")]
    [InlineData("自受理之日起5个工作日内作出决定", null, "2026-09-18", null, "otherAct")]
    [InlineData("签约期限：发布公告之日起20日内", null, "2026-09-18", null, "otherAct")]
    [InlineData("会议召开前3日内公告", null, "2026-09-18", null, "windowBefore")]
    [InlineData("会议召开3日前公告", null, "2026-09-18", "2026-09-15", null)]
    [InlineData("每年12月前公布", null, "2026-09-18", null, "monthEdge")]
    [InlineData("自受理之日起3日内审核，自受理之日起7日内决定", null, "2026-09-18", null, "otherAct")]
    [InlineData("自批准之日起7日内公布；自批准之日起20日内建设公开栏", null, "2026-09-18", null, "otherAct")]
    [InlineData("自受理之日起3日内告知，自受理之日起7日内公布", null, "2026-09-18", "2026-09-21", null)]
    [InlineData("自受理之日起5个工作日内作出决定并公布", null, "2026-09-18", "2026-09-24", null)]
    [InlineData("批准之日起七日内", "《政府信息公开条例》《行政处罚法》", "2026-09-18", "2026-09-29", null)]
    public void Audit_BasisOfTheRow_IsTheLawOfItsLimit(string limit, string? basis, string written, string? due, string? said)
    {
        var row = Audit(
            new LedgerRow(2)
            {
                Limit = limit,
                Basis = basis,
                EventDate = Day.Of(written),
            }
        );

        Assert.Equal(due is null ? null : Day.Of(due), row.DueOn);
        Assert.Equal(said is null, row.Reason is null);
    }

    [Fact]
    public void Audit_RecurringDutyWithoutAnEventDate_HasADueDate() =>
        Assert.Equal(
            Day.Of("2026-01-31"),
            Audit(new LedgerRow(2) { Limit = "每年1月31日前", Title = "2025年政府信息公开工作年度报告" }).DueOn
        );

    [Fact]
    public void Audit_RecurringDutyWithoutAPeriod_HasNone()
    {
        var row = Audit(
            new LedgerRow(2)
            {
                Limit = "每年1月31日前",
                Title = "政府信息公开工作年度报告",
                EventDate = Day.Of("2026-01-20"),
            }
        );

        Assert.Equal((null, AuditState.NoDueDate), (row.DueOn, row.State));
        Assert.Equal("there is no period, and the title does not say for certain which year it reports on", row.Reason!.English);
    }

    [Theory]
    [InlineData("每年1月31日前", "去年", AuditState.Invalid)]
    [InlineData("每年1月31日前", "2025-Q3", AuditState.NoDueDate)]
    [InlineData("每季度第一个月15日前", "2025", AuditState.NoDueDate)]
    [InlineData(TwentyDays, "去年", AuditState.Overdue)] // the limit asks for no period
    public void Audit_PeriodThatDoesNotFit_GivesNoDateToARecurringDuty(string limit, string period, AuditState status) =>
        Assert.Equal(
            status,
            Audit(
                new LedgerRow(2)
                {
                    Limit = limit,
                    Period = period,
                    EventDate = Day.Of("2026-01-20"),
                }
            ).State
        );

    [Theory]
    [InlineData("实时公开", "sets no date that can be computed")]
    [InlineData("公示期不少于5个工作日", "this is how long something stays up")]
    [InlineData("每季度公开", "does not say by which day")]
    public void Audit_LimitThatSetsNoDate_HasNoDueDateAndSaysWhy(string limit, string why)
    {
        var row = Audit(new LedgerRow(2) { Limit = limit, EventDate = Day.Of("2026-09-18") });

        Assert.Equal((null, AuditState.NoDueDate), (row.DueOn, row.State));
        Assert.Contains(why, row.Reason!.English, StringComparison.Ordinal);
    }

    /// <summary>An unread limit is no limit without a date: somebody has to look at the cell.</summary>
    [Theory]
    [InlineData("尽量早一点吧", "This time limit cannot be read: at character 1")]
    [InlineData(
        "自公示之日起三个月内仍不参加年度报告的，予以公布",
        "expected a time within which something must be done, not one in a condition"
    )]
    [InlineData("每月10前公布", "expected one exact whole number")]
    [InlineData("去年10月31日前", "expected a date of every year")]
    public void Audit_LimitThatCannotBeRead_IsInvalidAndSaysWhere(string limit, string why)
    {
        var row = Audit(
            new LedgerRow(2)
            {
                Limit = limit,
                EventDate = Day.Of("2026-09-18"),
                Published = Day.Of("2026-09-20"),
            }
        );

        Assert.Equal((null, null, AuditState.Invalid), (row.DueOn, row.Limit, row.State));
        Assert.True(row.Has(AuditFinding.Invalid) && !row.Has(AuditFinding.NoDueDate));
        Assert.Contains(why, row.Reason!.English, StringComparison.Ordinal);
    }

    [Fact]
    public void Audit_SeveralLimits_TellsTheDateOfEach()
    {
        var row = Audit(
            new LedgerRow(2)
            {
                Limit = "信息形成20个工作日内公开；其中行政处罚事项自作出决定之日起7个工作日内公示",
                EventDate = Day.Of("2026-09-18"),
            }
        );

        Assert.Equal(AuditState.NoDueDate, row.State);
        Assert.Contains("2026-10-22", row.Reason!.English, StringComparison.Ordinal);
        Assert.Contains("2026-09-29", row.Reason.English, StringComparison.Ordinal);
    }

    /// <summary>
    /// A limit from a period's end beside one from another event has no due date of its own; the reason has the dates of both, the first by
    /// the row's own period. From Tuesday 2026-03-31, ten working days past 清明 (4 to 6 April) end on Wednesday the 15th.
    /// </summary>
    [Theory]
    [InlineData(null, "季度结束之日起10个工作日内（2026-Q2），为 2026-07-14；信息形成之日起20个工作日内，为 2026-08-07")]
    [InlineData("2026-Q1", "季度结束之日起10个工作日内（2026-Q1），为 2026-04-15；信息形成之日起20个工作日内，为 2026-08-07")]
    public void Audit_LimitsFromAPeriodsEndAndFromAnEvent_SayTheDatesOfBoth(string? period, string dates)
    {
        var row = Audit(
            new LedgerRow(2)
            {
                Limit = "每季度结束后10个工作日内；信息形成之日起20个工作日内",
                EventDate = Day.Of("2026-07-10"),
                Period = period,
            }
        );

        Assert.Equal((null, AuditState.NoDueDate), (row.DueOn, row.State));
        Assert.EndsWith(dates, row.Reason!.Chinese, StringComparison.Ordinal);
        Assert.Contains(period ?? "2026-Q2", row.Reason.English, StringComparison.Ordinal);
    }

    [Fact]
    public void Audit_NoEventDate_HasNoDueDate() =>
        Assert.Equal("there is no event date", Audit(new LedgerRow(2) { Limit = TwentyDays }).Reason!.English);

    [Fact]
    public void Audit_NeitherLimitNorItem_HasNoDueDate() =>
        Assert.Equal(AuditState.NoDueDate, Audit(new LedgerRow(2) { Title = "合计", EventDate = Day.Of("2026-09-18") }).State);

    [Fact]
    public void Audit_RowWithAFault_IsInvalidAndKeepsWhatWasRead()
    {
        var row = Audit(
            new LedgerRow(2)
            {
                Title = "甲",
                Limit = TwentyDays,
                EventDate = Day.Of("2026-09-18"),
                Fault = new("坏", "bad"),
            }
        );

        Assert.Equal((AuditState.Invalid, "bad", "甲", TwentyDays), (row.State, row.Reason!.English, row.Row.Title, row.Limit!.Text));
        Assert.Null(row.DueOn);
    }

    [Theory]
    [InlineData("2206-09-18", null)]
    [InlineData("1999-12-31", null)]
    [InlineData("2026-09-18", "0226-09-18")]
    public void Audit_DayThatTheCalendarDoesNotKnow_IsInvalid(string formed, string? published)
    {
        var row = Audit(
            new LedgerRow(2)
            {
                Limit = TwentyDays,
                EventDate = Day.Of(formed),
                Published = published is null ? null : Day.Of(published),
            }
        );

        Assert.Equal(AuditState.Invalid, row.State);
        Assert.Contains("2001-01-01 to 2100-12-31", row.Reason!.English, StringComparison.Ordinal);
    }

    [Fact]
    public void Audit_DueBeyondTheCalendar_HasNoDueDate() =>
        Assert.Equal(AuditState.NoDueDate, Audit(new LedgerRow(2) { Limit = TwentyDays, EventDate = Day.Of("2100-12-20") }).State);

    [Theory]
    [InlineData("政府信息公开年度报告", 3)]
    [InlineData("政府信息公开相关文件/政府信息公开年度报告", 3)]
    [InlineData("政府信息公开相关文件 — 政府信息公开年度报告", 3)]
    [InlineData("#3", 3)]
    [InlineData("行政规范性文件", 9)]
    [InlineData("17", 17)]
    [InlineData("预算公开", 11)]
    public void Audit_Item_IsFoundByItsNumberOrHeading(string item, int seq) =>
        Assert.Equal(seq, Audit(new LedgerRow(2) { Item = item, EventDate = Day.Of("2026-09-18") }, "hohhot").Item!.RowNumber);

    [Fact]
    public void Audit_SeveralItemsOfOneNameAndLimit_AreJudgedByThatLimit()
    {
        var row = Audit(new LedgerRow(2) { Item = "主要职责", EventDate = Day.Of("2026-09-18") }, "hohhot");

        Assert.Equal((Day.Of("2026-10-22"), null, "主要职责"), (row.DueOn, row.Item, row.ItemName));
    }

    [Theory]
    [InlineData("行政处罚", "inner-mongolia")] // 7 working days in one row, 20 in another
    [InlineData("3", "hohhot")] // the third row is not the row with the number 3
    public void Audit_SeveralItemsOfOneNameAndDifferentLimits_HaveNoDueDate(string item, string catalogue)
    {
        var row = Audit(new LedgerRow(2) { Item = item, EventDate = Day.Of("2026-09-18") }, catalogue);

        Assert.Equal((AuditState.NoDueDate, null), (row.State, row.DueOn));
        Assert.Contains("several rows", row.Reason!.English, StringComparison.Ordinal);
    }

    [Fact]
    public void Audit_UnknownItem_HasNoDueDate()
    {
        Assert.Contains(
            "has no item",
            Audit(new LedgerRow(2) { Item = "食堂菜单", EventDate = Day.Of("2026-09-18") }, "hohhot").Reason!.English,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "no catalogue",
            Audit(new LedgerRow(2) { Item = "政策解读", EventDate = Day.Of("2026-09-18") }).Reason!.English,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Audit_LimitInTheRow_GoesBeforeTheCatalogue() =>
        Assert.Equal(
            Day.Of("2026-09-29"),
            Audit(
                new LedgerRow(2)
                {
                    Item = "政策解读",
                    Limit = "信息形成之日起7个工作日内",
                    EventDate = Day.Of("2026-09-18"),
                },
                "hohhot"
            ).DueOn
        );

    [Fact]
    public void Audit_NoOfficeInTheRow_TakesTheOneOfTheCatalogue()
    {
        Assert.Equal("政策法规科", Audit(new LedgerRow(2) { Item = "行政规范性文件" }, "hohhot").Office);
        Assert.Equal("办公室", Audit(new LedgerRow(2) { Item = "行政规范性文件", Office = "办公室" }, "hohhot").Office);
    }

    [Fact]
    public void Findings_PublishedBeforeTheEvent_IsSuspectExceptForALead()
    {
        var early = new LedgerRow(2)
        {
            Limit = TwentyDays,
            EventDate = Day.Of("2026-09-18"),
            Published = Day.Of("2026-09-17"),
        };

        Assert.Equal([AuditFinding.PublishedBeforeEvent, AuditFinding.Invalid], Audit(early).Findings);
        Assert.Empty(Audit(early with { Limit = "会议召开的三日前", Published = Day.Of("2026-09-10") }).Findings);
        Assert.Empty(Audit(early with { Published = early.EventDate }).Findings);
    }

    [Fact]
    public void Findings_DueWithinTheDaysAskedFor_AreSoon()
    {
        Assert.Equal([AuditFinding.DueSoon], Audit(new LedgerRow(2) { Limit = "信息形成之日起5个工作日内", EventDate = Today }).Findings);
        Assert.Empty(Audit(new LedgerRow(2) { Limit = "信息形成之日起6个工作日内", EventDate = Today }).Findings);
    }

    [Fact]
    public void Findings_PublishedAfterToday_IsSaid() =>
        Assert.Equal(
            [AuditFinding.PublishedAfterToday],
            Audit(
                new LedgerRow(2)
                {
                    Limit = TwentyDays,
                    EventDate = Today,
                    Published = Today.PlusDays(1),
                }
            ).Findings
        );

    private static AuditedRow Audit(LedgerRow row, string? catalogue = null)
    {
        _ = DisclosureCatalogue.TryFind(catalogue, out var found);
        return new LedgerAudit(ChinaCalendar.Projected, Today) { Catalogue = found }.Audit(row);
    }
}
