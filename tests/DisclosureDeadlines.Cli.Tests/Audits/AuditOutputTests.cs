using System.Diagnostics;
using System.Text;
using DisclosureDeadlines.Files.Xlsx;
using DisclosureDeadlines.Phrases;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using Xunit;

namespace DisclosureDeadlines.Cli.Tests.Audits;

public sealed class AuditOutputTests : IDisposable
{
    private const string Limit = "信息形成之日起20个工作日内";
    private const string Ledger =
        $"标题,公开时限,成文日期,发布日期,责任科室\n=1+1,{Limit},2026-09-18,2026-10-23,+甲\n乙,{Limit},昨天,,@乙\n\"丙,\"\"丙\"\"\",实时公开,2026-09-18,,-\n";

    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Csv_InAFile_HasAMarkAndNoFormulas()
    {
        string report = Audit("r.csv");

        Assert.Equal([0xEF, 0xBB, 0xBF], File.ReadAllBytes(report)[..3]);
        string[] lines = File.ReadAllLines(report);
        Assert.StartsWith(
            $"2,'=1+1,{Limit},,{Limit},2026-09-18,,2026-10-23,'+甲,,2026-10-22,2026-10-22,late,1,1,0,0,official,,,Published late",
            lines[1],
            StringComparison.Ordinal
        );
        Assert.StartsWith($"3,乙,{Limit},,{Limit},,,,'@乙,,,,invalid,,,,,,,", lines[2], StringComparison.Ordinal);
        Assert.StartsWith("4,\"丙,\"\"丙\"\"\",实时公开,,实时公开,2026-09-18,,,,,,,no due date", lines[3], StringComparison.Ordinal);
    }

    [Fact]
    public void Xlsx_IsAValidWorkbookWithDatesAFilterAndAFrozenHeader()
    {
        using var workbook = SpreadsheetDocument.Open(Audit("r.xlsx"), isEditable: false);

        Assert.Empty(new OpenXmlValidator().Validate(workbook).Select(fault => $"{fault.Path?.XPath}: {fault.Description}"));
        Assert.Equal(
            ["Rows", "Summary", "Offices", "Items", "Findings"],
            workbook.WorkbookPart!.Workbook.Descendants<Sheet>().Select(sheet => sheet.Name!.Value)
        );
        Assert.All(
            workbook.WorkbookPart.WorksheetParts,
            part =>
            {
                Assert.Equal(PaneStateValues.Frozen, part.Worksheet.Descendants<Pane>().Single().State!.Value);
                Assert.StartsWith("A1:", part.Worksheet.Descendants<AutoFilter>().Single().Reference!.Value, StringComparison.Ordinal);
            }
        );
        var sheet = workbook.WorkbookPart.Workbook.Descendants<Sheet>().First();
        Cell[] cells =
        [
            .. ((WorksheetPart)workbook.WorkbookPart.GetPartById(sheet.Id!.Value!))
                .Worksheet.Descendants<Row>()
                .ElementAt(1)
                .Elements<Cell>(),
        ];
        Assert.Equal("=1+1", cells[0].InnerText);
        Assert.Null(cells[0].CellFormula);
        // The four columns that are added: due on 2026-10-22, which is the day that is advised too, and published a day later.
        Assert.Equal(("46317", WorkbookStyles.Date), (cells[^4].CellValue!.Text, cells[^4].StyleIndex!.Value));
        Assert.Equal(("", "late", "1"), (cells[^3].InnerText, cells[^2].InnerText, cells[^1].InnerText));
    }

