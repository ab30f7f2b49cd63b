using System.Text.Json;
using DisclosureDeadlines.Cli.Tests.Audits;
using DisclosureDeadlines.Phrases;
using DisclosureDeadlines.Tests.House;
using Xunit;

namespace DisclosureDeadlines.Cli.Tests.Reminders;

public sealed class RemindCommandTests : IDisposable
{
    private const string Limit = "信息形成之日起20个工作日内";

    /// <summary>Due on 20, 21 (its publication is a plan) and 22 October; one published, and those that have no date.</summary>
    private const string Ledger = $"""
        标题,公开时限,成文日期,所属期,发布日期,责任科室,备注
        =甲;乙,{Limit},2026-09-18,,,＋办公室,
        公告,{Limit},2026-09-16,,,办公室,急
        公告,{Limit},2026-09-17,,2026-10-30,办公室,
        决算,{Limit},2026-09-16,,2026-10-10,财务科,
        年报,每年1月31日前,,2026,,办公室,
        旧闻,{Limit},2026-08-20,,,,
        网站,实时公开,2026-09-18,,,办公室,
        坏行,{Limit},待核,,,办公室,
        """;

    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("en")]
    [InlineData("zh")]
    public void Remind_Ledger_TellsWhatIsOverdueAndNear(string language)
    {
        string ledger = folder.Write("ledger.csv", Ledger);

        var run = InProcess.Run("remind", ledger, "--today", "2026-10-19", "--lang", language);

        Assert.Equal(0, run.ExitCode);
        string output = run.Output.Replace(ledger, "ledger.csv", StringComparison.Ordinal);
        Assert.All(output.Split('\n'), line => Assert.InRange(line.Sum(c => c is >= '\u2E80' and <= '\uFFEF' ? 2 : 1), 0, 80));
        Verified.Text($"RemindCommandTests.Ledger.{language}", output);
    }

    [Theory]
    [InlineData("2026-10-18", "3", "overdue 7, between 3, ahead 4")] // a Sunday: as Friday said
    [InlineData("2026-10-16", "3", "overdue 7, between 3, ahead 4")]
    [InlineData("2026-10-19", "3,1", "overdue 7, ahead 3, between 4, ahead 2")]
    [InlineData("2026-10-19", "1，3", "overdue 7, ahead 3, between 4, ahead 2")]
    [InlineData("2026-10-19", "0", "overdue 7")]
    [InlineData("2026-10-20", "0", "overdue 7, lastDay 3")]
    [InlineData("2026-10-22", "1", "overdue 7, overdue 3, overdue 4, lastDay 2")]
    [InlineData("2026-10-31", "1", "overdue 7, overdue 3, overdue 2")] // by then the planned publication has taken place
    [InlineData("2027-01-29", "1", "overdue 7, overdue 3, overdue 2, lastDay 6")] // due on a Sunday, and this is the Friday
    public void Remind_Csv_HasTheRowsOfTheDay(string today, string ahead, string expected)
    {
        var run = InProcess.Run("remind", folder.Write("ledger.csv", Ledger), "--today", today, "--ahead", ahead, "--format", "csv");

        var rows = run.Output.TrimEnd('\n').Split('\n').Skip(1).Select(line => line.Split(',')).Select(cells => $"{cells[0]} {cells[1]}");
        Assert.Equal(expected, string.Join(", ", rows));
        Assert.StartsWith(
            "The csv leaves out rows that are open all the same (1 without a due date, 1 unreadable); see them",
            run.Error,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Remind_Csv_HoldsNoFormulas()
    {
        string report = folder.PathTo("r.csv");

        _ = InProcess.Run("remind", folder.Write("ledger.csv", Ledger), "--today", "2026-10-19", "--out", report);

        Assert.Equal([0xEF, 0xBB, 0xBF], File.ReadAllBytes(report)[..3]);
        Assert.Equal(
            $"ahead,2,'=甲;乙,,{Limit},2026-09-18,,'＋办公室,,2026-10-22,2026-10-22,0,0,3,3,official,,",
            File.ReadAllLines(report)[^1]
        );
    }

    [Fact]
    public void Remind_Json_HasAllThereIsToKnow()
    {
        using var json = JsonDocument.Parse(
            InProcess.Run("remind", folder.Write("ledger.csv", Ledger), "--today", "2026-10-18", "--ahead", "3", "--format", "json").Output
        );

        var root = json.RootElement;
        Assert.Equal(
            "2026-10-18 False 2 2026-10-19",
            $"{root.GetProperty("today")} {root.GetProperty("isWorkingDay")} {root.GetProperty("later")} {root.GetProperty("nextReminder").GetProperty("day")}"
        );
        Assert.Equal(
            "7 8",
            $"{root.GetProperty("noDueDate")[0].GetProperty("row").GetInt32() - 1} {root.GetProperty("invalid")[0].GetProperty("row").GetInt32() - 1}"
        );
        var near = root.GetProperty("reminders")[2];
        string[] names =
        [
            "reminder",
            "title",
            "limit",
            "dueOn",
            "publishBy",
            "status",
            "daysLeft",
            "workingDaysLeft",
            "certainty",
            "publishedLater",
        ];
        Assert.Equal(
            $"ahead 公告 {Limit} 2026-10-21 2026-10-21 notYetDue 3 3 official 2026-10-30",
            string.Join(' ', names.Select(name => $"{near.GetProperty(name)}"))
        );
        Assert.Equal("2026-10-16", near.GetProperty("reminderDays")[0].GetString());
    }

    [Fact]
    public void Remind_CatalogueAndRegion_AreCountedOn()
    {
        string ledger = folder.Write(
            "ledger.csv",
            "标题,事项,公开时限,成文日期\n甲,,信息形成之日起3个工作日内,2024-06-13\n乙,政府信息公开年报,,2024-06-13\n"
        );

        string national = InProcess.Run("remind", ledger, "--today", "2024-06-14", "--format", "csv").Output;
        string regional = InProcess.Run("remind", ledger, "--today", "2024-06-14", "--format", "csv", "--catalogue", "zhongwei").Output;

        Assert.Contains("\nbetween,2,甲,", national, StringComparison.Ordinal);
        Assert.Contains(",2024-06-18,", national, StringComparison.Ordinal);
        Assert.Contains("\nbetween,2,甲,", regional, StringComparison.Ordinal);
        Assert.Contains(",2024-06-20,", regional, StringComparison.Ordinal);
    }

    [Fact]
    public void Remind_NothingNear_SaysSo()
    {
        var run = InProcess.Run(
            "remind",
            folder.Write("ledger.csv", $"标题,公开时限,成文日期\n甲,{Limit},2026-09-18\n"),
            "--today",
            "2026-09-21"
        );

        Assert.EndsWith(
            "There is nothing to be reminded of today.\nDue later: 1\nNext reminder: 2026-10-19 Mon (1 row)\n",
            run.Output,
            StringComparison.Ordinal
        );
        Assert.Equal("", run.Error);
    }

    [Fact]
    public void Remind_ProjectedDueDate_NamesTheMissingNotice()
    {
        string ledger = folder.Write("ledger.csv", $"标题,公开时限,成文日期\n甲,{Limit},2026-12-14\n");

        var run = InProcess.Run("remind", ledger, "--today", "2027-01-08", "--format", "text");

        Assert.Contains("Not certain: the holiday notice for 2027 is not known yet", run.Output, StringComparison.Ordinal);
        Assert.Contains("│ 2 wd left, publish by 2027-01-08 ", run.Output, StringComparison.Ordinal);
        Assert.StartsWith("The holiday notice for 2027 is not known here", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Remind_ImportedNotice_IsNamed()
    {
        string data = folder.PathTo("data");
        string notice = folder.Write(
            "notice.json",
            """{ "year": 2026, "title": "司庆", "holidays": [ { "name": "司庆", "daysOff": ["2026-10-15"], "makeUpWorkdays": [] } ] }"""
        );
        string ledger = folder.Write("ledger.csv", $"标题,公开时限,成文日期\n甲,{Limit},2026-09-18\n");
        var import = InProcess.Run("notice", "import", notice, "--data", data);
        Assert.True(import.ExitCode == 0, import.Error);

        var run = InProcess.Run("remind", ledger, "--today", "2026-10-22", "--data", data);

        Assert.Contains("Imported notices: ", run.Output, StringComparison.Ordinal);
        Assert.Contains("2026-10-23 Fri", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--ahead", "3,3")]
    [InlineData("--ahead", "three")]
    [InlineData("--ahead", "3,,1")]
    [InlineData("--ahead", "")]
    [InlineData("--ahead", "251")]
    [InlineData("--ahead", "99999999999")]
    [InlineData("--ahead", "1,2,3,4,5,6,7,8,9,10,11")]
    [InlineData("--out", "r.xlsx")]
    [InlineData("--out", "none/r.ics")]
    [InlineData("--format", "xlsx")]
    [InlineData("--today", "2101-01-01")]
    public void Remind_BadInput_IsRefusedInOneSentence(string option, string value)
    {
        string ledger = folder.Write("ledger.csv", Ledger);

        var run = InProcess.Run("remind", ledger, option, option == "--out" ? folder.PathTo(value) : value);

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Equal(1, run.Error.Count(c => c == '\n'));
        Assert.Contains(value, run.Error, StringComparison.Ordinal);
        Assert.Equal(["ledger.csv"], folder.Files);
    }

    [Fact]
    public void Remind_OutOverTheLedger_IsRefused()
    {
        string ledger = folder.Write("ledger.csv", Ledger);

        var run = InProcess.Run("remind", ledger, "--out", ledger);

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Equal(Ledger, File.ReadAllText(ledger));
    }
}
