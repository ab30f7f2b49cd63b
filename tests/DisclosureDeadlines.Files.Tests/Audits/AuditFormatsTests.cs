using System.Globalization;
using System.Text;
using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using CsvHelper;
using CsvHelper.Configuration;
using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Catalogues;
using DisclosureDeadlines.Files.Audits;
using DisclosureDeadlines.Files.Html;
using DisclosureDeadlines.Files.Ledgers;
using DisclosureDeadlines.Ledgers;
using DisclosureDeadlines.Phrases;
using ExcelDataReader;
using NodaTime;
using Xunit;

namespace DisclosureDeadlines.Files.Tests.Audits;

/// <summary>One audit, written in every format and read back: the same rows, columns and values.</summary>
public sealed class AuditFormatsTests
{
    private const string Limit = "信息形成之日起20个工作日内";
    private static readonly LocalDate Today = new(2026, 10, 26);

    /// <summary>
    /// A row for each status, with and without an item, a note, a period, and texts that a spreadsheet or a browser might take for more.
    /// </summary>
    private static readonly LedgerRow[] Ledger =
    [
        new(2)
        {
            Title = "=1+1",
            Limit = Limit,
            EventDate = new(2026, 9, 18),
            Published = new(2026, 10, 23),
            Office = "+甲",
            Note = "<b>备注</b>",
        },
        new(3)
        {
            Title = "逾期",
            Limit = Limit,
            EventDate = new(2026, 9, 18),
            Office = "乙",
        },
        new(4)
        {
            Title = "今天",
            Limit = Limit,
            EventDate = new(2026, 9, 21),
        },
        new(5)
        {
            Title = "未到期",
            Limit = Limit,
            EventDate = new(2026, 10, 20),
            Office = "乙",
        },
        new(6)
        {
            Title = "按时",
            Limit = Limit,
            EventDate = new(2026, 9, 18),
            Published = new(2026, 10, 22),
        },
        new(7)
        {
            Title = "实时",
            Limit = "实时公开",
            EventDate = new(2026, 9, 18),
        },
        new(9)
        {
            Title = "\"引号\",逗号",
            Limit = Limit,
            Fault = new("成文日期“昨天”无法识别", "the event date \"昨天\" cannot be read"),
        },
        new(10)
        {
            Title = "2025年度报告",
            Limit = "每年1月31日前",
            Published = new(2026, 2, 3),
        },
        new(11)
        {
            Title = "明天公开",
            Limit = Limit,
            EventDate = new(2026, 12, 18),
            Published = new(2026, 12, 1),
            Office = "-",
        },
        new(13)
        {
            Title = "依申请",
            Limit = Limit,
            EventDate = new(2026, 9, 18),
            Openness = "依申请公开",
            Sheet = "第三季度",
        },
        new(12)
        {
            Title = "目录里的",
            Item = "政策解读",
            EventDate = new(2026, 12, 20),
            Period = "2026",
        },
    ];

    [Theory]
    [InlineData("zh-CN")]
    [InlineData("en")]
    public void EveryFormat_OfOneAudit_HasTheSameRowsColumnsAndValues(string culture)
    {
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(culture);
        var audit = new LedgerAudit(ChinaCalendar.Projected, Today)
        {
            Catalogue = DisclosureCatalogue.BuiltIn.Single(catalogue => catalogue.Name == "hohhot"),
        };
        var columns = RowColumns.All(audit.SoonWithin);
        var rows = audit.Audit(Ledger).ToList();
        string?[][] forReaders = [.. rows.Select(row => columns.Select(column => column.Value(row).ForReaders).ToArray())];
        string?[][] forPrograms = [.. rows.Select(row => columns.Select(column => column.Value(row).ForPrograms).ToArray())];
        string[] headings = [.. columns.Select(column => column.Heading.ToString(null))];
        string[] names = [.. columns.Select(column => column.Name)];

        Assert.Equal(Enum.GetValues<AuditState>(), rows.Select(row => row.State).Distinct().Order());
        Assert.Empty(names.Where((_, i) => Array.TrueForAll(forPrograms, row => row[i] is null)));
        AssertSame(
            headings,
            forReaders,
            Csv(Written(audit, stream => new CsvAuditReport(stream, new UTF8Encoding(true), forReaders: true)))
        );
        AssertSame(
            names,
            forPrograms,
            Csv(Written(audit, stream => new CsvAuditReport(stream, new UTF8Encoding(false), forReaders: false)))
        );
        AssertSame(headings, forReaders, Xlsx(Written(audit, stream => new XlsxAuditReport(stream))));
        AssertSame(names, forPrograms, Json(Written(audit, stream => new JsonAuditReport(stream))));
        AssertHtml(headings, forReaders, Written(audit, stream => new HtmlAuditReport(stream)));
    }

