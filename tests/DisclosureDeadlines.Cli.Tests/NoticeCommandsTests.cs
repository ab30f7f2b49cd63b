using System.Text;
using System.Text.Json;
using DisclosureDeadlines.Phrases;
using DisclosureDeadlines.Tests.House;
using Xunit;

namespace DisclosureDeadlines.Cli.Tests;

/// <summary><c>notice read|import|list|remove</c>, and what the other commands do with a notice that was imported.</summary>
public sealed class NoticeCommandsTests : IDisposable
{
    private const string Number = "国办发明电〔2026〕99号";
    private const string Phrase = "信息形成之日起20个工作日内";

    private readonly string data = Directory.CreateTempSubdirectory("deadlines-notices").FullName;

    private static string Next => Text("styled/2027");

    private string Kept => Path.Combine(data, "notices");

    public void Dispose() => Directory.Delete(data, recursive: true);

    [Fact]
    public void Read_Text_PrintsTheDays() =>
        Verified.Text("NoticeCommandsTests.Read", InProcess.Run("notice", "read", Text("2026")).Output);

    [Fact]
    public void Read_Json_HasTheFieldsOfTheContractAndCanBeImported()
    {
        string printed = InProcess.Run("notice", "read", Next, "--format", "json").Output;

        using (var json = JsonDocument.Parse(printed))
        {
            var root = json.RootElement;
            Assert.Equal(
                (2027, Number, "2026-11-05"),
                (root.GetProperty("year").GetInt32(), root.GetProperty("number").GetString(), root.GetProperty("issued").GetString())
            );
            var spring = root.GetProperty("holidays")[1];
            Assert.Equal("春节", spring.GetProperty("name").GetString());
            Assert.Equal(9, spring.GetProperty("daysOff").GetArrayLength());
            Assert.Equal(
                ["2027-01-31", "2027-02-14"],
                spring.GetProperty("makeUpWorkdays").EnumerateArray().Select(day => day.GetString())
            );
        }

        Assert.Equal((0, ""), Outcome(InProcess.On(0, Encoding.UTF8.GetBytes(printed), "notice", "import", "-", "--data", data)));
        Assert.Equal("2027-10-21", Due("2027-09-20"));
    }

    [Fact]
    public void Read_Gb18030OnStandardInput_IsRead()
    {
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!;

        var run = InProcess.On(0, encoding.GetBytes(File.ReadAllText(Next)), "notice", "read", "-", "--format", "csv");

        Assert.Equal((0, ""), Outcome(run));
        Assert.StartsWith("date,isWorkingDay,holiday\n2027-01-01,false,元旦\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("\n2027-01-31,true,春节\n", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(
        "（周四）至3日（周六）",
        "（周五）至3日（周六）",
        "notice.txt, 5:11: 2026-01-01 is a Thursday, but the text says \"周五\"."
    )]
    [InlineData("共9天", "共8天", "notice.txt, 6:43: 8 days are said, but the dates are 9 (read before it: 元旦).")]
    [InlineData("2月14日（周六）、", "", "the decree gives 13 days: a day is missing or wrong")]
    [InlineData("推动错峰出行。", "推动错峰出行。另行调整5月6日。", "notice.txt, 12:38: \"行调整5月6日。")]
    public void Read_TextThatContradictsItself_IsRefusedWithThePlace(string right, string wrong, string message)
    {
        string file = Path.Combine(data, "notice.txt");
        File.WriteAllText(file, File.ReadAllText(Text("2026")).Replace(right, wrong, StringComparison.Ordinal));

        foreach (string command in new[] { "read", "import" })
        {
            var run = InProcess.Run("notice", command, file, "--data", data);

            Assert.Equal((2, ""), (run.ExitCode, run.Output));
            Assert.Contains(message, run.Error, StringComparison.Ordinal);
            Assert.Equal(1, run.Error.Count(c => c == '\n'));
        }

        Assert.False(Directory.Exists(Kept));
    }

