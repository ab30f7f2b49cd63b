using System.Globalization;
using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Phrases;
using DisclosureDeadlines.Rules;
using DisclosureDeadlines.Tests.House;
using DisclosureDeadlines.Tests.Notices;
using NodaTime;
using Xunit;

namespace DisclosureDeadlines.Tests.Rules;

/// <summary>Which deadlines a notice moves, from when to when, and by which days.</summary>
public sealed class ImpactTests
{
    private static readonly HolidayNotice NextYear = NoticeFiles.Read("styled/2027").Notice;

    [Fact]
    public void Of_NextYearsNotice_MovesADueDateByTheDaysThatItOrders()
    {
        // Projected: 1, 4 and 5 October (the 2nd and 3rd are a weekend) are off, nothing is made up. The notice has 4-7 October off, and
        // Sunday
        // 26 September and Saturday 9 October worked.
        var open = Open("2027-09-20", "信息形成之日起20个工作日内", ChinaCalendar.Projected);

        var move = Assert.Single(Impact.Of([open], NextYear).Moves);

        Assert.Equal((Day.Of("2027-10-21 Thu"), Certainty.Official), (move.After.DueOn, move.After.Certainty));
        Assert.Equal(
            ["2027-09-26", "2027-10-06", "2027-10-07", "2027-10-09"],
            move.Days.Select(day => day.Date.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture))
        );
        Assert.All(move.Days, day => Assert.Equal(NextYear.Number, day.Notice!.Number));
    }

    [Fact]
    public void Of_AnAmendment_SaysFromWhenToWhenAndWhy()
    {
        var open = Open("2020-01-20", "信息形成之日起10个工作日内", ChinaCalendar.Projected.AsKnownOn(Day.Of("2020-01-25")));

        var move = Assert.Single(Impact.Of([open], ChinaCalendar.Projected.AsKnownOn(Day.Of("2020-01-26"))).Moves);

        Assert.Equal((Day.Of("2020-02-07 Fri"), Day.Of("2020-02-11 Tue")), (move.Before.DueOn, move.After.DueOn));
        Assert.True(move.IsDueDateMoved);
        Assert.False(move.IsEarlier);
        Assert.Equal(
            "due on 2020-02-11 (Tue) instead of 2020-02-07 (Fri): 2020-01-31 (Fri) is off for 春节 [国办发明电〔2020〕1号], 2020-02-01 (Sat) is off for 春节 [国办发明电〔2020〕1号]",
            move.Sentence.English
        );
        Assert.Equal(
            "截止日期从2020-02-07（周五）变为2020-02-11（周二）：2020-01-31（周五）春节放假（国办发明电〔2020〕1号），2020-02-01（周六）春节放假（国办发明电〔2020〕1号）",
            move.Sentence.Chinese
        );
    }

    [Fact]
    public void Of_APeriodOfCalendarDays_IsMovedOnlyByTheDaysOfTheRoll()
    {
        // Ends on Saturday 2027-10-09 and rolled to Monday; the notice has that Saturday worked. The days before do not matter.
        var open = Open("2027-09-24", "颁发之日起15日内", ChinaCalendar.Projected);

        var move = Assert.Single(Impact.Of([open], NextYear).Moves);

        Assert.Equal((Day.Of("2027-10-11 Mon"), Day.Of("2027-10-09 Sat")), (move.Before.DueOn, move.After.DueOn));
        Assert.Equal([Day.Of("2027-10-09 Sat")], move.Days.Select(day => day.Date).Where(day => day >= Day.Of("2027-10-08 Fri")));
        Assert.True(move.IsEarlier);
    }

    [Fact]
    public void Of_DaysThatOnlyBecomeCertain_MovesThePublishByAlone()
    {
        var open = Open("2027-07-01", "信息形成之日起20个工作日内", ChinaCalendar.Projected);

        var move = Assert.Single(Impact.Of([open], NextYear).Moves);

        Assert.False(move.IsDueDateMoved);
        Assert.Empty(move.Days);
        Assert.Equal((Day.Of("2027-07-27 Tue"), Day.Of("2027-07-29 Thu")), (move.Before.PublishBy, move.After.PublishBy));
        Assert.StartsWith(
            "due as before, publish by 2027-07-29 (Thu) instead of 2027-07-27 (Tue): a notice decides",
            move.Sentence.English,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Of_DeadlinesThatStand_AreSettledOrUntouched()
    {
        var settled = Open("2027-03-01", "颁发之日起15日内", ChinaCalendar.Projected);
        var untouched = Open("2026-06-01", "颁发之日起15日内", ChinaCalendar.Projected);
        var undated = Open("2027-06-01", "实时公开", ChinaCalendar.Projected);

        var impact = Impact.Of([settled, untouched, undated], NextYear);

        Assert.Empty(impact.Moves);
        Assert.Equal(settled.DueOn, Assert.Single(impact.Settled).DueOn);
        Assert.Equal(2, impact.Untouched);
    }

    [Fact]
    public void Of_ACompositeWithoutADueDate_AnswersForEachPart()
    {
        var open = Open("2027-09-20", "信息形成20个工作日内公开；其中行政处罚事项自作出决定之日起7个工作日内公示", ChinaCalendar.Projected);

        Assert.Null(open.DueOn);
        Assert.Equal(2, Impact.Of([open], NextYear).Moves.Count);
    }

    /// <summary>Against the plain comparison of two answers, for every event of the year.</summary>
    [Fact]
    public void Of_EveryEventOfTheYear_ListsJustTheDeadlinesThatDiffer()
    {
        var after = ChinaCalendar.Projected.With(NextYear);
        foreach (
            string phrase in new[]
            {
                "信息形成之日起20个工作日内",
                "信息形成之日起7个工作日内",
                "颁发之日起15日内",
                "举行5个工作日前",
                "每年1月31日前",
            }
        )
        {
            var rule = TimeLimit.Parse(phrase).Rule;
            Deadline[] open =
            [
                .. Enumerable.Range(0, 420).Select(i => rule.Apply(Day.Of("2026-11-10").PlusDays(i), ChinaCalendar.Projected)),
            ];

            var impact = Impact.Of(open, NextYear);

            var expected = open.Where(d =>
                    rule.Apply(d.EventDate, after) is var now && (now.DueOn, now.PublishBy) != (d.DueOn, d.PublishBy)
                )
                .Select(d => d.EventDate);
            Assert.Equal(expected, impact.Moves.Select(move => move.Before.EventDate));
            Assert.Equal(open.Length, impact.Moves.Count + impact.Settled.Count + impact.Untouched);
            Assert.All(impact.Moves.Where(move => move.IsDueDateMoved), move => Assert.NotEmpty(move.Days));
            Assert.All(
                impact.Moves.SelectMany(move => move.Days),
                day => Assert.NotEqual(ChinaCalendar.Projected.IsWorkingDay(day.Date), after.IsWorkingDay(day.Date))
            );
        }
    }

    private static Deadline Open(string date, string phrase, WorkingDayCalendar calendar) =>
        TimeLimit.Parse(phrase).Rule.Apply(Day.Of(date), calendar);
}
