using System.Globalization;
using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Files.Days;
using DisclosureDeadlines.Foundation;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace DisclosureDeadlines.Files.Xlsx;

/// <summary>
/// A new ledger that counts by itself: fill in the date, the number of days and the day of publication, and it shows the due date and
/// the state, late ones in red and near ones in yellow. It uses the sheets of days after it, and reads as a ledger like any other.
/// </summary>
internal static class LedgerTemplate
{
    /// <summary>How many rows have their formulas already.</summary>
    private const int Rows = 500;

    private const int SoonWithin = 5;

    private static (string Heading, double Width)[] Columns =>
        [
            (Language.Pick("序号", "No."), 6),
            (Language.Pick("标题", "Title"), 44),
            (Language.Pick("责任科室", "Office"), 16),
            (Language.Pick("成文日期", "Event date"), 12),
            (Language.Pick("天数", "Length"), 7),
            (Language.Pick("按工作日或日", "Unit"), 13),
            (Language.Pick("公开时限", "Time limit"), 30),
            (Language.Pick("发布日期", "Published"), 12),
            (Language.Pick("截止日期", "Due"), 12),
            (Language.Pick("状态", "Status"), 12),
            (Language.Pick("逾期天数", "Days late"), 10),
            (Language.Pick("确定性", "Certainty"), 10),
            (Language.Pick("备注", "Note"), 24),
        ];

    private static string WorkingDays => Language.Pick("工作日", "working days");

    private static string CalendarDays => Language.Pick("日", "days");

    private static string Outside => Language.Pick("超出日历", "outside the table");

