using System.Globalization;
using System.IO.Compression;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Cli.Tests;
using DisclosureDeadlines.Engines.Tests.Programs;
using NodaTime;
using NodaTime.Text;
using Xunit;

namespace DisclosureDeadlines.Engines.Tests;

/// <summary>The documents of an office as its own programs take them: opened, worked out and written anew by LibreOffice.</summary>
public sealed partial class OfficeReportsTests
{
    private const string AllSheetsAsCsv = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1";
    private const int TemplateRows = 60;
    private const int Seed = 20261128;

    private const string Ledger =
        "标题,公开时限,成文日期,发布日期,责任科室\n关于印发方案的通知,信息形成之日起20个工作日内,2026-07-01,,办公室\n采购结果公告,信息形成之日起20个工作日内,2026-03-02,2026-03-09,法规科\n";

    private static readonly XNamespace Sheet = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static readonly LocalDate DayZero = new(1899, 12, 30);

    [Needs(Neighbour.LibreOffice)]
    public void Workbook_OpenedInASpreadsheet_ShowsTheLedgerWithItsVerdicts()
    {
        using var scratch = new Scratch();
        string report = scratch.PathTo("report.xlsx");
        Run("audit", Written(scratch, Ledger), "--today", "2026-09-18", "--out", report, "--lang", "zh");

        Convert(scratch, report, AllSheetsAsCsv);

        string[] sheet = File.ReadAllLines(scratch.PathTo("report-台账.csv"));
        Assert.Equal("标题,公开时限,成文日期,发布日期,责任科室,截止日期,建议最迟日,状态,逾期天数", sheet[0]);
        // 20 working days from 1 July 2026 end on 29 July; 51 days later is 18 September.
        Assert.Equal("关于印发方案的通知,信息形成之日起20个工作日内,2026-07-01,,办公室,2026-07-29,,逾期未公开,51", sheet[1]);
        Assert.Equal("采购结果公告,信息形成之日起20个工作日内,2026-03-02,2026-03-09,法规科,2026-03-30,,按时公开,", sheet[2]);
        Assert.Contains("应公开2件，按时1件（50.0%）", File.ReadAllText(scratch.PathTo("report-汇总.csv")), StringComparison.Ordinal);
    }

    [Needs(Neighbour.LibreOffice)]
    public void Template_FilledInAtRandom_CountsAsTheLibrary()
    {
        using var scratch = new Scratch();
        string template = scratch.PathTo("new.xlsx");
        Run("template", template, "--lang", "zh");
        var random = new Random(Seed);
        var calendar = ChinaCalendar.Projected;
        var first = new LocalDate(2024, 1, 1);
        var rows = Enumerable
            .Range(0, TemplateRows)
            .Select(i =>
                (
                    Event: first.PlusDays(random.Next(0, 900)),
                    Length: random.Next(1, 31),
                    IsWorkingDays: i % 3 != 0,
                    Published: i % 2 == 0 ? (int?)random.Next(0, 60) : null
                )
            )
            .ToList();
        Fill(template, rows);

        Convert(scratch, template, AllSheetsAsCsv);

        string[] lines = File.ReadAllLines(scratch.PathTo("new-台账.csv"))[1..(TemplateRows + 1)];
        Assert.All(
            lines.Zip(rows),
            pair =>
            {
                string[] cells = pair.First.Split(',');
                var row = pair.Second;
                var due = row.IsWorkingDays
                    ? calendar.AddWorkingDays(row.Event, row.Length)
                    : calendar.NextOrSame(row.Event.PlusDays(row.Length));
                Assert.Equal(LocalDatePattern.Iso.Format(due), cells[8]);
                if (row.Published is { } days && row.Event.PlusDays(days) <= LocalDate.FromDateTime(DateTime.Today))
                {
                    var published = row.Event.PlusDays(days);
                    Assert.Equal(published <= due ? "按时公开" : "逾期公开", cells[9]);
                    Assert.Equal(
                        published <= due ? "" : Period.DaysBetween(due, published).ToString(CultureInfo.InvariantCulture),
                        cells[10]
                    );
                }
            }
        );
    }