    [Fact]
    public void Xlsx_TextsThatXmlDoesNotKnow_AreWritten()
    {
        string ledger = folder.Write("l.csv", $"标题,公开时限\n\"a\u0001\u000B<&>]]>{new string('长', 40_000)}\",{Limit}\n");
        string report = folder.PathTo("r.xlsx");

        Assert.Equal(0, InProcess.Run("audit", ledger, "--out", report).ExitCode);

        using var workbook = SpreadsheetDocument.Open(report, isEditable: false);
        Assert.Empty(new OpenXmlValidator().Validate(workbook));
        Assert.Contains(
            workbook.WorkbookPart!.WorksheetParts,
            part => part.Worksheet.InnerText.Contains("a_x0001__x000B_<&>]]>长", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void Out_OverAnOldReport_TakesItsPlaceAndItsRights()
    {
        string report = folder.Write("r.json", "old");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(report, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        }

        _ = Audit("r.json");

        Assert.StartsWith("{", File.ReadAllText(report), StringComparison.Ordinal);
        Assert.Equal(["l.csv", "r.json"], folder.Files);
        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(report));
        }
    }

    [Theory]
    [InlineData("r.pdf", ".xlsx")]
    [InlineData("/dev/full", ".xlsx")]
    [InlineData("none/r.csv", "no such folder")]
    [InlineData("/proc/r.csv", "cannot be written")]
    [InlineData("", "expected a name")]
    [InlineData("l.csv", "a file that is to be read")]
    [InlineData("./l.csv", "a file that is to be read")]
    [InlineData("folder.csv", "is a folder")]
    [InlineData("readonly.csv", "access is denied")]
    [InlineData("full.csv", "it is a device")]
    public void Out_WhereNothingCanBeWritten_IsRefused(string name, string named)
    {
        string ledger = folder.Write("l.csv", Ledger);
        Directory.CreateDirectory(folder.PathTo("folder.csv"));
        File.SetAttributes(folder.Write("readonly.csv", "old"), FileAttributes.ReadOnly);
        File.CreateSymbolicLink(folder.PathTo("full.csv"), "/dev/full");

        var run = InProcess.Run("audit", ledger, "--out", name.Length == 0 ? "" : folder.PathTo(name));

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains(named, run.Error, StringComparison.Ordinal);
        Assert.Equal(1, run.Error.Count(c => c == '\n'));
        Assert.Equal(Ledger, File.ReadAllText(ledger));
        Assert.Equal("old", File.ReadAllText(folder.PathTo("readonly.csv")));
        Assert.Equal("/dev/full", new FileInfo(folder.PathTo("full.csv")).LinkTarget);
        Assert.Equal(["folder.csv", "full.csv", "l.csv", "readonly.csv"], folder.Files);
        File.SetAttributes(folder.PathTo("readonly.csv"), FileAttributes.Normal);
    }

    [Fact]
    public void Out_WhatIsReadUnderAnotherName_IsLeftAsItIs()
    {
        string ledger = folder.Write("l.csv", Ledger);
        string catalogue = folder.Write("own.csv", "公开事项,公开时限\n通知,20个工作日内\n");
        File.CreateSymbolicLink(folder.PathTo("link.csv"), ledger);
        Directory.CreateSymbolicLink(folder.PathTo("here"), folder.PathTo("."));

        foreach (string output in (string[])["link.csv", "here/l.csv", "here/link.csv", "own.csv"])
        {
            var run = InProcess.Run("audit", ledger, "--catalogue", catalogue, "--out", folder.PathTo(output));

            Assert.Equal((2, ""), (run.ExitCode, run.Output));
            Assert.Contains("a file that is to be read", run.Error, StringComparison.Ordinal);
        }

        Assert.Equal(2, InProcess.Run("audit", folder.PathTo("link.csv"), "--out", ledger).ExitCode);
        Assert.Equal(Ledger, File.ReadAllText(ledger));
        Assert.StartsWith("公开事项", File.ReadAllText(catalogue), StringComparison.Ordinal);
        Directory.Delete(folder.PathTo("here"));
    }

    [Theory]
    [InlineData("csv")]
    [InlineData("json")]
    [InlineData("text")]
    public void Format_OntoAFullDisk_IsOneSentence(string format)
    {
        string ledger = folder.Write("l.csv", Ledger);

        var run = Shell($"{Tool} audit '{ledger}' --format {format} > /dev/full");

        Assert.Equal((2, 1), (run.ExitCode, run.Error.Count(c => c == '\n')));
    }

    [Theory]
    [InlineData("csv")]
    [InlineData("json")]
    [InlineData("xlsx")]
    [InlineData("html")]
    public void Out_OntoAFullDisk_LeavesTheOldReport(string format)
    {
        // Random words, for the report must not be packed to nothing.
        var random = new Random(1);
        string ledger = folder.Write(
            "l.csv",
            "标题,公开时限\n"
                + string.Concat(Enumerable.Range(0, 20_000).Select(_ => $"{random.NextInt64()}{random.NextInt64()},实时公开\n"))
        );
        string report = folder.Write("r." + format, "old");

        // A limit on the size of files does what a full disk does; the signal that comes with it is set aside first.
        var run = Shell($"trap '' XFSZ; ulimit -f 200; DOTNET_EnableWriteXorExecute=0 {Tool} audit '{ledger}' --out '{report}'");

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains("cannot be written", run.Error, StringComparison.Ordinal);
        Assert.Equal(1, run.Error.Count(c => c == '\n'));
        Assert.Equal("old", File.ReadAllText(report));
        Assert.Equal(["l.csv", "r." + format], folder.Files);
    }

    [Theory]
    [InlineData("INT")]
    [InlineData("TERM")]
    public void Audit_StoppedOnTheWay_LeavesTheOldReport(string signal)
    {
        string ledger = folder.Write(
            "l.csv",
            "标题,公开时限,成文日期\n" + string.Concat(Enumerable.Repeat($"甲,{Limit},2026-09-18\n", 1_500_000))
        );
        string report = folder.Write("r.csv", "old");

        // As soon as the new report has begun to grow beside the old one. A shell has its children in the background pass over Ctrl-C, and
        // they theirs: undone by env.
        using var process = Start(
            "env",
            "--default-signal=INT",
            "dotnet",
            Path.Combine(AppContext.BaseDirectory, "deadlines.dll"),
            "audit",
            ledger,
            "--out",
            report
        );
        while (!process.HasExited && !folder.Sizes.Any(file => file is { Name: not ("l.csv" or "r.csv"), Size: > 0 }))
        {
            Thread.Sleep(20);
        }

        Paths.Shell.Signal(process, signal);

        var run = End(process);

        Assert.Equal((130, "", "Stopped; nothing was written.\n"), (run.ExitCode, run.Output, run.Error));
        Assert.Equal("old", File.ReadAllText(report));
        Assert.Equal(["l.csv", "r.csv"], folder.Files);
    }

    private static string Tool => $"dotnet '{Path.Combine(AppContext.BaseDirectory, "deadlines.dll")}'";

    private static ToolRun Shell(string script)
    {
        using var process = Start("bash", "-c", script);
        return End(process);
    }

    private static Process Start(string program, params string[] arguments) =>
        Process.Start(
            new ProcessStartInfo(program, arguments)
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                StandardErrorEncoding = Encoding.UTF8,
                Environment = { ["LANG"] = "C.UTF-8", ["LC_ALL"] = "C.UTF-8" },
            }
        )!;

    private static ToolRun End(Process process)
    {
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        Assert.True(process.WaitForExit(TimeSpan.FromMinutes(2)), "It did not end.");
        return new ToolRun(process.ExitCode, output.Result, error.Result);
    }

    private string Audit(string report)
    {
        var run = InProcess.Run("audit", folder.Write("l.csv", Ledger), "--today", "2026-10-26", "--out", folder.PathTo(report));
        Assert.True(run.ExitCode == 0, run.Error);
        return folder.PathTo(report);
    }
}
