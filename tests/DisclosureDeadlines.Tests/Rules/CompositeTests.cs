using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Rules;
using DisclosureDeadlines.Tests.House;
using NodaTime;
using Xunit;

namespace DisclosureDeadlines.Tests.Rules;

/// <summary>When several limits have one due date, and which; and the reason where they have none.</summary>
public sealed class CompositeTests
{
    private static readonly LocalDate Event = Day.Of("2026-09-18 Fri");

    private static readonly CompositePart InAWeek = new(new CalendarDaysAfter(7, null));

    private static readonly CompositePart InAMonth = new(new MonthsAfter(1, null));

    private static readonly CompositePart InAMonthForPermits = new(new MonthsAfter(1, null), "行政许可");

    private static readonly CompositePart InAMonthFromAnother = new(new MonthsAfter(1, new Trigger("验收合格")));

    private static readonly CompositePart KeptUp = new(StandingDuty.Retention(null));

    [Fact]
    public void DueOn_AllTogetherFromOneEvent_IsTheEarliestInWhateverOrder()
    {
        Assert.Equal(Day.Of("2026-09-28 Mon"), Due(PartsRelation.All, InAWeek, InAMonth));
        Assert.Equal(Day.Of("2026-09-28 Mon"), Due(PartsRelation.All, InAMonth, InAWeek));
    }

    /// <summary>What sets no date says nothing of when, nor of which event.</summary>
    [Fact]
    public void DueOn_AllTogetherWithOneThatSetsNoDate_IsThatOfTheOthers()
    {
        Assert.Equal(Day.Of("2026-09-28 Mon"), Due(PartsRelation.All, KeptUp, InAWeek));
        Assert.Equal(Day.Of("2026-09-28 Mon"), Due(PartsRelation.All, InAWeek, new(StandingDuty.Retention(new Trigger("有效期")))));
    }

    [Fact]
    public void Reason_NoOneDate_SaysWhy()
    {
        const string NotTogether = "the limits do not all bind together; see the parts";
        Assert.Equal(NotTogether, Reason(PartsRelation.Alternatives, InAWeek, InAMonth));
        Assert.Equal(NotTogether, Reason(PartsRelation.Sequence, InAWeek, InAMonth));
        Assert.Equal(NotTogether, Reason(PartsRelation.All, InAWeek, InAMonthForPermits));
        Assert.Equal(NotTogether, Reason(PartsRelation.Conditional, InAWeek, InAMonthForPermits));
        Assert.Equal("the limits start from different events; see the parts", Reason(PartsRelation.All, InAWeek, InAMonthFromAnother));
        Assert.Equal("none of the parts sets a date that can be computed", Reason(PartsRelation.All, KeptUp, new(NoFixedDate.RealTime)));
    }

    [Fact]
    public void Reason_InChinese_SaysTheSame()
    {
        Assert.Equal("各项时限并不同时适用，分别见各部分", Apply(PartsRelation.Sequence, InAWeek, InAMonth).Reason!.Chinese);
        Assert.Equal("各项时限的起算日不同，分别见各部分", Apply(PartsRelation.All, InAWeek, InAMonthFromAnother).Reason!.Chinese);
        Assert.Equal("各部分都没有可以计算的截止日期", Apply(PartsRelation.All, KeptUp, KeptUp).Reason!.Chinese);
    }

    [Fact]
    public void Sentence_EachRelation_JoinsThePartsInItsWords()
    {
        Assert.Equal(
            ("7日内；1个月内", "within 7 calendar days after the event; within 1 month after the event"),
            Sentence(PartsRelation.All, InAWeek, InAMonth)
        );
        Assert.Equal(
            ("7日内，或者1个月内", "within 7 calendar days after the event, or within 1 month after the event"),
            Sentence(PartsRelation.Alternatives, InAWeek, InAMonth)
        );
        Assert.Equal(
            ("7日内，随后1个月内", "within 7 calendar days after the event, then within 1 month after the event"),
            Sentence(PartsRelation.Sequence, InAWeek, InAMonth)
        );
        Assert.Equal(
            ("7日内；其中行政许可，1个月内", "within 7 calendar days after the event; within 1 month after the event (for 行政许可)"),
            Sentence(PartsRelation.Conditional, InAWeek, InAMonthForPermits)
        );
    }

    /// <summary>The safe day of working days in a year not yet announced is earlier than the due date, alone and with others.</summary>
    [Fact]
    public void PublishBy_WorkingDaysOfAnUnannouncedYear_LeavesTheSameRoomAsAlone()
    {
        var rule = new WorkingDaysAfter(20, null);
        var alone = rule.Apply(Day.Of("2027-09-20 Mon"), ChinaCalendar.Projected);
        var together = new Composite(PartsRelation.All, [new(rule), new(new MonthsAfter(3, null))]).Apply(
            alone.EventDate,
            ChinaCalendar.Projected
        );

        Assert.Equal(alone.DueOn, together.DueOn);
        Assert.Equal(alone.PublishBy, together.PublishBy);
        Assert.True(alone.PublishBy < alone.DueOn);
    }

    /// <summary>One part that looks back from the event is enough for a safe day before it.</summary>
    [Fact]
    public void PublishBy_OnePartOfTwoLooksBack_MayLieBeforeTheEvent()
    {
        var deadline = Apply(PartsRelation.All, new(new BeforeEvent(5, TimeUnit.CalendarDay, null)), InAWeek);

        Assert.Equal(Day.Of("2026-09-13 Sun"), deadline.DueOn);
        Assert.Equal(Day.Of("2026-09-11 Fri"), deadline.PublishBy);
    }

    [Fact]
    public void Make_AsManyPartsAsAllowed_IsTaken() =>
        Assert.Equal(Composite.MaxParts, new Composite(PartsRelation.All, Enumerable.Repeat(InAWeek, Composite.MaxParts)).Parts.Count);

    private static Deadline Apply(PartsRelation relation, params CompositePart[] parts) =>
        new Composite(relation, parts).Apply(Event, ChinaCalendar.Official);

    private static LocalDate? Due(PartsRelation relation, params CompositePart[] parts) => Apply(relation, parts).DueOn;

    private static string? Reason(PartsRelation relation, params CompositePart[] parts) => Apply(relation, parts).Reason?.English;

    private static (string Chinese, string English) Sentence(PartsRelation relation, params CompositePart[] parts) =>
        new Composite(relation, parts).Sentence is var sentence ? (sentence.Chinese, sentence.English) : default;
}
