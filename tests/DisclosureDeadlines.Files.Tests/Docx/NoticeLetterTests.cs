using DisclosureDeadlines.Files.Docx;
using DisclosureDeadlines.Files.Reports;
using DisclosureDeadlines.Tests.House;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using NodaTime;
using Xunit;

namespace DisclosureDeadlines.Files.Tests.Docx;

/// <summary>The circular, read back as a document.</summary>
public sealed class NoticeLetterTests
{
    private static readonly LocalDate Today = new(2026, 9, 18);

    [Theory]
    [InlineData("zh-CN")]
    [InlineData("en")]
    public void Circular_OfManyRows_IsAValidDocumentWithBoundedTables(string culture)
    {
        using var language = new InCulture(culture);
        byte[] letter = Written(Situation(300), "某市政务公开办公室", [.. Enumerable.Range(0, 9).Select(i => $"说明{i}")]);

        using var document = WordprocessingDocument.Open(new MemoryStream(letter), isEditable: false);

        Assert.Empty(
            new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Microsoft365)
                .Validate(document)
                .Select(fault => $"{fault.Path?.XPath} {fault.Description}")
        );
        var tables = document.MainDocumentPart!.Document!.Body!.Elements<Table>().ToList();
        Assert.Equal(2, tables.Count);
        // A row of headings, eight offices, the rest and the total; a row of headings and sixteen rows.
        Assert.Equal([11, 17], tables.Select(table => table.Elements<TableRow>().Count()));
    }

    [Fact]
    public void Circular_InChinese_HasTitleSentenceListAndSignature()
    {
        using var chinese = new InCulture("zh-CN");
        byte[] letter = Written(Situation(2), "某市政务公开办公室", []);

        using var document = WordprocessingDocument.Open(new MemoryStream(letter), isEditable: false);
        string[] texts = [.. document.MainDocumentPart!.Document!.Body!.Elements<Paragraph>().Select(paragraph => paragraph.InnerText)];

        Assert.Equal(
            [
                "关于政府信息公开期限执行情况的通报",
                "截至2026年9月18日，应公开2件，按时0件（0.0%）；逾期未公开2件，其中第0科室1件；最久2天。",
                "一、各科室情况",
                "二、逾期未公开（2件）",
                "请有关科室（单位）尽快公开，并反馈公开日期。",
                "某市政务公开办公室",
                "2026年9月18日",
            ],
            texts
        );
    }

    [Fact]
    public void Circular_RemarksOfTheTool_StandBelowItsDate()
    {
        using var chinese = new InCulture("zh-CN");

        using var document = WordprocessingDocument.Open(
            new MemoryStream(Written(Situation(2), null, ["没有用到的列：备注。"])),
            isEditable: false
        );

        Assert.Equal(
            ["2026年9月18日", "附注：", "没有用到的列：备注。"],
            document.MainDocumentPart!.Document!.Body!.Elements<Paragraph>().Select(paragraph => paragraph.InnerText).TakeLast(3)
        );
    }

    [Fact]
    public void Circular_WithTextsThatXmlDoesNotKnow_IsWrittenAllTheSame()
    {
        using var chinese = new InCulture("zh-CN");
        var situation = new Situation(ReportSubject.Publications, Today, 5);
        situation.Add(
            new ReportLine(2, "响铃\u0007与\uFFFE和\uD800", "甲<b>", LineState.Overdue) { DueOn = Today.PlusDays(-1), DaysLate = 1 }
        );

        using var document = WordprocessingDocument.Open(new MemoryStream(Written(situation, null, [])), isEditable: false);

        Assert.Contains("甲<b>", document.MainDocumentPart!.Document!.Body!.InnerText, StringComparison.Ordinal);
    }

    private static byte[] Written(Situation situation, string? organisation, string[] notes)
    {
        using var stream = new MemoryStream();
        new NoticeLetter(situation, organisation, notes).Write(stream);
        return stream.ToArray();
    }

    private static Situation Situation(int count)
    {
        var situation = new Situation(ReportSubject.Publications, Today, 5);
        for (int i = 0; i < count; i++)
        {
            situation.Add(
                new ReportLine(i + 2, $"通知{i}", $"第{i % 12}科室", LineState.Overdue) { DueOn = Today.PlusDays(-1 - i), DaysLate = i + 1 }
            );
        }

        return situation;
    }
}
