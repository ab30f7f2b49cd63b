using System.Globalization;
using System.IO.Compression;
using System.Xml.Linq;
using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Cli.Tests;
using DisclosureDeadlines.Engines.Tests.Programs;
using NodaTime;
using NodaTime.Text;
using Xunit;

namespace DisclosureDeadlines.Engines.Tests;

/// <summary>The formulas of the workbook, worked out by a spreadsheet program.</summary>
public sealed class WorkbookTests
{
    private const int Seed = 20261010;
    private const int Rows = 50;
    private const string Outside = "outside the table";

    /// <summary>Every sheet of a workbook as a file, its cells as they are shown.</summary>
    private const string AllSheetsAsCsv = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1";

    private static readonly LocalDate First = new(2020, 1, 1);
    private static readonly LocalDate Last = new(2028, 12, 31);
    private static readonly LocalDate DayZero = new(1899, 12, 30);
    private static readonly XNamespace Sheet = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    [Needs(Neighbour.LibreOffice)]
    public void Workbook_FilledInAtRandom_CountsAsTheLibrary()
    {
        using var scratch = new Scratch();
        string workbook = scratch.PathTo("days.xlsx");
        var run = ToolProcess.Run(
            "calendar",
            "export",
            "--format",
            "xlsx",
            "--from",
            "2020-01-01",
            "--to",
            "2028-12-31",
            "--out",
            workbook
        );
        Assert.Equal((0, ""), (run.ExitCode, run.Output));
        Assert.StartsWith("The holiday notice for 2027 is not known here", run.Error, StringComparison.Ordinal);
        var random = new Random(Seed);
        var additions = Enumerable.Range(0, Rows).Select(_ => (From: AnyDay(random), Days: random.Next(-60, 61))).ToList();
        var spans = Enumerable.Range(0, Rows).Select(_ => (From: AnyDay(random), To: AnyDay(random))).ToList();
        Fill(workbook, "sheet1.xml", [.. additions.Select(a => (Serial(a.From), a.Days))]);
        Fill(workbook, "sheet2.xml", [.. spans.Select(s => (Serial(s.From), Serial(s.To)))]);

        Child.Run([
            Neighbours.LibreOffice!,
            $"-env:UserInstallation=file://{scratch.PathTo("profile")}",
            "--headless",
            "--convert-to",
            AllSheetsAsCsv,
            "--outdir",
            scratch.Root,
            workbook,
        ]);

        string[] added = File.ReadAllLines(scratch.PathTo("days-Add.csv"))[1..];
        string[] counted = File.ReadAllLines(scratch.PathTo("days-Count.csv"))[1..];
        Assert.All(
            added.Zip(additions),
            row => Assert.Equal(Added(row.Second.From, row.Second.Days), string.Join(',', row.First.Split(',')[3..]))
        );
        Assert.All(counted.Zip(spans), row => Assert.Equal(Counted(row.Second.From, row.Second.To), row.First.Split(',')[2]));
        Assert.Equal((Rows, Rows), (added.Length, counted.Length));
    }

    private static LocalDate AnyDay(Random random) => First.PlusDays(random.Next(-10, Period.DaysBetween(First, Last) + 10));

    private static int Serial(LocalDate date) => Period.DaysBetween(DayZero, date);

    private static bool IsInside(LocalDate date) => date >= First && date <= Last;

    private static string Added(LocalDate from, int days)
    {
        var calendar = ChinaCalendar.Projected;
        return IsInside(from) && calendar.TryAddWorkingDays(from, days, out var date) && IsInside(date)
            ? $"{LocalDatePattern.Iso.Format(date)},{JsonName.Of(calendar.CertaintyOf(new DateInterval(LocalDate.Min(from, date), LocalDate.Max(from, date))))}"
            : $"{Outside},";
    }

    private static string Counted(LocalDate from, LocalDate to) =>
        IsInside(from) && IsInside(to)
            ? ChinaCalendar.Projected.CountWorkingDays(from, to).ToString(CultureInfo.InvariantCulture)
            : Outside;

    /// <summary>Writes numbers into the first two columns, as somebody would who fills the sheet in.</summary>
    private static void Fill(string workbook, string sheetName, (int A, int B)[] values)
    {
        using var archive = ZipFile.Open(workbook, ZipArchiveMode.Update);
        var entry = archive.Entries.Single(e => e.Name == sheetName);
        XDocument sheet;
        using (var stream = entry.Open())
        {
            sheet = XDocument.Load(stream);
        }

        foreach (var (row, (a, b)) in sheet.Descendants(Sheet + "row").Skip(1).Zip(values))
        {
            var cells = row.Elements(Sheet + "c").Take(2).ToList();
            cells[0].ReplaceNodes(new XElement(Sheet + "v", a));
            cells[1].ReplaceNodes(new XElement(Sheet + "v", b));
        }

        using var rewritten = entry.Open();
        rewritten.SetLength(0);
        sheet.Save(rewritten);
    }
}