    [Needs(Neighbour.LibreOfficeWriter)]
    public void Circular_OpenedInAWordProcessor_IsTwoPagesAtMost()
    {
        using var scratch = new Scratch();
        string ledger =
            "标题,公开时限,成文日期,发布日期,责任科室\n"
            + string.Concat(
                Enumerable
                    .Range(0, 300)
                    .Select(i =>
                        $"关于印发《第{i}号实施方案（征求意见稿）》并公开征求社会各界意见建议的通知（工信发〔2026〕{i}号）,信息形成之日起20个工作日内,2026-0{1 + (i % 8)}-{10 + (i % 15)},{(i % 8 == 0 ? "" : $"2026-0{1 + (i % 8)}-{11 + (i % 15)}")},第{i % 11}科室\n"
                    )
            );
        string report = scratch.PathTo("report.docx");
        Run(
            "audit",
            Written(scratch, ledger),
            "--today",
            "2026-10-15",
            "--organisation",
            "某市政务公开办公室",
            "--out",
            report,
            "--lang",
            "zh"
        );

        Convert(scratch, report, "pdf");

        Assert.InRange(PdfPage().Count(File.ReadAllText(scratch.PathTo("report.pdf"), System.Text.Encoding.Latin1)), 1, 2);
    }

    private static string Written(Scratch scratch, string ledger)
    {
        string path = scratch.PathTo("台账.csv");
        File.WriteAllText(path, ledger);
        return path;
    }

    private static void Run(params string[] arguments)
    {
        var run = ToolProcess.Run(arguments);
        Assert.True(run.ExitCode == 0, run.Error);
    }

    private static void Convert(Scratch scratch, string file, string to) =>
        Child.Run([
            Neighbours.LibreOffice!,
            $"-env:UserInstallation=file://{scratch.PathTo("profile")}",
            "--headless",
            "--convert-to",
            to,
            "--outdir",
            scratch.Root,
            file,
        ]);

    /// <summary>
    /// Fills in the columns of a ledger that somebody fills in: a title, the event, the length, its unit and the day of publication.
    /// </summary>
    private static void Fill(string workbook, List<(LocalDate Event, int Length, bool IsWorkingDays, int? Published)> rows)
    {
        using var archive = ZipFile.Open(workbook, ZipArchiveMode.Update);
        var entry = archive.Entries.First(part => part.FullName.StartsWith("xl/worksheets/", StringComparison.Ordinal) && IsLedger(part));
        XDocument sheet;
        using (var stream = entry.Open())
        {
            sheet = XDocument.Load(stream);
        }

        foreach (var (row, values) in sheet.Descendants(Sheet + "row").Skip(1).Zip(rows))
        {
            var cells = row.Elements(Sheet + "c").ToList();
            SetText(cells[1], "公告");
            SetNumber(cells[3], Serial(values.Event));
            SetNumber(cells[4], values.Length);
            SetText(cells[5], values.IsWorkingDays ? "工作日" : "日");
            if (values.Published is { } days)
            {
                SetNumber(cells[7], Serial(values.Event.PlusDays(days)));
            }
        }

        using var rewritten = entry.Open();
        rewritten.SetLength(0);
        sheet.Save(rewritten);
    }

    private static bool IsLedger(ZipArchiveEntry part)
    {
        using var reader = new StreamReader(part.Open());
        return reader.ReadToEnd().Contains("逾期天数", StringComparison.Ordinal);
    }

    private static int Serial(LocalDate date) => Period.DaysBetween(DayZero, date);

    private static void SetNumber(XElement cell, int number) => cell.ReplaceNodes(new XElement(Sheet + "v", number));

    private static void SetText(XElement cell, string text)
    {
        cell.SetAttributeValue("t", "inlineStr");
        cell.ReplaceNodes(new XElement(Sheet + "is", new XElement(Sheet + "t", text)));
    }

    [GeneratedRegex(@"/Type\s*/Page\b(?!s)")]
    private static partial Regex PdfPage();
}
