using System.Text.Json;
using DisclosureDeadlines.Cli.Tests.Audits;
using DisclosureDeadlines.Phrases;
using DisclosureDeadlines.Tests.House;
using Xunit;

namespace DisclosureDeadlines.Cli.Tests.Reminders;

/// <summary>The calendar file of a ledger. Another program reads it in the tests of the engines.</summary>
public sealed class ReminderEventsTests : IDisposable
{
    private const string Limit = "信息形成之日起20个工作日内";
    private const string Header = "标题,公开时限,成文日期,发布日期,责任科室,备注\n";

    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Ics_Rows_AreWhatIsStillToComeAndNotMore()
    {
        string[] lines = Ics(
            "2026-10-22",
            $"今天,{Limit},2026-09-18,,,",
            $"以后,{Limit},2026-10-09,,,",
            $"已发,{Limit},2026-10-09,2026-10-12,,",
            $"逾期,{Limit},2026-09-01,,,",
            "无期,实时公开,2026-10-09,,,"
        );

        Assert.Equal(["Due: 今天", "Due: 以后"], IcsFiles.Values(lines, "SUMMARY"));
        Assert.Equal(["20261022", "20261105"], IcsFiles.Values(lines, "DTSTART;VALUE=DATE"));
        Assert.Equal(["20261022T000000Z", "20261022T000000Z"], IcsFiles.Values(lines, "DTSTAMP"));
        Assert.Equal(["-P2DT15H", "-PT15H"], IcsFiles.Values(lines, "TRIGGER"));
    }

    [Theory]
    [InlineData("2026-10-01", "3,1,0", "-P2DT15H -PT15H PT9H")]
    [InlineData("2026-10-20", "3,1,0", "-PT15H PT9H")] // the first has passed
    [InlineData("2026-10-01", "9", "-P11DT15H")] // Saturday, 2026-10-10, is a make-up workday
    public void Ics_Alarms_AreAtNineOnWorkingDays(string today, string ahead, string triggers) =>
        Assert.Equal(triggers, string.Join(' ', IcsFiles.Values(Ics(today, ["--ahead", ahead], $"甲,{Limit},2026-09-18,,,"), "TRIGGER")));

    [Fact]
    public void Ics_DueDateOnARestDay_IsRemindedOfOnWorkingDays()
    {
        // 2027-01-31 is a Sunday: the last working day is Friday the 29th, the one before Thursday the 28th.
        string[] lines = Ics("2027-01-04", ["--ahead", "1,0"], "2026年度报告,每年1月31日前,,,,");

        Assert.Equal(["-P2DT15H", "-P1DT15H"], IcsFiles.Values(lines, "TRIGGER"));
        Assert.Equal(["TENTATIVE"], IcsFiles.Values(lines, "STATUS"));
        Assert.Contains(
            @"Not certain: the holiday notice for 2027 is not known yet\; ",
            IcsFiles.Values(lines, "DESCRIPTION")[0],
            StringComparison.Ordinal
        );
        Assert.Contains(@"\nPublish by: 2027-01-29 Fri\n", IcsFiles.Values(lines, "DESCRIPTION")[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Ics_LedgerInAnotherOrder_IsTheSameFile()
    {
        var random = new Random(20261022);
        string[] rows =
        [
            .. Enumerable.Range(0, 40).Select(i => $"标题{i % 7},{Limit},2026-09-{10 + (i % 11)},,科{i % 3},备注{i % 2}"),
            $"孪生,{Limit},2026-09-18,,,",
            $"孪生,{Limit},2026-09-18,,,",
        ];

        string[] once = Ics("2026-10-01", rows);
        random.Shuffle(rows);
        string[] again = Ics("2026-10-01", rows);

        Assert.Equal(once, again);
        string[] uids = IcsFiles.Values(once, "UID");
        Assert.Equal((rows.Length, rows.Length), (uids.Length, uids.Distinct().Count()));
    }

    [Fact]
    public void Ics_OfficeNoteAndNeighboursChange_KeepTheUid()
    {
        string uid = Assert.Single(IcsFiles.Values(Ics("2026-10-01", $"甲,{Limit},2026-09-18,,办公室,"), "UID"));

        Assert.Contains(uid, IcsFiles.Values(Ics("2026-10-12", $"乙,{Limit},2026-09-17,,,", $"甲,{Limit},2026-09-18,,财务科,急"), "UID"));
        Assert.DoesNotContain(uid, IcsFiles.Values(Ics("2026-10-01", $"甲,{Limit},2026-09-21,,办公室,"), "UID"));
        Assert.DoesNotContain(uid, IcsFiles.Values(Ics("2026-10-01", $"甲二,{Limit},2026-09-18,,办公室,"), "UID"));
    }

    [Fact]
    public void Ics_HostileTexts_StayTexts()
    {
        string ledger = folder.Write(
            "l.json",
            $$"""
            [ { "title": "a;b,c\\d\nEND:VEVENT\r\nBEGIN:VALARM\u0000\u0007\u001b[2J\u2028x", "limit": "{{Limit}}", "event": "2026-09-18", "office": "{{new string(
                '科',
                300
            )}}😀" } ]
            """
        );
        string report = folder.PathTo("r.ics");

        var run = InProcess.Run("remind", ledger, "--today", "2026-10-01", "--out", report);

        Assert.True(run.ExitCode == 0, run.Error);
        string[] lines = IcsFiles.Lines(report);
        Assert.Equal(2, lines.Count(line => line == "BEGIN:VALARM"));
        Assert.Single(lines, line => line == "END:VEVENT");
        string summary = Assert.Single(IcsFiles.Values(lines, "SUMMARY"));
        Assert.Equal(@"Due: a\;b\,c\\d␊END:VEVENT␍␊BEGIN:VALARM␀␇␛[2J[U+2028]x", summary);
        Assert.Contains("科😀", IcsFiles.Values(lines, "DESCRIPTION")[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Ics_Sample_SaysWhatItLeavesOut()
    {
        string sample = Repository.PathTo("samples", "ledger.csv");
        using var json = JsonDocument.Parse(InProcess.Run("audit", sample, "--today", "2026-09-18", "--format", "json").Output);
        var totals = json.RootElement.GetProperty("totals");

        var run = InProcess.Run("remind", sample, "--today", "2026-09-18", "--format", "ics");

        Assert.Equal(
            totals.GetProperty("notYetDue").GetInt32() + totals.GetProperty("dueToday").GetInt32(),
            run.Output.Split("BEGIN:VEVENT").Length - 1
        );
        Assert.StartsWith(
            $"The ics leaves out rows that are open all the same ({totals.GetProperty("overdue")} overdue, 1 unreadable); see them with --format text or deadlines audit.\n",
            run.Error,
            StringComparison.Ordinal
        );
    }

    private string[] Ics(string today, params string[] rows) => Ics(today, [], rows);

    private string[] Ics(string today, string[] options, params string[] rows)
    {
        string report = folder.PathTo("r.ics");
        var run = InProcess.Run([
            "remind",
            folder.Write("l.csv", Header + string.Join('\n', rows)),
            "--today",
            today,
            "--out",
            report,
            .. options,
        ]);
        Assert.True(run.ExitCode == 0, run.Error);
        return IcsFiles.Lines(report);
    }
}
