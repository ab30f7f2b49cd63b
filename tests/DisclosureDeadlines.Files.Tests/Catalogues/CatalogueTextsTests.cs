using System.Text;
using DisclosureDeadlines.Files.Catalogues;
using DisclosureDeadlines.Files.Tests.House;
using DisclosureDeadlines.Tests.House;
using Xunit;

namespace DisclosureDeadlines.Files.Tests.Catalogues;

/// <summary>Catalogues made to meet each branch: rows that are none, headings between them, several tables, JSON.</summary>
public sealed class CatalogueTextsTests
{
    private const string Head = "序号,一级事项,二级事项,公开内容,公开时限,公开主体\n";
    private const string Limit = "自信息形成之日起20个工作日内";

    private static readonly (string Name, string File)[] Files =
    [
        ("plain", Head + $"1,机构,职能,全部,{Limit},办公室\n2,机构,领导,姓名,{Limit},办公室\n"),
        (
            "rows that are none",
            "某局目录\n"
                + Head
                + $"1,2,3,4,5,6\n1,机构,职能,全部,{Limit},办公室\n序号,一级事项,二级事项,公开内容,公开时限,公开主体\n合计,1,,,,\n填表人：张,,,审核人：李,,\n备注,以上,,,,\n注：以上,,,,,\n第1页,,,,,\n2,机构,领导,姓名,{Limit},办公室\n"
        ),
        (
            "parts",
            "序号,公开事项,公开内容,公开时限,责任科室\n一、机构概况,,,,\n"
                + $"1,职能,职责,{Limit},办\n（一）领导,,,,\n2,简历,姓名,{Limit},办\n二、政策,,,,\n3,文件,全文,{Limit},办\n三,其他,,,\n4,其他,全文,{Limit},办\n说明。,,,,\n（二）：,,,,\n四、,,,,\n123,,,,\n一个三十个字以上的小标题一个三十个字以上的小标题一个三十个字,,,,\n5,末,全文,{Limit},办\n"
        ),
        (
            "a part of thirty characters",
            "序号,公开事项,公开内容,公开时限,责任科室\n一、"
                + new string('长', 28)
                + ",,,,\n"
                + $"1,职能,职责,{Limit},办\n二、"
                + new string('长', 29)
                + $",,,,\n2,职能,职责,{Limit},办\n"
        ),
        ("a section without a part", "序号,公开事项,公开内容,公开时限,责任科室\n（一）领导,,,,\n" + $"1,职能,职责,{Limit},办\n"),
        (
            "bare numbers with their unit above",
            "序号,一级事项,公开内容,公开时限（工作日）,公开主体\n1,机构,职能,20,办公室\n2,机构,领导,二十,办公室\n3,机构,其他,及时,办公室\n"
        ),
        ("an empty limit", Head + $"1,机构,职能,全部,{Limit},办公室\n2,机构,领导,姓名,,办公室\n3,机构,领导,姓名,{Limit},办公室\n"),
        ("a limit that cannot be read", Head + "1,机构,职能,全部,看情况再说吧,办公室\n2,机构,领导,姓名,20个工作日内,办公室\n"),
        ("merged in a text file", Head + $"1,机构,职能,全部,{Limit},办公室\n2,,领导,姓名,,\n3,财政,预算,全部,{Limit},财政局\n"),
        ("more cells than headings", Head + $"1,机构,职能,全部,{Limit},办公室,多余\n"),
        ("two columns", "公开内容,公开时限\n" + $"全部,{Limit}\n标题一,\n"),
        (
            "many rows that are none",
            Head + string.Concat(Enumerable.Range(1, 25).Select(i => $"{i},机构,职能{i},全部,{Limit},办公室\n合计{i},,,,,\n"))
        ),
        ("no rows", Head),
        ("no headings", "甲,乙,丙\n1,2,3\n"),
        ("no limit", "序号,一级事项,公开内容\n1,机构,职能\n"),
        ("JSON that is none", "{\"a\":1}"),
        ("JSON cut off", "{\"title\":"),
        ("a list in JSON", "[]"),
    ];

    private static readonly (string Name, string Html)[] Pages =
    [
        ("one table below its title", Page(("（一）财政领域", Rows("序号|公开内容|公开时限", $"1|预算|{Limit}")))),
        (
            "two tables below their titles",
            Page(
                ("（一）财政领域", Rows("序号|公开内容|公开时限", $"1|预算|{Limit}")),
                ("（二）民政领域", Rows("序号|公开内容|公开时限", $"1|救助|{Limit}"))
            )
        ),
        (
            "a table that goes on",
            Page(("某目录", Rows("序号|公开内容|公开时限", $"1|预算|{Limit}")), ("续表", Rows("序号|公开内容|公开时限", $"2|决算|{Limit}")))
        ),
        (
            "a table that goes on among others",
            Page(
                ("（一）财政", Rows("序号|公开内容|公开时限", $"1|预算|{Limit}")),
                ("续表", Rows("序号|公开内容|公开时限", $"2|决算|{Limit}")),
                ("（二）民政", Rows("序号|公开内容|公开时限", $"1|救助|{Limit}"))
            )
        ),
        (
            "a table of something else",
            Page(("财政", Rows("序号|公开内容|公开时限", $"1|预算|{Limit}")), ("其他", Rows("姓名|电话", "张|1")))
        ),
    ];

