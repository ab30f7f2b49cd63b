using System.Globalization;
using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Files.Days;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace DisclosureDeadlines.Files.Xlsx;

/// <summary>The sheets that are filled in. Their formulas use columns that have names, and may be copied further down.</summary>
internal static class CalculatorSheets
{
    public const string DayDate = "DayDate";
    public const string DayIsWorked = "DayIsWorked";
    public const string DayCertainty = "DayCertainty";
    public const string DayRank = "DayRank";
    public const string WorkedRank = "WorkedRank";
    public const string WorkedDate = "WorkedDate";

    /// <summary>How many rows have their formulas already.</summary>
    private const int Rows = 50;

    private const int ExampleLength = 20;

    private static string Outside => Language.Pick("超出日表", "outside the table");

    public static void WriteAdd(WorksheetPart part, DayTable table)
    {
        string[] header = Language
            .Pick("起始日（不计） 工作日数 起始日序号 第N个工作日 确定性", "Start(not-counted) N Rank-of-start Nth-working-day Certainty")
            .Split(' ');
        using var sheet = new SheetWriter(part, 18, 14, 14, 18, 14);
        sheet.Row([.. header.Select(title => SheetWriter.Value(title.Replace('-', ' ')))]);
        for (int row = 2; row < Rows + 2; row++)
        {
            sheet.Row(
                SheetWriter.Date(Example(row, table.First)),
                Example(row, ExampleLength),
                SheetWriter.Formula(Filled($"""IF(A#="","",IFERROR({OfDay(DayRank, "A#")},"{Outside}"))""", row)),
                SheetWriter.Date(
                    SheetWriter.Formula(
                        Filled(
                            $"""IF(OR(A#="",B#=""),"",IF(NOT(ISNUMBER(C#)),C#,IF(INT(B#)=0,INT(A#),IFERROR({NthWorkingDay()},"{Outside}"))))""",
                            row
                        )
                    )
                ),
                SheetWriter.Formula(
                    Filled(
                        $"""IF(ISNUMBER(D#),IF({DaysBetweenThatAre(Certainty.Projected)}>0,"{DayWords.Of(Certainty.Projected)}",IF({DaysBetweenThatAre(Certainty.Provisional)}>0,"{DayWords.Of(Certainty.Provisional)}","{DayWords.Of(Certainty.Official)}")),"")""",
                        row
                    )
                )
            );
        }
    }

    public static void WriteCount(WorksheetPart part, DayTable table)
    {
        string[] header = Language.Pick("起始日（不计） 终止日（计入） 工作日数", "From(not-counted) To(counted) Working-days").Split(' ');
        using var sheet = new SheetWriter(part, 18, 18, 14);
        sheet.Row([.. header.Select(title => SheetWriter.Value(title.Replace('-', ' ')))]);
        for (int row = 2; row < Rows + 2; row++)
        {
            sheet.Row(
                SheetWriter.Date(Example(row, table.First)),
                SheetWriter.Date(Example(row, table.Last)),
                SheetWriter.Formula(
                    Filled(
                        $"""IF(OR(A#="",B#=""),"",IFERROR({OfDay(DayRank, "B#")}-{OfDay(DayRank, "A#")}-IF(INT(B#)<INT(A#),{Worked("B#")}-{Worked("A#")},0),"{Outside}"))""",
                        row
                    )
                )
            );
        }
    }

    /// <summary>What the calendar says of a day, by its exact date: a day outside is an error and never a neighbour.</summary>
    private static string OfDay(string column, string cell) => $"INDEX({column},MATCH(INT({cell}),{DayDate},0))";

    private static string Worked(string cell) => $"IF({OfDay(DayIsWorked, cell)},1,0)";

    /// <summary>Going back from a rest day, the first day counted is the working day before it.</summary>
    private static string NthWorkingDay() => $"INDEX({WorkedDate},MATCH(C#+INT(B#)+IF(B#<0,1-{Worked("A#")},0),{WorkedRank},0))";

    private static string DaysBetweenThatAre(Certainty certainty) =>
        $"""COUNTIFS({DayDate},">="&MIN(INT(A#),D#),{DayDate},"<="&MAX(INT(A#),D#),{DayCertainty},"{DayWords.Of(certainty)}")""";

    private static string Filled(string formula, int row) =>
        formula.Replace("#", row.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);

    /// <summary>The first row shows how it is done; the others wait.</summary>
    private static Cell Example(int row, object value) => row == 2 ? SheetWriter.Value(value) : new Cell();
}
