using System.Text;
using DisclosureDeadlines.Files.Docx;
using DisclosureDeadlines.Files.Reports;
using DisclosureDeadlines.Files.Tests.House;
using DisclosureDeadlines.Tests.House;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using NodaTime;
using Xunit;

namespace DisclosureDeadlines.Files.Tests.Docx;

/// <summary>The circular whole: every part of a small one, and every text of those at the bounds of its tables and lists.</summary>
public sealed class LetterTextsTests
{
    private static readonly LocalDate Today = new(2026, 9, 18);

    [Theory]
    [InlineData("zh-CN")]
    [InlineData("en")]
    public void Letter_OfAFewLines_HasThePartsAsVerified(string language)
    {
        using var culture = new InCulture(language);
        var situation = Situation(ReportSubject.Publications, overdue: 1, soon: 1, offices: 1);
        var text = new StringBuilder();
        PackageTold.Add(text, Written(situation, "某市政务公开办公室", ["没有用到的列：备注。"]));

        Verified.Text($"Letter.{language[..2]}", text.ToString());
    }

    [Theory]
    [InlineData("zh-CN")]
    [InlineData("en")]
    public void Letters_AtTheBoundsOfTheirLists_SayAsVerified(string language)
    {
        using var culture = new InCulture(language);
        var text = new StringBuilder();
        foreach (var subject in (ReportSubject[])[ReportSubject.Publications, ReportSubject.Cases])
        {
            foreach (
                var (overdue, soon, offices, notes) in ((int, int, int, int)[])
                    [(0, 0, 0, 0), (0, 0, 1, 0), (1, 0, 1, 1), (0, 1, 1, 2), (16, 4, 8, 3), (17, 5, 9, 4), (40, 12, 13, 9)]
            )
            {
                Told.Line(text, FormattableString.Invariant($"{overdue} overdue, {soon} soon, {offices} offices, {notes} notes"));
                Say(
                    text,
                    Written(
                        Situation(subject, overdue, soon, offices),
                        notes % 2 == 1 ? "办公室" : null,
                        [.. Enumerable.Range(1, notes).Select(i => $"说明{i}")]
                    )
                );
            }
        }

        Verified.Text($"Letters.{language[..2]}", text.ToString());
    }

    [Fact]
    public void Letter_OfLongAndOddTexts_CutsThemAsVerified()
    {
        using var chinese = new InCulture("zh-CN");
        var situation = new Situation(ReportSubject.Publications, Today, 5);
        var text = new StringBuilder();
        int row = 2;
        foreach (string title in Odd())
        {
            situation.Add(
                new ReportLine(row, title, title.Length == 0 ? "科" : title, LineState.Overdue)
                {
                    DueOn = Today.PlusDays(-row),
                    DaysLate = row++,
                }
            );
        }

        situation.Add(new ReportLine(row, "没有科室", null, LineState.Overdue) { DaysLate = 1 });
        Say(text, Written(situation, Long('组', 101), [Long('注', 100), Long('注', 101), "一\n二\u0007三\uFFFE四\U0001F600"]));
        Verified.Text("Letters.Odd", text.ToString());
    }

    private static IEnumerable<string> Odd() =>
        [
            Long('长', 20),
            Long('长', 21),
            Long('长', 40),
            Long('长', 41),
            "",
            "响\u0007铃",
            "半\uD800个",
            "两\n行\t列",
            "\uFFFE\uFFFF",
            "a<b>&\"c\"",
            "\u200B看不见\u202E",
            "笑\U0001F600",
        ];

    private static string Long(char c, int length) => new(c, length);

    private static void Say(StringBuilder text, byte[] letter)
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(letter), isEditable: false);
        Told.Line(text, $"  <{document.PackageProperties.Title}>");
        foreach (var part in document.MainDocumentPart!.Document!.Body!.Elements())
        {
            if (part is Table table)
            {
                foreach (var row in table.Elements<TableRow>())
                {
                    Told.Line(text, "    | " + string.Join(" | ", row.Elements<TableCell>().Select(cell => cell.InnerText)));
                }
            }
            else
            {
                Told.Line(text, "  " + part.InnerText);
            }
        }
    }

    private static byte[] Written(Situation situation, string? organisation, string[] notes)
    {
        using var stream = new MemoryStream();
        new NoticeLetter(situation, organisation, notes).Write(stream);
        return stream.ToArray();
    }

    private static Situation Situation(ReportSubject subject, int overdue, int soon, int offices)
    {
        var situation = new Situation(subject, Today, 5);
        for (int i = 0; i < overdue; i++)
        {
            situation.Add(
                new ReportLine(i + 2, $"逾期{i}", $"第{i % offices}科室", LineState.Overdue)
                {
                    DueOn = Today.PlusDays(-1 - i),
                    DaysLate = i + 1,
                }
            );
        }

        for (int i = 0; i < soon; i++)
        {
            situation.Add(
                new ReportLine(i + 102, $"将到{i}", $"第{i % offices}科室", LineState.Open)
                {
                    DueOn = Today.PlusDays(i),
                    WorkingDaysLeft = i,
                    IsSoon = true,
                }
            );
        }

        for (int i = 0; i < offices; i++)
        {
            situation.Add(new ReportLine(i + 202, $"按时{i}", $"第{i}科室", LineState.InTime) { DueOn = Today.PlusDays(-9) });
            situation.Add(new ReportLine(i + 302, $"晚{i}", $"第{i}科室", LineState.Late) { DueOn = Today.PlusDays(-9), DaysLate = i });
        }

        return situation;
    }
}
