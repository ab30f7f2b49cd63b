using DisclosureDeadlines.Cli.Tests.Audits;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using Xunit;

namespace DisclosureDeadlines.Cli.Tests.Reports;

/// <summary>The new ledger that counts by itself, as a file; that its formulas count right is tried in a spreadsheet program.</summary>
public sealed class TemplateTests
{
    [Theory]
    [InlineData("zh", "台账|说明|日历|工作日")]
    [InlineData("en", "Ledger|Help|Days|WorkingDays")]
    public void Template_Written_IsAValidWorkbookWithRedAndYellow(string language, string sheets)
    {
        using var folder = new TempFolder();
        string path = folder.PathTo("new.xlsx");

        var run = InProcess.Run("template", path, "--lang", language);

        Assert.Equal((0, ""), (run.ExitCode, run.Output));
        using var workbook = SpreadsheetDocument.Open(path, isEditable: false);
        Assert.Empty(
            new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Microsoft365)
                .Validate(workbook)
                .Select(fault => $"{fault.Path?.XPath}: {fault.Description}")
        );
        Assert.Equal(sheets.Split('|'), workbook.WorkbookPart!.Workbook!.Descendants<Sheet>().Select(sheet => sheet.Name!.Value));
        var first = (WorksheetPart)
            workbook.WorkbookPart.GetPartById(workbook.WorkbookPart.Workbook.Descendants<Sheet>().First().Id!.Value!);
        Assert.Equal(2, first.Worksheet!.Descendants<ConditionalFormattingRule>().Count());
        Assert.Single(first.Worksheet.Descendants<DataValidation>());
    }

    [Fact]
    public void Template_OverAFileThatIsThere_IsRefusedAndLeavesIt()
    {
        using var folder = new TempFolder();
        string path = folder.Write("台账.xlsx", "filled in");

        var run = InProcess.Run("template", path, "--lang", "zh");

        Assert.Equal((2, $"“{path}”已经存在，没有改动；请换一个文件名。\n"), (run.ExitCode, run.Error));
        Assert.Equal("filled in", File.ReadAllText(path));
    }

    [Fact]
    public void Template_UnderAnotherEnding_IsRefused()
    {
        using var folder = new TempFolder();

        var run = InProcess.Run("template", folder.PathTo("台账.xls"), "--lang", "zh");

        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith("文件名应以 .xlsx 结尾，却是", run.Error, StringComparison.Ordinal);
        Assert.Empty(folder.Files);
    }
}
