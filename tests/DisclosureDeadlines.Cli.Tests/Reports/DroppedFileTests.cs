using DisclosureDeadlines.Cli.Tests.Audits;
using Xunit;

namespace DisclosureDeadlines.Cli.Tests.Reports;

/// <summary>A file as the only argument, as when somebody drops it on the program.</summary>
public sealed class DroppedFileTests
{
    private const string Ledger = "标题,公开时限,成文日期,发布日期\n公告,信息形成之日起20个工作日内,2026-03-02,\n";

    [Fact]
    public void Ledger_AsTheOnlyArgument_HasItsReportBesideIt()
    {
        using var folder = new TempFolder();

        var run = InProcess.Run(folder.Write("台账.csv", Ledger));

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(["台账-audit.html", "台账.csv"], folder.Files);
        Assert.Equal($"The report is in {folder.PathTo("台账-audit.html")}.\n", run.Error);
    }

    [Fact]
    public void Ledger_ThatCannotBeRead_IsRefusedAndHasNoReport()
    {
        using var folder = new TempFolder();

        var run = InProcess.Run(folder.Write("信.txt", "没有表格\n"));

        Assert.Equal(2, run.ExitCode);
        Assert.Equal(["信.txt"], folder.Files);
        Assert.Single(run.Error.TrimEnd().Split('\n'));
    }

    [Fact]
    public void Word_ThatIsNoFile_IsStillNotKnown()
    {
        var run = InProcess.Run("台账.xlsx");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("is not known here", run.Error, StringComparison.Ordinal);
    }
}
