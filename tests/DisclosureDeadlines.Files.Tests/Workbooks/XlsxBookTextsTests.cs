using DisclosureDeadlines.Files.Tests.House;
using Xunit;
using static DisclosureDeadlines.Files.Tests.House.RawPackage;

namespace DisclosureDeadlines.Files.Tests.Workbooks;

/// <summary>Workbooks whose sheets or parts are not where they should be: each is refused in its own sentence.</summary>
public sealed class XlsxBookTextsTests
{
    private const string One = "<sheetData><row><c><v>1</v></c></row></sheetData>";

    private static IEnumerable<(string Name, byte[] File)> Books()
    {
        string one = Rels(Rel("a", "worksheet", "worksheets/1.xml"));
        yield return Book("no name", "<sheet r:id=\"a\"/>", one);
        yield return Book("an empty name", "<sheet sheetId=\"1\" name=\"甲\" r:id=\"a\"/><sheet name=\"\" r:id=\"a\"/>", one);
        yield return Book("a name of 1000", $"<sheet sheetId=\"1\" name=\"{new string('x', 1000)}\" r:id=\"a\"/>", one);
        yield return Book("a name of 1001", $"<sheet sheetId=\"1\" name=\"{new string('x', 1001)}\" r:id=\"a\"/>", one);
        yield return Book(
            "one name twice",
            "<sheet sheetId=\"1\" name=\"甲\" r:id=\"a\"/><sheet sheetId=\"1\" name=\"甲\" r:id=\"a\"/>",
            one
        );
        yield return Book(
            "one part twice",
            "<sheet sheetId=\"1\" name=\"甲\" r:id=\"a\"/><sheet sheetId=\"2\" name=\"乙\" r:id=\"b\"/>",
            Rels(Rel("a", "worksheet", "worksheets/1.xml") + Rel("b", "worksheet", "worksheets/1.XML"))
        );
        yield return Book("no relation", "<sheet sheetId=\"1\" name=\"甲\" r:id=\"b\"/>", one);
        yield return Book("no id", "<sheet sheetId=\"1\" name=\"甲\"/>", one);
        yield return Book(
            "a part that is not there",
            "<sheet sheetId=\"1\" name=\"甲\" r:id=\"a\"/>",
            Rels(Rel("a", "worksheet", "worksheets/2.xml"))
        );
        yield return Book(
            "an external part",
            "<sheet sheetId=\"1\" name=\"甲\" r:id=\"a\"/>",
            Rels(Rel("a", "worksheet", "worksheets/1.xml", " TargetMode=\"External\""))
        );
        yield return Book(
            "an internal part",
            "<sheet sheetId=\"1\" name=\"甲\" r:id=\"a\"/>",
            Rels(Rel("a", "worksheet", "worksheets/1.xml", " TargetMode=\"Internal\""))
        );
        foreach (
            string target in (string[])
                [
                    "/xl/worksheets/1.xml",
                    "/XL/worksheets/1.xml",
                    "../xl/worksheets/1.xml",
                    "./worksheets/1.xml",
                    "worksheets//1.xml",
                    "worksheets\\1.xml",
                    "/worksheets/1.xml",
                    "xl/worksheets/1.xml",
                ]
        )
        {
            yield return Book($"a target {target}", "<sheet sheetId=\"1\" name=\"甲\" r:id=\"a\"/>", Rels(Rel("a", "worksheet", target)));
        }

        yield return Book(
            "texts elsewhere",
            "<sheet sheetId=\"1\" name=\"甲\" r:id=\"a\"/>",
            Rels(Rel("a", "worksheet", "worksheets/1.xml") + Rel("b", "sharedStrings", "texts.xml"))
        );
        yield return Book(
            "styles elsewhere",
            "<sheet sheetId=\"1\" name=\"甲\" r:id=\"a\"/>",
            Rels(Rel("a", "worksheet", "worksheets/1.xml") + Rel("b", "styles", "looks\n.xml"))
        );
        yield return Book(
            "styles outside",
            "<sheet sheetId=\"1\" name=\"甲\" r:id=\"a\"/>",
            Rels(Rel("a", "worksheet", "worksheets/1.xml") + Rel("b", "styles", "styles.xml", " TargetMode=\"External\""))
        );
        yield return Book(
            "styles where they belong",
            "<sheet sheetId=\"1\" name=\"甲\" r:id=\"a\"/>",
            Rels(
                Rel("a", "worksheet", "worksheets/1.xml")
                    + Rel("b", "styles", "Styles.xml")
                    + Rel("c", "sharedStrings", "/xl/sharedStrings.xml")
            )
        );
        yield return Book(
            "one id twice",
            "<sheet sheetId=\"1\" name=\"甲\" r:id=\"a\"/>",
            Rels(Rel("a", "worksheet", "worksheets/1.xml") + Rel("a", "x", "y"))
        );
        yield return Book(
            "a relation without a target",
            "<sheet sheetId=\"1\" name=\"甲\" r:id=\"a\"/>",
            Rels(Rel("a", "worksheet", "worksheets/1.xml") + "<Relationship Id=\"b\"/>")
        );
        yield return Book(
            "a relation without a type",
            "<sheet sheetId=\"1\" name=\"甲\" r:id=\"a\"/>",
            Rels(Rel("a", "worksheet", "worksheets/1.xml") + "<other/><Relationship Id=\"b\" Target=\"c\"/>")
        );
        yield return Book(
            "a target of 1000",
            "<sheet sheetId=\"1\" name=\"甲\" r:id=\"a\"/>",
            Rels(Rel("a", "worksheet", "worksheets/1.xml") + Rel("b", "x", new string('x', 1000)))
        );
        yield return Book(
            "a target of 1001",
            "<sheet sheetId=\"1\" name=\"甲\" r:id=\"a\"/>",
            Rels(Rel("a", "worksheet", "worksheets/1.xml") + Rel("b", "x", new string('x', 1001)))
        );
        yield return Book(
            "an id of 1001",
            "<sheet sheetId=\"1\" name=\"甲\" r:id=\"a\"/>",
            Rels(Rel("a", "worksheet", "worksheets/1.xml") + Rel(new string('x', 1001), "x", "y"))
        );
        yield return Book(
            "10000 relations",
            "<sheet sheetId=\"1\" name=\"甲\" r:id=\"a\"/>",
            Rels(
                Rel("a", "worksheet", "worksheets/1.xml")
                    + string.Concat(
                        Enumerable.Range(1, 9999).Select(i => FormattableString.Invariant($"<Relationship Id=\"{i}\" Target=\"x\"/>"))
                    )
            )
        );
        yield return Book(
            "10001 relations",
            "<sheet sheetId=\"1\" name=\"甲\" r:id=\"a\"/>",
            Rels(
                Rel("a", "worksheet", "worksheets/1.xml")
                    + string.Concat(
                        Enumerable.Range(1, 10_000).Select(i => FormattableString.Invariant($"<Relationship Id=\"{i}\" Target=\"x\"/>"))
                    )
            )
        );
        yield return Book("no sheets", "", one);
        yield return ("no list of sheets", Zip(("xl/workbook.xml", $"<workbook xmlns=\"{Main}\"/>"), ("xl/_rels/workbook.xml.rels", one)));
        yield return ("another root", Zip(("xl/workbook.xml", $"<book xmlns=\"{Main}\"/>"), ("xl/_rels/workbook.xml.rels", one)));
        yield return (
            "a strict workbook",
            Zip(("xl/workbook.xml", $"<workbook xmlns=\"{Strict}\"/>"), ("xl/_rels/workbook.xml.rels", one))
        );
        yield return Book("a strict sheet", "<sheet sheetId=\"1\" name=\"甲\" r:id=\"a\"/>", one, $"<worksheet xmlns=\"{Strict}\"/>");
        yield return Book("a sheet of a chart", "<sheet sheetId=\"1\" name=\"甲\" r:id=\"a\"/>", one, $"<chartsheet xmlns=\"{Main}\"/>");
        yield return ("no relations", Zip(("xl/workbook.xml", RawPackage.Book("", "<sheet sheetId=\"1\" name=\"甲\" r:id=\"a\"/>"))));
        foreach (string main in (string[])["xl/workbook.xml", "/xl/Workbook.xml", "xl/other.xml"])
        {
            yield return (
                $"main part {main}",
                Zip(
                    ("_rels/.rels", Rels(Rel("r", "officeDocument", main))),
                    ("xl/workbook.xml", RawPackage.Book("", "<sheet sheetId=\"1\" name=\"甲\" r:id=\"a\"/>")),
                    ("xl/_rels/workbook.xml.rels", one),
                    ("xl/worksheets/1.xml", Sheet(One))
                )
            );
        }

        yield return (
            "one part with two contents",
            Zip(
                ("xl/workbook.xml", RawPackage.Book("", "<sheet sheetId=\"1\" name=\"甲\" r:id=\"a\"/>")),
                ("xl/_rels/workbook.xml.rels", one),
                ("xl/worksheets/1.xml", Sheet(One)),
                ("xl\\worksheets\\1.xml", Sheet(""))
            )
        );
    }

    [Fact]
    public void Workbooks_WithAFault_AreRefusedAsVerified() => XlsxFaultTextsTests.Verify("Xlsx.Books", Books());

    private static (string Name, byte[] File) Book(string name, string sheets, string relations, string? sheet = null) =>
        (
            name,
            Zip(
                ("xl/workbook.xml", RawPackage.Book("", sheets)),
                ("xl/_rels/workbook.xml.rels", relations),
                ("xl/worksheets/1.xml", sheet ?? Sheet(One))
            )
        );
}
