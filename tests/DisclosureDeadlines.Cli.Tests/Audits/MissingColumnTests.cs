using DisclosureDeadlines.Tests.House;
using Xunit;

namespace DisclosureDeadlines.Cli.Tests.Audits;

/// <summary>What is said of a sheet that has no column of publication dates.</summary>
public sealed class MissingColumnTests : IDisposable
{
    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    /// <summary>A sheet without that column is told by its name, though another has it.</summary>
    [Fact]
    public void Audit_NoColumnOfPublicationDatesOnOneSheet_SaysOfWhich()
    {
        const string Rows =
            "<Row><Cell><Data ss:Type=\"String\">甲</Data></Cell><Cell><Data ss:Type=\"String\">2026-09-18</Data></Cell></Row>";
        string sheets = string.Concat(
            new[] { ("一", "发布日期"), ("二", "挂出") }.Select(sheet =>
                $"<Worksheet ss:Name=\"{sheet.Item1}\"><Table><Row>"
                + string.Concat(
                    new[] { "标题", "成文日期", sheet.Item2 }.Select(name => $"<Cell><Data ss:Type=\"String\">{name}</Data></Cell>")
                )
                + $"</Row>{Rows}</Table></Worksheet>"
            )
        );

        var run = InProcess.Run(
            "audit",
            folder.Write(
                "l.xml",
                $"<?xml version=\"1.0\"?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\" xmlns:ss=\"urn:schemas-microsoft-com:office:spreadsheet\">{sheets}</Workbook>"
            ),
            "--today",
            "2026-10-26",
            "--format",
            "csv"
        );

        Assert.Contains("Sheet \"二\": No column holds the day of publication", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("Sheet \"一\": No column", run.Error, StringComparison.Ordinal);
    }
}
