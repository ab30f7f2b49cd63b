using System.Text;
using DisclosureDeadlines.Cli.Tests.Audits;
using Xunit;

namespace DisclosureDeadlines.Cli.Tests.Reports;

/// <summary>A report held against the one before it.</summary>
public sealed class SinceTests
{
    private const string Header = "标题,公开时限,成文日期,发布日期,责任科室\n";
    private const string Limit = "信息形成之日起20个工作日内";

    [Fact]
    public void Report_SinceTheOneBefore_TellsWhatIsNewSettledAndLeft()
    {
        using var folder = new TempFolder();
        string before = folder.PathTo("before.json");
        // Overdue on 18 September: 甲, 乙, 丙.
        string ledger = folder.Write(
            "台账.csv",
            $"{Header}甲,{Limit},2026-07-01,,办公室\n乙,{Limit},2026-07-02,,办公室\n丙,{Limit},2026-07-03,,办公室\n丁,{Limit},2026-09-18,,法规科\n"
        );
        Assert.Equal(0, InProcess.Run("audit", ledger, "--today", "2026-09-18", "--out", before).ExitCode);
        // A month later 甲 is published, 丙 struck out, 丁 overdue; and the rows stand in another order.
        folder.Write(
            "台账.csv",
            $"{Header}丁,{Limit},2026-09-18,,法规科\n乙,{Limit},2026-07-02,,办公室\n甲,{Limit},2026-07-01,2026-09-20,办公室\n"
        );
        string page = folder.PathTo("report.html");

        var run = InProcess.Run("audit", ledger, "--today", "2026-10-23", "--since", before, "--out", page, "--lang", "zh");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        string text = File.ReadAllText(page);
        Assert.Contains(
            "与2026-09-18的报告相比：新增逾期未公开1件，已补公开1件，仍未公开1件，台账中找不到原来那一条的1件。",
            text,
            StringComparison.Ordinal
        );
        string section = text[
            text.IndexOf("id=\"since\"", StringComparison.Ordinal)..text.IndexOf("id=\"findings\"", StringComparison.Ordinal)
        ];
        Assert.True(section.IndexOf("<li>丁", StringComparison.Ordinal) < section.IndexOf("<li>甲", StringComparison.Ordinal));
        Assert.DoesNotContain("<li>乙", section, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("[1]")]
    [InlineData("no json")]
    [InlineData("{\"today\":\"2026-09-18\",\"rows\":[{\"status\":\"overdue\"}]}")]
    [InlineData("{\"today\":\"2026-09-18\",\"rows\":[{\"status\":1}]}")]
    [InlineData("{\"today\":null,\"rows\":[]}")]
    public void Since_OfWhatIsNoReport_IsRefusedInOneSentence(string report)
    {
        using var folder = new TempFolder();
        string ledger = folder.Write("台账.csv", $"{Header}甲,{Limit},2026-07-01,,办公室\n");

        var run = InProcess.Run(
            "audit",
            ledger,
            "--today",
            "2026-09-18",
            "--since",
            folder.Write("before.json", report),
            "--out",
            folder.PathTo("r.html"),
            "--lang",
            "zh"
        );

        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith("--since 应为 deadlines audit 写出的 .json 报告，", run.Error, StringComparison.Ordinal);
        Assert.Single(run.Error.TrimEnd().Split('\n'));
        Assert.False(File.Exists(folder.PathTo("r.html")));
    }

    [Fact]
    public void Table_InTheOtherEncoding_IsReadByOldPrograms()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        using var folder = new TempFolder();
        string table = folder.PathTo("表.csv");

        var run = InProcess.Run(
            "audit",
            folder.Write("台账.csv", $"{Header}甲,{Limit},2026-07-01,,办公室\n"),
            "--today",
            "2026-09-18",
            "--out",
            table,
            "--encoding",
            "gb18030",
            "--lang",
            "zh"
        );

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.StartsWith("行,标题,", Encoding.GetEncoding("gb18030").GetString(File.ReadAllBytes(table)), StringComparison.Ordinal);
    }

    [Fact]
    public void RedirectedOutput_InTheOtherEncoding_IsReadByOldPrograms()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        using var folder = new TempFolder();
        string ledger = folder.Write("台账.csv", $"{Header}甲,{Limit},2026-07-01,,办公室\n");

        byte[] output = ToolProcess.BytesOf("audit", ledger, "--today", "2026-09-18", "--format", "csv", "--encoding", "gb18030");

        Assert.Contains("甲", Encoding.GetEncoding("gb18030").GetString(output), StringComparison.Ordinal);
    }
}