    [Fact]
    public void Import_Notice_IsUsedByEveryCommandAndSaidSo()
    {
        var import = InProcess.Run("notice", "import", Next, "--data", data);

        Assert.Equal((0, ""), Outcome(import));
        Assert.Equal(
            $"Imported {Number} (2026-11-05): 2027, 29 days off, 5 make-up workdays; 10 days of the calendar change\n",
            import.Output
        );
        string due = Run("due", "2027-09-20", Phrase);
        Assert.StartsWith("Due         2027-10-21 (Thursday)\n", due, StringComparison.Ordinal);
        Assert.Contains($"\nImported    {Number} (2026-11-05)\n", due, StringComparison.Ordinal);
        Assert.Contains($"a make-up workday for 国庆节 [{Number}]", due, StringComparison.Ordinal);
        Assert.Equal($"2027-09-26  (imported: {Number})\n", Run("add", "2027-09-20", "5"));
        Assert.Equal($"5  (imported: {Number})\n", Run("count", "2027-09-20", "2027-09-26"));
        Assert.Equal($"2027-09-20  (imported: {Number})\n", Run("latest-event", "2027-10-21", Phrase));
        Assert.Contains(
            $"2027-09-26,true,makeUpWorkday,国庆节,{Number},official",
            Run("days", "2027-09-26", "2027-09-26", "--format", "csv"),
            StringComparison.Ordinal
        );
        Assert.Contains($"Imported notices: {Number}", Run("days", "2027-09-26", "2027-09-26"), StringComparison.Ordinal);
        using var json = JsonDocument.Parse(Run("due", "2027-09-20", Phrase, "--format", "json"));
        Assert.Equal(Number, json.RootElement.GetProperty("importedNotices")[0].GetString());
        Assert.Equal("official", json.RootElement.GetProperty("certainty").GetString());
    }

    [Fact]
    public void Import_Notice_CountsOnlyFromItsIssueForAPastKnowledge()
    {
        InProcess.Run("notice", "import", Next, "--data", data);

        Assert.StartsWith(
            "2027-09-27  (the holiday notice for 2027 is not known yet",
            Run("add", "2027-09-20", "5", "--as-known-on", "2026-11-04"),
            StringComparison.Ordinal
        );
        Assert.StartsWith("2027-09-26 ", Run("add", "2027-09-20", "5", "--as-known-on", "2026-11-05"), StringComparison.Ordinal);
    }

    [Fact]
    public void Import_Twice_ChangesNothing()
    {
        InProcess.Run("notice", "import", Next, "--data", data);
        string file = Assert.Single(Directory.GetFiles(Kept));
        byte[] before = File.ReadAllBytes(file);

        var again = InProcess.Run("notice", "import", Next, "--data", data);

        Assert.Equal((0, ""), Outcome(again));
        Assert.StartsWith("Already there: ", again.Output, StringComparison.Ordinal);
        Assert.Equal(file, Assert.Single(Directory.GetFiles(Kept)));
        Assert.Equal(before, File.ReadAllBytes(file));
    }

    [Fact]
    public void Import_AnotherPaperOfTheSameDayWithOtherDays_IsRefused()
    {
        string other = Path.Combine(data, "other.txt");
        File.WriteAllText(
            other,
            File.ReadAllText(Next)
                .Replace(Number, "国办发明电〔2026〕10号", StringComparison.Ordinal)
                .Replace("2月14日（周日）", "2月20日（周六）", StringComparison.Ordinal)
        );
        InProcess.Run("notice", "import", Next, "--data", data);

        var run = InProcess.Run("notice", "import", other, "--data", data);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("arrange different days", run.Error, StringComparison.Ordinal);
        Assert.Single(Directory.GetFiles(Kept));
    }