    [Theory]
    [InlineData("zh-CN")]
    [InlineData("en")]
    public void Catalogues_OfEveryKind_AreReadAsVerified(string language)
    {
        using var culture = new InCulture(language);
        var text = new StringBuilder();
        foreach (var (name, file) in Files)
        {
            Told.Line(text, name);
            Told.Catalogue(
                text,
                Told.Utf8(file),
                name.StartsWith("JSON", StringComparison.Ordinal) ? "f.json" : "f.csv",
                hasMergedCells: false,
                isLenient: false
            );
            Told.Line(text, "  merged, lenient:");
            Told.Catalogue(text, Told.Utf8(file), "f.csv", hasMergedCells: true, isLenient: true);
        }

        Verified.Text($"Catalogues.Made.{language[..2]}", text.ToString());
    }

    [Theory]
    [InlineData("zh-CN")]
    [InlineData("en")]
    public void Pages_OfSeveralTables_AreReadAsVerified(string language)
    {
        using var culture = new InCulture(language);
        var text = new StringBuilder();
        foreach (var (name, page) in Pages)
        {
            Told.Line(text, name);
            Told.Catalogue(text, Told.Utf8(page), "f.html", hasMergedCells: false, isLenient: false);
        }

        Told.Line(text, "a workbook with hidden sheets and others");
        Told.Catalogue(text, Workbook(), "f.xlsx", hasMergedCells: false, isLenient: false);
        Told.Line(text, "a cell without a value");
        Told.Catalogue(
            text,
            RawPackage.Workbook(
                $"<sheetData><row>{Cells("序号|公开内容|公开时限")}</row><row>{Cells("1|预算")}<c><f>1</f></c></row></sheetData>"
            ),
            "f.xlsx",
            hasMergedCells: false,
            isLenient: false
        );
        Verified.Text($"Catalogues.Tables.{language[..2]}", text.ToString());
    }

    /// <summary>The tables as the answers give them: which column was taken for what.</summary>
    [Fact]
    public void Tables_AsTheyWereRead_AreAsVerified()
    {
        var text = new StringBuilder();
        foreach (var (name, file) in (IEnumerable<(string, string)>)[Files[0], Files[2], Pages[1]])
        {
            Told.Line(text, name);
            foreach (var table in ReadTables.Of(CatalogueFile.Read(new MemoryStream(Told.Utf8(file)), "f", hasMergedCells: false))!)
            {
                Told.Line(text, FormattableString.Invariant($"  {table.Sheet ?? "-"} {table.HeaderRow} {table.HeaderRows} {table.Form}"));
                table.Columns.ToList().ForEach(column => Told.Line(text, $"    {column.Column} {column.Heading} {column.Field}"));
            }
        }

        Assert.Null(ReadTables.Of(CatalogueReading.Of(DisclosureDeadlines.Catalogues.DisclosureCatalogue.BuiltIn[0])));
        Verified.Text("Catalogues.Columns", text.ToString());
    }

    private static byte[] Workbook() =>
        RawPackage.Zip(
            (
                "xl/workbook.xml",
                RawPackage.Book(
                    "",
                    "<sheet name=\"财政\" sheetId=\"1\" r:id=\"a\"/><sheet name=\"草稿\" sheetId=\"2\" state=\"hidden\" r:id=\"b\"/><sheet name=\"说明\" sheetId=\"3\" r:id=\"c\"/><sheet name=\"民政\" sheetId=\"4\" r:id=\"d\"/>"
                )
            ),
            (
                "xl/_rels/workbook.xml.rels",
                RawPackage.Rels(string.Concat("abcd".Select(c => RawPackage.Rel($"{c}", "worksheet", $"{c}.xml"))))
            ),
            ("xl/a.xml", Sheet("序号|公开内容|公开时限", $"1|预算|{Limit}", "合计|1")),
            ("xl/b.xml", Sheet("序号|公开内容|公开时限", $"1|草稿|{Limit}")),
            ("xl/c.xml", Sheet("说明|其他", "x|y")),
            ("xl/d.xml", Sheet("民政领域目录", "序号|公开内容|公开时限", $"1|救助|{Limit}"))
        );

    private static string Sheet(params string[] rows) =>
        RawPackage.Sheet($"<sheetData>{string.Concat(rows.Select(row => $"<row>{Cells(row)}</row>"))}</sheetData>");

    private static string Cells(string row) =>
        string.Concat(row.Split('|').Select(cell => $"<c t=\"inlineStr\"><is><t>{cell}</t></is></c>"));

    private static string Page(params (string Title, string Table)[] tables) =>
        $"<html><body>{string.Concat(tables.Select(table => $"<p>{table.Title}</p>{table.Table}"))}</body></html>";

    private static string Rows(params string[] rows) =>
        $"<table>{string.Concat(rows.Select(row => $"<tr>{string.Concat(row.Split('|').Select(cell => $"<td>{cell}</td>"))}</tr>"))}</table>";
}
