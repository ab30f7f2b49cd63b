using DisclosureDeadlines.Files.Inputs;
using DisclosureDeadlines.Files.Tests.House;
using DisclosureDeadlines.Tests.House;
using Xunit;

namespace DisclosureDeadlines.Files.Tests.Workbooks;

/// <summary>Workbooks of 2003 and open documents with as many sheets, and cells as long, as there may be, and one more.</summary>
public sealed class DocumentBoundTests
{
    private const string Names =
        "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"";

    [Theory]
    [InlineData(2000, null)]
    [InlineData(2001, "f has more than 2000 tables; it was not read.")]
    public void Sheets_AreReadUpToTheirBound(int count, string? refusal)
    {
        Assert.Equal(refusal, Refusal(Xml2003(string.Concat(Enumerable.Repeat("<Worksheet/>", count)))));
        Assert.Equal(refusal, Refusal(OpenDocument(string.Concat(Enumerable.Repeat("<table:table/>", count)))));
    }

    [Theory]
    [InlineData(100_000, null)]
    [InlineData(100_001, "f has a cell of more than 100000 characters; it was not read.")]
    public void Cells_AreReadUpToTheirBound(int length, string? refusal)
    {
        string text = new('x', length);
        Assert.Equal(refusal, Refusal(Xml2003($"<Worksheet><Table><Row><Cell><Data>{text}</Data></Cell></Row></Table></Worksheet>")));
        Assert.Equal(
            refusal,
            Refusal(
                OpenDocument(
                    $"<table:table><table:table-row><table:table-cell><text:p>{text}</text:p></table:table-cell></table:table-row></table:table>"
                )
            )
        );
    }

    private static string Xml2003(string sheets) =>
        $"<?xml version=\"1.0\"?>\n<Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\">{sheets}</Workbook>";

    private static string OpenDocument(string tables) =>
        $"<?xml version=\"1.0\"?>\n<office:document {Names}><office:body><office:spreadsheet>{tables}</office:spreadsheet></office:body></office:document>";

    private static string? Refusal(string file)
    {
        using var english = new InCulture("en");
        return (Record.Exception(() => SheetFiles.Open(new MemoryStream(Told.Utf8(file)), "f").Dispose()) as OfficeFileException)?.Message;
    }
}
