using System.Text.Json;
using DisclosureDeadlines.Cli.Tests.Audits;
using DisclosureDeadlines.Tests.House;
using Xunit;

namespace DisclosureDeadlines.Cli.Tests.Reminders;

public sealed class PlanCommandTests : IDisposable
{
    private const string Catalogue = """
        一级事项,公开内容,公开时限,公开主体,责任科室
        统计,'=月报,每月10日前,某局,综合科
        公开,年度报告,每年1月31日前,某局,办公室
        财政,部门预算,批复后20日内,某局,财务科
        统计,运行分析,每季度公开,某局,综合科
        公开,公开指南,至少每6个月更新一次,某局,办公室
        财政,补贴清单,每年6月30日前和12月31日前,某局,财务科
        """;

    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("en")]
    [InlineData("zh")]
    public void Plan_OwnCatalogue_TellsTheYear(string language)
    {
        string catalogue = folder.Write("mine.csv", Catalogue);

        var run = InProcess.Run("plan", "--catalogue", catalogue, "--year", "2026", "--lang", language);

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("2027", Assert.Single(run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal); // 31 December may still be moved
        string output = run.Output.Replace(catalogue, "mine.csv", StringComparison.Ordinal);
        Assert.All(output.Split('\n'), line => Assert.InRange(line.Sum(c => c is >= '\u2E80' and <= '\uFFEF' ? 2 : 1), 0, 80));
        Verified.Text($"PlanCommandTests.Own.{language}", output);
    }

    [Fact]
    public void Plan_BuiltInCatalogue_IsOfTheYearInWhichItFallsDue()
    {
        using var json = JsonDocument.Parse(
            InProcess.Run("plan", "--catalogue", "zhongwei", "--year", "2027", "--format", "json", "--ahead", "1,0").Output
        );

        var root = json.RootElement;
        Assert.Equal("zhongwei 2027 ningxia", $"{root.GetProperty("catalogue")} {root.GetProperty("year")} {root.GetProperty("region")}");
        var duty = Assert.Single(root.GetProperty("duties").EnumerateArray());
        string[] names = ["heading", "period", "dueOn", "publishBy", "certainty"];
        Assert.Equal(
            "政府信息公开年报 2026 2027-01-31 2027-01-29 projected",
            string.Join(' ', names.Select(name => $"{duty.GetProperty(name)}"))
        );
        Assert.Equal("2027-01-28 2027-01-29", string.Join(' ', duty.GetProperty("reminderDays").EnumerateArray()));
        Assert.Equal((28, 0), (root.GetProperty("notRecurring").GetArrayLength(), root.GetProperty("unplannable").GetArrayLength()));
    }

    [Fact]
    public void Plan_Csv_HasADutyALineAndSaysWhatItLeavesOut()
    {
        var run = InProcess.Run("plan", "--catalogue", folder.Write("mine.csv", Catalogue), "--year", "2026", "--format", "csv");

        string[] lines = run.Output.TrimEnd('\n').Split('\n');
        Assert.Equal(16, lines.Length);
        Assert.StartsWith("2026-01-10,2026-01-09,2025-12,", lines[1], StringComparison.Ordinal);
        Assert.EndsWith(
            ",1,,统计,'=月报,每月10日前,,official,,某局,综合科,2026-01-06 2026-01-08,,国办发明电〔2025〕7号 (2025-11-04)",
            lines[1],
            StringComparison.Ordinal
        );
        string[] said = run.Error.TrimEnd('\n').Split('\n');
        Assert.Equal("The csv leaves out what recurs without a day that could be planned (rows 4, 5); see it with --format text.", said[0]);
        Assert.StartsWith("The holiday notice for 2027 is not known here", Assert.Single(said[1..]), StringComparison.Ordinal);
    }

    [Fact]
    public void Plan_Item_IsThatRowAlone()
    {
        string catalogue = folder.Write("mine.csv", Catalogue);

        string output = InProcess.Run("plan", "--catalogue", catalogue, "--year", "2026", "--item", "6", "--format", "csv").Output;
        var none = InProcess.Run("plan", "--catalogue", catalogue, "--year", "2026", "--item", "4");

        Assert.Equal(["2026-06-30", "2026-12-31"], output.TrimEnd('\n').Split('\n').Skip(1).Select(line => line[..10]));
        Assert.Contains(
            "Cannot be planned: row 4 统计: 运行分析, every quarter: the phrase does not say by which day",
            none.Output.Replace("\n  ", " ", StringComparison.Ordinal),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Plan_Policy_IsFollowed()
    {
        string output = InProcess
            .Run("plan", "--catalogue", "hohhot", "--year", "2027", "--policy", "fixed-date=following", "--format", "csv")
            .Output;

        Assert.Contains("\n2027-02-01,2027-01-29,2026,hohhot,", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Ics_Plan_KeepsItsUidsWhenRowsAndLimitsMove()
    {
        string[] rows = Catalogue.Split('\n');
        string[] once = Ics("mine.csv", string.Join('\n', rows));
        string[] again = Ics("mine.csv", string.Join('\n', rows[..1].Concat(rows[1..].Reverse())));
        string[] moved = Ics("mine.csv", Catalogue.Replace("每年1月31日前", "每年3月31日前", StringComparison.Ordinal));
        string[] other = Ics("other.csv", Catalogue);

        string[] uids = IcsFiles.Values(once, "UID");
        Assert.Equal((15, 15), (uids.Length, uids.Distinct().Count()));
        Assert.Equal(uids.Order(), IcsFiles.Values(again, "UID").Order());
        Assert.Equal(uids.Order(), IcsFiles.Values(moved, "UID").Order());
        Assert.Empty(uids.Intersect(IcsFiles.Values(other, "UID")));
        Assert.Equal("20251104T000000Z", IcsFiles.Values(once, "DTSTAMP").Distinct().Single());
        Assert.Equal(30, IcsFiles.Values(once, "TRIGGER").Length);
    }

    [Fact]
    public void Ics_ItemAlone_HasTheUidThatItHasAmongAll()
    {
        string catalogue = folder.Write("mine.csv", Catalogue);
        string[] all = IcsFiles.Values(Ics("mine.csv", Catalogue), "UID");

        _ = InProcess.Run("plan", "--catalogue", catalogue, "--year", "2026", "--item", "6", "--out", folder.PathTo("r.ics"));

        Assert.Subset(all.ToHashSet(), IcsFiles.Values(IcsFiles.Lines(folder.PathTo("r.ics")), "UID").ToHashSet());
    }

    [Theory]
    [InlineData("请给出 --catalogue 和 --year。\n")]
    [InlineData("请给出 --catalogue 和 --year。\n", "--catalogue", "hohhot")]
    [InlineData("请给出 --catalogue 和 --year。\n", "--year", "2027")]
    [InlineData("用法有误：--year 应为如 2027 的年份，却是“明年”。\n", "--catalogue", "hohhot", "--year", "明年")]
    [InlineData("用法有误：--year 应为如 2027 的年份，却是“0”。\n", "--catalogue", "hohhot", "--year", "0")]
    [InlineData("需要 2101-01-01 的日历，但已知的日子到 2100-12-31 为止。\n", "--catalogue", "hohhot", "--year", "2101")]
    [InlineData("目录 baotou 没有定期公开的事项。\n", "--catalogue", "baotou", "--year", "2027")]
    [InlineData(
        "第1行不定期（信息形成或变更之日起20个工作日内），排不进年度计划。\n",
        "--catalogue",
        "inner-mongolia",
        "--year",
        "2027",
        "--item",
        "1"
    )]
    [InlineData(
        "--out 的文件名应以 .ics、.csv、.json 结尾，却是“plan.xlsx”。\n",
        "--catalogue",
        "hohhot",
        "--year",
        "2027",
        "--out",
        "plan.xlsx"
    )]
    public void Plan_BadInput_IsRefusedInOneSentence(string sentence, params string[] arguments)
    {
        var run = InProcess.Run(["plan", .. arguments, "--lang", "zh"]);

        Assert.Equal((2, "", sentence), (run.ExitCode, run.Output, run.Error));
    }

    private string[] Ics(string name, string catalogue)
    {
        string report = folder.PathTo("r.ics");
        var run = InProcess.Run("plan", "--catalogue", folder.Write(name, catalogue), "--year", "2026", "--out", report);
        Assert.True(run.ExitCode == 0, run.Error);
        return IcsFiles.Lines(report);
    }
}