    [Fact]
    public void Columns_Names_AreTheContract() =>
        Assert.Equal(
            [
                "row",
                "title",
                "item",
                "itemSeq",
                "limit",
                "event",
                "period",
                "published",
                "office",
                "note",
                "dueOn",
                "publishBy",
                "status",
                "daysLate",
                "workingDaysLate",
                "daysLeft",
                "workingDaysLeft",
                "certainty",
                "certaintyReason",
                "reason",
                "findings",
                "sheet",
            ],
            RowColumns.All(3).Select(column => column.Name)
        );

    private static byte[] Written(LedgerAudit audit, Func<Stream, AuditReport> make)
    {
        using var stream = new MemoryStream();
        var place = new LedgerPlace("台账.csv");
        using var source = new LedgerSource(place, Ledger, () => null, () => { });
        using (var report = make(stream))
        {
            new AuditWork(new AuditRun(place, audit, []), source, isStrict: false, new Unwatched()).Run(report);
        }

        return stream.ToArray();
    }

    private static void AssertSame(string[] heads, string?[][] rows, (string[] Heads, string?[][] Rows) found)
    {
        Assert.Equal(heads, found.Heads);
        Assert.Equal(rows.Select(row => string.Join(" | ", row)), found.Rows.Select(row => string.Join(" | ", row)));
    }

    private static (string[] Heads, string?[][] Rows) Csv(byte[] file)
    {
        using var text = new StreamReader(new MemoryStream(file), Encoding.UTF8);
        using var csv = new CsvReader(text, new CsvConfiguration(CultureInfo.InvariantCulture) { HasHeaderRecord = false });
        var lines = new List<string?[]>();
        while (csv.Read())
        {
            // An apostrophe before a sign is what keeps a spreadsheet from taking a text for a formula.
            lines.Add([
                .. csv.Parser.Record!.Select(cell =>
                    cell.Length == 0 ? null
                    : cell is ['\'', '=' or '+' or '-' or '@', ..] ? cell[1..]
                    : cell
                ),
            ]);
        }

        return ([.. lines[0].Select(head => head!)], [.. lines.Skip(1)]);
    }

    private static (string[] Heads, string?[][] Rows) Xlsx(byte[] file)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        using var reader = ExcelReaderFactory.CreateOpenXmlReader(new MemoryStream(file));
        var lines = new List<string?[]>();
        while (reader.Read())
        {
            lines.Add([.. Enumerable.Range(0, reader.FieldCount).Select(i => Text(reader.GetValue(i)))]);
        }

        return ([.. lines[0].Select(head => head!)], [.. lines.Skip(1)]);
    }

    private static string? Text(object? value) =>
        value switch
        {
            DateTime date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            null or "" => null,
            _ => Convert.ToString(value, CultureInfo.InvariantCulture),
        };

    private static (string[] Heads, string?[][] Rows) Json(byte[] file)
    {
        using var document = JsonDocument.Parse(file);
        var rows = document.RootElement.GetProperty("rows").EnumerateArray().ToList();
        return (
            [.. rows[0].EnumerateObject().Select(member => member.Name)],
            [.. rows.Select(row => row.EnumerateObject().Select(member => Text(member.Value)).ToArray())]
        );
    }

    private static string? Text(JsonElement value) =>
        value.ValueKind switch
        {
            JsonValueKind.Null => null,
            JsonValueKind.Array => value.GetArrayLength() == 0 ? null : string.Join(' ', value.EnumerateArray()),
            _ => value.ToString(),
        };

    /// <summary>A page shows the columns of a row in its table and, below it, the rest that is not empty.</summary>
    private static void AssertHtml(string[] headings, string?[][] rows, byte[] file)
    {
        var page = new HtmlParser().ParseDocument(Encoding.UTF8.GetString(file));
        var table = page.QuerySelector("#rows table.rows")!;
        int due = Array.IndexOf([.. RowColumns.All(1).Select(column => column.Name)], "dueOn");
        string[] first = [.. table.QuerySelectorAll("th").Select(th => th.TextContent.Trim())];
        var shown = table.QuerySelectorAll("tr.row").ToList();
        Assert.Equal(rows.Length, shown.Count);
        foreach (var (row, tr) in rows.Zip(shown))
        {
            var cells = first.Zip(tr.Children, (head, cell) => (head, Cell(cell))).ToDictionary(pair => pair.head, pair => pair.Item2);
            var facts = tr.NextElementSibling!.QuerySelectorAll("dt")
                .ToLookup(dt => dt.TextContent, dt => dt.NextElementSibling!.TextContent);
            foreach (var (heading, value) in headings.Zip(row))
            {
                var found = cells.TryGetValue(heading, out string? cell) ? [cell] : facts[heading].Take(1).ToArray();

                // The day that is advised is shown where it is another than the due date.
                bool isTheSame = heading == headings[due + 1] && value == row[due];
                Assert.Equal(isTheSame ? "" : value ?? "", string.Concat(found));
            }
        }
    }

    /// <summary>The value of a cell, without the small print under it.</summary>
    private static string Cell(IElement cell) =>
        string.Concat(cell.ChildNodes.Where(node => node is not IElement { LocalName: "small" }).Select(node => node.TextContent)).Trim();
}
