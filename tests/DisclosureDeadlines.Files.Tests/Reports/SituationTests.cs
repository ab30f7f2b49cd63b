using DisclosureDeadlines.Files.Reports;
using DisclosureDeadlines.Tests.House;
using NodaTime;
using Xunit;

namespace DisclosureDeadlines.Files.Tests.Reports;

/// <summary>The sentence that a report opens with, and the letter to an office, by figures added up by hand.</summary>
public sealed class SituationTests
{
    private static readonly LocalDate Today = new(2026, 9, 18);

    [Fact]
    public void Sentence_OfALedger_TellsDueInTimeOverdueTheWorstOfficeAndTheLongest()
    {
        using var chinese = new InCulture("zh-CN");
        var situation = Of([
            .. Many(206, LineState.InTime, "规划科", 0),
            .. Many(25, LineState.Late, "规划科", 4),
            .. Many(18, LineState.Overdue, "办公室", 318),
            .. Many(18, LineState.Overdue, null, 2),
        ]);

        Assert.Equal(
            "截至2026年9月18日，应公开267件，按时206件（77.2%）；逾期未公开36件，其中办公室18件；最久318天。",
            SituationText.Sentence(situation)
        );
    }

    [Fact]
    public void Sentence_InEnglish_SaysTheSame()
    {
        using var english = new InCulture("en");
        var situation = Of([.. Many(2, LineState.InTime, "甲", 0), .. Many(1, LineState.Overdue, "乙", 1)]);

        Assert.Equal(
            "As of 2026-09-18, 3 were due and 2 of them published in time (66.7%); 1 overdue, all with 乙, the longest by 1 day.",
            SituationText.Sentence(situation)
        );
    }

    [Theory]
    [InlineData(0, 0, "截至2026年9月18日，没有到期应公开的。")]
    [InlineData(3, 0, "截至2026年9月18日，应公开3件，按时3件（100.0%）；没有逾期未公开的。")]
    [InlineData(1, 1, "截至2026年9月18日，应公开2件，按时1件（50.0%）；逾期未公开1件，均为办公室；最久7天。")]
    public void Sentence_WithoutOneOrTheOther_SaysSo(int inTime, int overdue, string expected)
    {
        using var chinese = new InCulture("zh-CN");

        Assert.Equal(
            expected,
            SituationText.Sentence(Of([.. Many(inTime, LineState.InTime, "办公室", 0), .. Many(overdue, LineState.Overdue, "办公室", 7)]))
        );
    }

    /// <summary>A spreadsheet shows 1/8 of a percent's tenth half up: 0.0625 is 6.3 %, and 999.5 of a thousand 100.0 %.</summary>
    [Theory]
    [InlineData(1, 16, "6.3%")]
    [InlineData(1, 3, "33.3%")]
    [InlineData(2, 3, "66.7%")]
    [InlineData(1999, 2000, "100.0%")]
    [InlineData(206, 267, "77.2%")]
    [InlineData(0, 0, "—")]
    public void Percent_OfAShare_IsRoundedAsASpreadsheetRounds(int part, int whole, string expected) =>
        Assert.Equal(expected, Counts.Percent(part, whole));

    [Fact]
    public void Letter_ToAnOffice_NamesWhatIsOverdueThenWhatIsNear()
    {
        using var chinese = new InCulture("zh-CN");
        var situation = Of([
            new(2, "通知甲", "办公室", LineState.Overdue) { DueOn = new(2026, 8, 14), DaysLate = 35 },
            new(3, "通知乙", "办公室", LineState.Overdue) { DueOn = new(2026, 7, 31), DaysLate = 49 },
            new(4, "通知丙", "办公室", LineState.Open)
            {
                DueOn = new(2026, 9, 21),
                WorkingDaysLeft = 2,
                IsSoon = true,
            },
            new(5, "通知丁", "法规科", LineState.InTime) { DueOn = new(2026, 9, 1) },
        ]);

        Assert.Equal(
            """
            办公室：
            截至2026年9月18日，你科室（单位）信息逾期未公开2件，5个工作日内到期1件，清单如下。
            逾期未公开：
            1．通知乙（截止日期2026年7月31日，已逾期49天）
            2．通知甲（截止日期2026年8月14日，已逾期35天）
            即将到期：
            1．通知丙（截止日期2026年9月21日，还剩2个工作日）
            请尽快公开，并反馈公开日期。
            某市政务公开办公室
            2026年9月18日
            """.ReplaceLineEndings("\n"),
            SituationText.Letter(situation, situation.Offices[0], "某市政务公开办公室")
        );
    }

    [Fact]
    public void Offices_Ordered_HaveTheMostOverdueFirst()
    {
        var situation = Of([
            .. Many(1, LineState.Overdue, "甲", 9),
            .. Many(2, LineState.Overdue, "乙", 1),
            .. Many(5, LineState.InTime, "丙", 0),
        ]);

        Assert.Equal(["乙", "甲", "丙"], situation.Offices.Select(office => office.Name));
    }

    private static Situation Of(IEnumerable<ReportLine> lines)
    {
        var situation = new Situation(ReportSubject.Publications, Today, 5);
        foreach (var line in lines)
        {
            situation.Add(line);
        }

        return situation;
    }

    private static IEnumerable<ReportLine> Many(int count, LineState state, string? office, int daysLate) =>
        Enumerable
            .Range(2, count)
            .Select(row => new ReportLine(row, $"通知{row}", office, state)
            {
                DueOn = Today.PlusDays(-daysLate - 1),
                DaysLate = state is LineState.InTime ? 0 : daysLate,
            });
}
