using System.Text;
using DisclosureDeadlines.Answers;
using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Cases;
using DisclosureDeadlines.Catalogues;
using DisclosureDeadlines.Files;
using DisclosureDeadlines.Files.Cases;
using DisclosureDeadlines.Files.Ledgers;
using DisclosureDeadlines.Files.Registers;
using DisclosureDeadlines.Files.Tables;
using DisclosureDeadlines.Ledgers;
using DisclosureDeadlines.Notices;
using DisclosureDeadlines.Phrases;
using NodaTime;

namespace DisclosureDeadlines.Fuzz;

/// <summary>All readers of what a user or a file brings.</summary>
internal static class Readers
{
    private const string Name = "input";

    private static readonly LocalDate AsOf = new(2025, 6, 9);

    private static readonly ChosenCalendar Chosen = new(ChinaCalendar.Projected, []);

    private static readonly LedgerOptions NoOptions = new(new Dictionary<string, LedgerField>(), null);

    public static IReadOnlyList<Reader> All { get; } =
    [
        new("phrase", 600, Phrase),
        new("notice", 2500, Notice),
        new("notice-json", 1500, input => Documented(() => NoticeDocument.Read(new MemoryStream(input), Name))),
        new("csv", 600, input => Rows(() => LedgerFile.Open(new MemoryStream(input), Name, NoOptions))),
        new("ledger-json", 600, input => Rows(() => JsonLedger.Open(new MemoryStream(input), Name, NoOptions))),
        new("catalogue-json", 1500, input => Documented(() => DisclosureCatalogue.Read(new MemoryStream(input), Name))),
        new("catalogue-csv", 600, input => Documented(() => Catalogue(input))),
        new("workbook", 2500, input => Workbook(RawPackage.Of(input))),
        new("package", 2500, Workbook) { FromCorpus = RawPackage.Of },
        new("xls", 7000, Tables)
        {
            OfficeFiles = ["L15_旧格式.xls", "N01_两行表头_错误值.xls", "M19_文本公式.xls", "L16_WPS表格.et", "N02_按季分表.et"],
        },
        new("docx", 3000, input => Tables(RawPackage.Of(input))),
        new("ods", 3000, input => Tables(RawPackage.Of(input))),
        new("fods", 3000, Tables),
        new("html", 2500, Tables)
        {
            OfficeFiles =
            [
                "L18_网页另存.html",
                "L17_网站导出_其实是HTML.xls",
                "M06_换行标题.html",
                "N18_门户列表页.html",
                "N26_表格另存网页.html",
            ],
        },
        new("web-archive", 2500, Tables) { OfficeFiles = ["N07_网页归档.mht", "N08_Excel单个网页.xls"] },
        new("xml-workbook", 2500, Tables) { OfficeFiles = ["L19_OA导出_XML表格2003.xls", "N06_OA导出.xls", "N34_双公示许可_导出.xls"] },
        new("case", 600, CaseOf),
        new("register", 800, Register),
    ];

    private static bool Phrase(byte[] input)
    {
        string phrase = Encoding.UTF8.GetString(input);
        bool isRead = TimeLimit.TryParse(phrase, phrase.Length % 2 == 0 ? null : "行政处罚法", out var limit, out var error);
        var sentence = isRead ? limit!.Rule.Sentence : error!.Sentence;
        if (sentence.Chinese.Length == 0 || sentence.English.Length == 0)
        {
            throw new InvalidOperationException("An answer without a sentence.");
        }

        return isRead;
    }

    private static bool Notice(byte[] input)
    {
        string text = Encoding.UTF8.GetString(input);
        return Documented(() => NoticeText.Read(text, Name));
    }

    private static DisclosureCatalogue Catalogue(byte[] input)
    {
        using var table = CsvTableReader.Open(new MemoryStream(input), Name);
        var options = new CatalogueTableOptions { HasMergedCells = input.Length % 2 == 0, HeaderRow = table.Header.Number };
        return DisclosureCatalogue.FromTable(
            Name,
            table.Header.Cells,
            table.Rows.Select(row => (IReadOnlyList<string?>)row.Cells),
            options
        );
    }

    private static bool Workbook(byte[] input) => Rows(() => LedgerFile.Open(new MemoryStream(input), Name, NoOptions));

    /// <summary>A file that may hold several tables: in each the rows are numbered anew.</summary>
    private static bool Tables(byte[] input) =>
        Documented(() =>
        {
            using var ledger = LedgerFile.Open(new MemoryStream(input), Name, NoOptions);
            return ledger.Rows.Count(row => row.Number > 0);
        });

    private static bool CaseOf(byte[] input)
    {
        var rule = ClockRules.All[input.Length % ClockRules.All.Count];
        return Documented(() =>
        {
            var question = CaseFile.Read(new MemoryStream(input), Name);
            return question.Answer(question.Rule ?? rule, AsOf, Chosen, null).Outlooks;
        });
    }

    private static bool Register(byte[] input) =>
        Documented(() =>
        {
            using var register = RegisterFile.Open(new MemoryStream(input), Name, ClockRules.All[input.Length % ClockRules.All.Count]);
            return register.Cases().Count();
        });

    private static bool Rows(Func<LedgerSource> open) =>
        Documented(() =>
        {
            using var ledger = open();
            int last = 0;
            foreach (var row in ledger.Rows)
            {
                last = row.Number > last ? row.Number : throw new InvalidOperationException($"Row {row.Number} comes after row {last}.");
            }

            return last;
        });

    private static bool Documented<T>(Func<T> read)
    {
        try
        {
            _ = read();
            return true;
        }
        catch (Exception e)
            when (e
                    is DocumentFormatException
                        or OfficeFileException
                        or QuestionException
                        or CaseFormatException
                        or CalendarCoverageException
            )
        {
            if (e.Message.Length == 0 || e.Message.Contains('\n', StringComparison.Ordinal))
            {
                throw new InvalidOperationException("A refusal that is not one sentence.", e);
            }

            return false;
        }
    }
}