    [Fact]
    public void Import_AnotherPaperOfARegionOfTheSameDayWithOtherDays_IsRefused()
    {
        const string First =
            "宁夏回族自治区人民政府关于2027年开斋节放假安排的通知\n宁政发〔2026〕1号\n各市、县人民政府：\n一、开斋节：3月10日放假。\n宁夏回族自治区人民政府\n2026年12月1日\n";
        byte[] one = Encoding.UTF8.GetBytes(First);
        byte[] other = Encoding.UTF8.GetBytes(
            First.Replace("1号", "2号", StringComparison.Ordinal).Replace("3月10日", "3月11日", StringComparison.Ordinal)
        );

        Assert.Equal((0, ""), Outcome(InProcess.On(0, one, "notice", "import", "-", "--data", data)));
        Assert.Contains(
            "arrange different days",
            InProcess.On(0, other, "notice", "import", "-", "--data", data).Error,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Import_APaperThatALaterOneOverrules_SaysSo()
    {
        string later = Path.Combine(data, "later.txt");
        string number = Number.Replace("9号", "11号", StringComparison.Ordinal);
        File.WriteAllText(
            later,
            File.ReadAllText(Next)
                .Replace(Number, number, StringComparison.Ordinal)
                .Replace("2026年11月5日", "2026年12月1日", StringComparison.Ordinal)
                .Replace("2月14日（周日）", "2月20日（周六）", StringComparison.Ordinal)
        );
        InProcess.Run("notice", "import", later, "--data", data);

        var run = InProcess.Run("notice", "import", Next, "--data", data);

        Assert.Equal((0, ""), Outcome(run));
        Assert.Contains(
            "Note: 1 of its days are arranged otherwise by another notice that has the last word.",
            run.Output,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Import_HolidayCn_IsKeptToo()
    {
        byte[] document = Encoding.UTF8.GetBytes(
            """{"year": 2027, "papers": [], "days": [{"name": "元旦", "date": "2027-01-01", "isOffDay": true}]}"""
        );

        Assert.Equal((0, ""), Outcome(InProcess.On(0, document, "notice", "import", "-", "--data", data)));
        Assert.Contains("holiday-cn 2027", Run("notice", "list", "--format", "csv"), StringComparison.Ordinal);
    }

    [Fact]
    public void Import_RegionThatOnlyTheNoticeKnows_CanBeCountedFor()
    {
        Assert.Equal((0, ""), Outcome(InProcess.Run("notice", "import", Text("styled/regional/linxia-2025"), "--data", data)));

        Assert.Contains(
            "2025-04-02,false,holiday,开斋节,临州办发〔2025〕10号,provisional",
            Run("days", "2025-04-02", "2025-04-02", "--region", "临夏回族自治州", "--format", "csv"),
            StringComparison.Ordinal
        );
        Assert.Contains("2025-04-02,true,workday,", Run("days", "2025-04-02", "2025-04-02", "--format", "csv"), StringComparison.Ordinal);
    }

    [Fact]
    public void Kept_FileThatIsDamaged_IsReportedAndSetAside()
    {
        InProcess.Run("notice", "import", Next, "--data", data);
        string damaged = Path.Combine(Kept, "2028-x.json");
        File.WriteAllText(damaged, "{\"year\": 20");

        var run = InProcess.Run("add", "2027-09-20", "5", "--data", data);

        Assert.Equal((0, $"2027-09-26  (imported: {Number})\n"), (run.ExitCode, run.Output));
        Assert.Contains("2028-x.json.damaged", run.Error, StringComparison.Ordinal);
        Assert.Equal(1, run.Error.Count(c => c == '\n'));
        Assert.Equal("{\"year\": 20", File.ReadAllText(damaged + ".damaged"));
        Assert.False(File.Exists(damaged));

        // An answer may be wrong without it, so it is said until something is done.
        Assert.StartsWith(
            "A notice imported before is damaged and not used: ",
            InProcess.Run("add", "2027-09-20", "5", "--data", data).Error,
            StringComparison.Ordinal
        );
        Assert.Contains("2028-x.json.damaged", InProcess.Run("notice", "list", "--data", data).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Import_ThePaperThatIsDamaged_PutsItRight()
    {
        InProcess.Run("notice", "import", Next, "--data", data);
        string kept = Assert.Single(Directory.GetFiles(Kept));
        File.WriteAllText(kept, "{");
        Assert.NotEqual("", InProcess.Run("notice", "list", "--data", data).Error);

        Assert.Equal(0, InProcess.Run("notice", "import", Next, "--data", data).ExitCode);

        Assert.Equal([kept], Directory.GetFiles(Kept));
        Assert.Equal((0, ""), Outcome(InProcess.Run("add", "2027-09-20", "5", "--data", data)));
    }

    [Fact]
    public void Remove_ByNumber_ForgetsTheNotice()
    {
        InProcess.Run("notice", "import", Next, "--data", data);

        Assert.Equal($"Removed {Number} (2026-11-05)\n", Run("notice", "remove", Number));
        Assert.Equal("No notice has been imported.\n", Run("notice", "list"));
        var again = InProcess.Run("notice", "remove", Number, "--data", data);
        Assert.Equal((2, $"No notice \"{Number}\" has been imported; see deadlines notice list.\n"), (again.ExitCode, again.Error));
    }

    [Fact]
    public void DataFolder_NotNamed_IsTheEnvironmentsThenTheUsers()
    {
        Assert.Equal(0, ToolProcess.RunWith([], [("DEADLINES_DATA", data)], "notice", "import", Next).ExitCode);
        Assert.Single(Directory.GetFiles(Kept));
        if (OperatingSystem.IsLinux())
        {
            string home = Path.Combine(data, "xdg");
            Assert.Equal(0, ToolProcess.RunWith([], [("DEADLINES_DATA", ""), ("XDG_DATA_HOME", home)], "notice", "import", Next).ExitCode);
            Assert.Single(Directory.GetFiles(Path.Combine(home, "deadlines", "notices")));
        }
    }

    [Theory]
    [InlineData("2026-10-31", "add", "2026-09-18", "20", false)]
    [InlineData("2026-11-01", "add", "2026-09-18", "20", false)]
    [InlineData("2026-06-15", "add", "2026-12-25", "20", true)]
    [InlineData("2026-11-01", "count", "2026-09-18", "2026-09-20", false)]
    [InlineData("2026-11-01", "days", "2026-09-18", "2026-09-20", false)]
    [InlineData("2026-11-01", "due", "2026-09-18", Phrase, false)]
    [InlineData("2026-06-15", "due", "2027-09-20", Phrase, true)]
    [InlineData("2026-06-15", "due", "2026-09-18", Phrase, false)]
    [InlineData("2026-11-01", "count", "2005-03-01", "2005-04-01", false)]
    [InlineData("2026-11-01", "count", "2026-12-01", "2026-12-28", false)]
    [InlineData("2026-06-15", "count", "2026-12-01", "2026-12-29", true)] // the next notice may move it
    [InlineData("2026-11-01", "latest-event", "2026-10-22", Phrase, false)]
    public void StaleData_NoticeThatIsMissing_IsNamedOnStandardErrorAlone(
        string today,
        string command,
        string first,
        string second,
        bool said
    )
    {
        string epoch =
            $"{new DateTimeOffset(DateTime.Parse(today, System.Globalization.CultureInfo.InvariantCulture), TimeSpan.FromHours(8)).ToUnixTimeSeconds()}";

        var run = ToolProcess.RunWith([], [("SOURCE_DATE_EPOCH", epoch)], command, first, second);

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(said ? 1 : 0, run.Error.Count(c => c == '\n'));
        Assert.Equal(said, run.Error.StartsWith("The holiday notice for 2027 is not known here", StringComparison.Ordinal));
        Assert.Equal(run.Output, InProcess.Run(command, first, second).Output);
        Assert.Equal(
            "",
            ToolProcess.RunWith([], [("SOURCE_DATE_EPOCH", epoch)], command, first, second, "--as-known-on", "2026-05-01").Error
        );
    }

    [Fact]
    public void StaleData_NoticeThatIsImported_IsNotMissed()
    {
        InProcess.Run("notice", "import", Next, "--data", data);

        Assert.Equal("", InProcess.Run("due", "2026-12-25", Phrase, "--today", "2026-12-01", "--data", data).Error);
        Assert.Equal("", InProcess.Run("due", "2026-12-25", Phrase, "--today", "2027-11-01", "--data", data).Error);
        Assert.Contains("2028", InProcess.Run("due", "2027-12-10", Phrase, "--data", data).Error, StringComparison.Ordinal);
    }

    private static string Text(string name) => Path.Combine(AppContext.BaseDirectory, "notices", name + ".txt");

    private static (int ExitCode, string Error) Outcome(ToolRun run) => (run.ExitCode, run.Error);

    private string Run(params string[] arguments)
    {
        var run = InProcess.Run([.. arguments, "--data", data]);
        Assert.Equal((0, ""), Outcome(run));
        return run.Output;
    }

    private string? Due(string date)
    {
        using var json = JsonDocument.Parse(Run("due", date, Phrase, "--format", "json"));
        return json.RootElement.GetProperty("dueOn").GetString();
    }
}