    public static void Write(Stream stream, DayTable table)
    {
        var days = new DaySheets(table);
        using var document = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook);
        var workbook = document.AddWorkbookPart();
        WorkbookStyles.AddTo(workbook);
        var sheets = new Sheets();
        string name = Language.Pick("台账", "Ledger");
        DaySheets.NewSheet(workbook, sheets, name).Worksheet = Ledger();
        WriteHelp(DaySheets.NewSheet(workbook, sheets, Language.Pick("说明", "Help")), table);
        days.AddTo(workbook, sheets);
        var names = days.Names;
        names.Append(
            new DefinedName
            {
                Name = "_xlnm.Print_Titles",
                LocalSheetId = 0,
                Text = $"{name}!$1:$1",
            }
        );
        workbook.Workbook = new Workbook(sheets, names, new CalculationProperties { FullCalculationOnLoad = true });
    }

    private static Worksheet Ledger()
    {
        string last = SpreadsheetCell.Letters(Columns.Length - 1);
        string area = string.Create(CultureInfo.InvariantCulture, $"A2:{last}{Rows + 1}");
        return new Worksheet(
            new SheetProperties(new PageSetupProperties { FitToPage = true }),
            new SheetViews(
                new SheetView(
                    new Pane
                    {
                        VerticalSplit = 1,
                        TopLeftCell = "A2",
                        ActivePane = PaneValues.BottomLeft,
                        State = PaneStateValues.Frozen,
                    }
                )
                {
                    TabSelected = true,
                    WorkbookViewId = 0,
                }
            ),
            new Columns(
                Columns.Select(
                    (column, i) =>
                        new Column
                        {
                            Min = (uint)i + 1,
                            Max = (uint)i + 1,
                            Width = column.Width,
                            CustomWidth = true,
                        }
                )
            ),
            new SheetData([
                new Row(Columns.Select(column => SheetWriter.Styled(SheetWriter.Value(column.Heading), WorkbookStyles.Heading))),
                .. Enumerable.Range(2, Rows).Select(row => new Row(Cells(row)) { RowIndex = (uint)row }),
            ]),
            new AutoFilter { Reference = string.Create(CultureInfo.InvariantCulture, $"A1:{last}{Rows + 1}") },
            Coloured(area, WorkbookStyles.BadFormat, 1, Quoted(Overdue, Late, ToBeMended)),
            Coloured(area, WorkbookStyles.SoonFormat, 2, Quoted(DueToday, DueSoon)),
            new DataValidations(
                new DataValidation(new Formula1($"\"{WorkingDays},{CalendarDays}\""))
                {
                    Type = DataValidationValues.List,
                    AllowBlank = true,
                    SequenceOfReferences = new ListValue<StringValue>
                    {
                        InnerText = string.Create(CultureInfo.InvariantCulture, $"F2:F{Rows + 1}"),
                    },
                }
            )
            {
                Count = 1,
            },
            new PageSetup
            {
                PaperSize = 9,
                Orientation = OrientationValues.Landscape,
                FitToWidth = 1,
                FitToHeight = 0,
            }
        );
    }

    private static string Overdue => Language.Pick("逾期未公开", "overdue");

    private static string Late => Language.Pick("逾期公开", "late");

    private static string ToBeMended => Language.Pick("需补正", "to be mended");

    private static string DueToday => Language.Pick("今天到期", "due today");

    private static string DueSoon => Language.Pick("即将到期", "due soon");

    private static string[] Quoted(params string[] words) => [.. words.Select(word => $"$J2=\"{word}\"")];

    private static ConditionalFormatting Coloured(string area, uint format, int priority, string[] conditions) =>
        new(
            new ConditionalFormattingRule(new Formula($"OR({string.Join(',', conditions)})"))
            {
                Type = ConditionalFormatValues.Expression,
                FormatId = format,
                Priority = priority,
            }
        )
        {
            SequenceOfReferences = new ListValue<StringValue> { InnerText = area },
        };

    private static IEnumerable<Cell> Cells(int row)
    {
        yield return Formula("IF(B#=\"\",\"\",ROW()-1)", row);
        yield return new Cell();
        yield return new Cell();
        yield return SheetWriter.Date(new Cell());
        yield return new Cell();
        yield return new Cell();
        yield return Formula(
            $"IF(E#=\"\",\"\",{Language.Pick("\"信息形成之日起\"&E#&IF(F#=\"日\",\"日内\",\"个工作日内\")", "\"信息形成之日起\"&E#&IF(F#=\"days\",\"日内\",\"个工作日内\")")})",
            row
        );
        yield return SheetWriter.Date(new Cell());
        yield return SheetWriter.Date(
            Formula(
                $"IF(OR(D#=\"\",E#=\"\"),\"\",IFERROR(IF(F#=\"{CalendarDays}\",{Rolled("INT(D#)+INT(E#)")},{Nth("INT(D#)", "INT(E#)")}),\"{Outside}\"))",
                row
            )
        );
        yield return Formula(Status, row);
        yield return SheetWriter.Styled(
            Formula($"IF(J#=\"{Late}\",INT(H#)-I#,IF(J#=\"{Overdue}\",TODAY()-I#,\"\"))", row),
            WorkbookStyles.Days
        );
        yield return Formula(
            $"IF(ISNUMBER(I#),IF({Doubtful(Certainty.Projected)}>0,\"{DayWords.Of(Certainty.Projected)}\",IF({Doubtful(Certainty.Provisional)}>0,\"{DayWords.Of(Certainty.Provisional)}\",\"{DayWords.Of(Certainty.Official)}\")),\"\")",
            row
        );
    }

    /// <summary>A day of publication before the event, or still to come, is a slip, and says nothing.</summary>
    private static string Status =>
        $"IF(NOT(ISNUMBER(I#)),\"\",IF(H#<>\"\",IF(NOT(ISNUMBER(H#)),\"{ToBeMended}\",IF(OR(INT(H#)<INT(D#),INT(H#)>TODAY()),\"{ToBeMended}\",IF(INT(H#)<=I#,\"{Language.Pick("按时公开", "in time")}\",\"{Late}\"))),"
        + $"IF(TODAY()>I#,\"{Overdue}\",IF(TODAY()=I#,\"{DueToday}\",IF(IFERROR({Of(CalculatorSheets.DayRank, "I#")}-{Of(CalculatorSheets.DayRank, "TODAY()")}<={SoonWithin},FALSE),\"{DueSoon}\",\"{Language.Pick("未到期", "not yet due")}\")))))";

    /// <summary>The Nth working day after a day.</summary>
    private static string Nth(string day, string number) =>
        $"INDEX({CalculatorSheets.WorkedDate},MATCH({Of(CalculatorSheets.DayRank, day)}+{number},{CalculatorSheets.WorkedRank},0))";

    /// <summary>A day, or where it is a rest day the next working day.</summary>
    private static string Rolled(string day) => $"IF({Of(CalculatorSheets.DayIsWorked, day)},{day},{Nth(day, "1")})";

    private static string Of(string column, string day) => $"INDEX({column},MATCH({day},{CalculatorSheets.DayDate},0))";

    private static string Doubtful(Certainty certainty) =>
        $"COUNTIFS({CalculatorSheets.DayDate},\">=\"&INT(D#),{CalculatorSheets.DayDate},\"<=\"&I#,{CalculatorSheets.DayCertainty},\"{DayWords.Of(certainty)}\")";

    private static Cell Formula(string formula, int row) =>
        SheetWriter.Formula(formula.Replace("#", row.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal));

    private static void WriteHelp(WorksheetPart part, DayTable table)
    {
        string[] lines =
        [
            Language.Pick(
                "填写：标题、责任科室、成文日期、天数、按工作日或日（不填按工作日）、发布日期。其余各列自动计算。",
                "Fill in: title, office, event date, length (a number), unit (working days or days; working days if empty), published. The rest counts by itself."
            ),
            Language.Pick(
                "工作日按国务院办公厅的节假日安排通知计算，调休上班日计入；按日计的期限，最后一日是休息日的，顺延到下一个工作日。",
                "Working days follow the State Council's notices; a limit in days that ends on a rest day goes on to the next working day."
            ),
            Language.Pick(
                "红色：逾期，或者日期需补正；黄色：今天或5个工作日内到期。",
                "Red: late, or a date to be mended; yellow: due today or within 5 working days."
            ),
            Language.Pick(
                "确定性为“暂定”“推算”的，节假日安排通知发布后要换用新的日历。",
                "Where the certainty is provisional or projected, take a new table when the notice is issued."
            ),
            Language.Pick(
                $"节假日依据：{NoticeWords.Of(table.Calendar.DataVersion)}；日历自{IsoDate.Of(table.First)}至{IsoDate.Of(table.Last)}。",
                $"Holidays: {NoticeWords.Of(table.Calendar.DataVersion)}; days from {IsoDate.Of(table.First)} to {IsoDate.Of(table.Last)}."
            ),
        ];
        using var sheet = new SheetWriter(part, 120);
        sheet.Row(SheetWriter.Styled(SheetWriter.Value(Language.Pick("怎样使用", "How to use it")), WorkbookStyles.Heading));
        foreach (string line in lines)
        {
            sheet.Row(SheetWriter.Value(line));
        }
    }
}
