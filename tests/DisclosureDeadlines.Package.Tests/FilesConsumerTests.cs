using DisclosureDeadlines.Tests.House;
using Xunit;

namespace DisclosureDeadlines.Package.Tests;

[Collection(nameof(WithFeed))]
public sealed class FilesConsumerTests(Feed feed)
{
    /// <summary>The rows as they were judged by hand before the file was read (<c>Office/ledgers.tsv</c>).</summary>
    private const string Rows = """
        headings in row 2, form table of licences and penalties (双公示)
        3 PublishedInTime 2026-09-29
        4 PublishedLate 2026-10-08
        5 Overdue 2026-11-25
        scan.pdf is a PDF and cannot be read; use the table that it was made from (.xlsx, .docx, .csv).

        """;

    private static readonly string[] Written = ["days.sql", "report.csv", "report.docx", "report.html", "report.json", "report.xlsx"];

    [Fact]
    public void AnAuditor_OfAnUploadedWorkbook_HasItsRowsAndEveryReport()
    {
        using var auditor = Consumer.CopyOf("auditor");
        string upload = Repository.PathTo("tests", "DisclosureDeadlines.Files.Tests", "Office", "L21_双公示_行政许可.xlsx");

        auditor.Dotnet(["build", "-v", "quiet", .. feed.Properties]);
        string output = auditor.Dotnet(Path.Combine("bin", "Debug", "net10.0", "Auditor.dll"), upload);

        Assert.Equal(Rows.ReplaceLineEndings("\n"), output);
        Assert.All(Written, name => Assert.True(new FileInfo(Path.Combine(auditor.Folder, name)) is { Exists: true, Length: > 100 }, name));
    }
}
