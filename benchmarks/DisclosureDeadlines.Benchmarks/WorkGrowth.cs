using System.Globalization;
using System.Text;
using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Catalogues;
using DisclosureDeadlines.Files.Catalogues;
using DisclosureDeadlines.Files.Ledgers;
using DisclosureDeadlines.Files.Xlsx;
using DisclosureDeadlines.Ledgers;
using NodaTime;

namespace DisclosureDeadlines.Benchmarks;

/// <summary>
/// What the work of an office costs against its size: rows, sheets, items of a catalogue, notices. Each table should be a line. It is the
/// processor's time, which other work on the machine stretches less than the clock's.
/// </summary>
internal static class WorkGrowth
{
    private const int Runs = 3;
    private const int RowsOfSheets = 10_000;

    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(1);

    private static readonly LocalDate Today = new(2026, 9, 18);

    private static readonly LedgerOptions Options = new(new Dictionary<string, LedgerField>(), null);

    /// <summary>The tables, each when it has been measured.</summary>
    public static IEnumerable<string> Tables()
    {
        yield return Table("rows of a csv ledger, read and judged", [1_000, 10_000, 100_000], rows => Audit(Csv(rows), rows));
        yield return Table($"sheets, {RowsOfSheets:#,0} rows in all", [1, 10, 100], sheets => Audit(Xlsx(sheets), RowsOfSheets));
        yield return Table("items of a catalogue, read", [100, 1_000, 10_000], Catalogue);
        yield return Table("items of a catalogue that 2,000 rows name", [100, 1_000, 10_000], Named);
        yield return Table("notices that a calendar is made from", [1, 10, 100], Notices);
    }

    private static string Table(string what, int[] sizes, Func<int, Action> prepare)
    {
        var text = new StringBuilder($"| {what} | ms | µs each |\n|---:|---:|---:|\n");
        foreach (int size in sizes)
        {
            var work = prepare(size);
            var begun = Environment.CpuUsage.TotalTime;
            do
            {
                work();
            } while (Environment.CpuUsage.TotalTime - begun < WarmUp);

            double least = double.MaxValue;
            for (int run = 0; run < Runs; run++)
            {
                var used = Environment.CpuUsage.TotalTime;
                work();
                least = Math.Min(least, (Environment.CpuUsage.TotalTime - used).TotalMilliseconds);
            }

            text.Append(CultureInfo.InvariantCulture, $"| {size:#,0} | {least:#,0.0} | {least * 1e3 / size:#,0.0} |\n");
        }

        return text.Append('\n').ToString();
    }

    private static Action Audit(byte[] file, int rows, DisclosureCatalogue? catalogue = null) =>
        () =>
        {
            using var ledger = LedgerFile.Open(new MemoryStream(file), "ledger", Options);
            int read = new LedgerAudit(ChinaCalendar.Official, Today) { Catalogue = catalogue }
                .Audit(ledger.Rows)
                .Count();
            if (read != rows)
            {
                throw new InvalidOperationException($"Of {rows} rows {read} were read.");
            }
        };

    private static byte[] Csv(int rows) => Encoding.UTF8.GetBytes(string.Join('\n', SampleLedger.Lines(rows)));

    /// <summary>The same rows dealt out to so many sheets of a workbook.</summary>
    private static byte[] Xlsx(int sheets)
    {
        using var file = new MemoryStream();
        using (var workbook = new StreamedWorkbook(file))
        {
            (string, double)[] columns = [.. SampleLedger.Header.Split(',').Select(heading => (heading, 12.0))];
            string[] rows = [.. SampleLedger.Lines(RowsOfSheets).Skip(1)];
            foreach (var (dealt, number) in rows.Chunk(RowsOfSheets / sheets).Select((dealt, i) => (dealt, i + 1)))
            {
                using var sheet = workbook.Open($"{number}", columns);
                foreach (string row in dealt)
                {
                    sheet.Row([.. row.Split(',').Select(cell => SheetWriter.Value(cell.Trim('"')))]);
                }
            }

            workbook.Complete();
        }

        return file.ToArray();
    }

    private static Action Catalogue(int items)
    {
        byte[] file = CatalogueOf(items);
        return () => Read(file, items);
    }

    /// <summary>Rows that name their item, which is looked up in the catalogue.</summary>
    private static Action Named(int items)
    {
        const int Rows = 2_000;
        var catalogue = Read(CatalogueOf(items), items);
        var lines = Enumerable.Range(1, Rows).Select(row => $"{row},文件{row},第{1 + (row * 37 % items)}类信息,2026-03-02,2026-03-09");
        return Audit(Encoding.UTF8.GetBytes("序号,标题,事项,成文日期,发布日期\n" + string.Join('\n', lines)), Rows, catalogue);
    }

    private static DisclosureCatalogue Read(byte[] file, int items)
    {
        var catalogue = CatalogueFile.Read(new MemoryStream(file), "catalogue", hasMergedCells: false).Catalogue;
        return catalogue.Items.Count == items
            ? catalogue
            : throw new InvalidOperationException($"Of {items} items {catalogue.Items.Count} were read.");
    }

    private static byte[] CatalogueOf(int items) =>
        Encoding.UTF8.GetBytes(
            "序号,公开事项,公开内容,公开时限,公开主体\n"
                + string.Join(
                    '\n',
                    Enumerable
                        .Range(1, items)
                        .Select(item => $"{item},第{item}类信息,第{item}类信息的内容,信息形成之日起{1 + (item % 30)}个工作日内,办公室")
                )
        );

    private static Action Notices(int notices)
    {
        var more = Enumerable
            .Range(0, notices)
            .Select(i => new HolidayNotice(
                2026,
                $"our day {i}",
                null,
                [new HolidayClause($"司庆{i}", [new LocalDate(2026, 1, 1).PlusDays(i * 3)])]
            ))
            .ToArray();
        return () => _ = ChinaCalendar.Official.With(more).IsWorkingDay(new LocalDate(2026, 9, 18));
    }
}
