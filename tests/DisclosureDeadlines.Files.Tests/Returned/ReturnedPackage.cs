using DisclosureDeadlines.Files.Tests.House;

namespace DisclosureDeadlines.Files.Tests.Returned;

/// <summary>Whole packages of workbooks as offices have them: styles, several sheets, named ranges, macros, signatures.</summary>
internal static class ReturnedPackage
{
    private const string Types = "http://schemas.openxmlformats.org/package/2006/content-types";
    private const string Book = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
    private const string Row =
        "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>标题</t></is></c><c r=\"B1\" t=\"inlineStr\"><is><t>公开时限</t></is></c><c r=\"C1\" t=\"inlineStr\"><is><t>成文日期</t></is></c></row><row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>甲</t></is></c><c r=\"B2\" t=\"inlineStr\"><is><t>20个工作日内</t></is></c><c r=\"C2\" t=\"inlineStr\"><is><t>2026-09-18</t></is></c></row>";

    private static (string Name, string Text)[] Plain =>
        [
            (
                "[Content_Types].xml",
                $"<Types xmlns=\"{Types}\"><Default Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\"/xl/workbook.xml\" ContentType=\"{Book}\"/></Types>"
            ),
            ("_rels/.rels", RawPackage.Rels(RawPackage.Rel("rId1", "officeDocument", "xl/workbook.xml"))),
            ("xl/workbook.xml", RawPackage.Book("", "<sheet name=\"台账\" sheetId=\"1\" r:id=\"rId1\"/>")),
            (
                "xl/_rels/workbook.xml.rels",
                RawPackage.Rels(
                    RawPackage.Rel("rId1", "worksheet", "worksheets/sheet1.xml") + RawPackage.Rel("rId2", "styles", "styles.xml")
                )
            ),
            ("xl/styles.xml", $"<styleSheet xmlns=\"{RawPackage.Main}\"/>"),
            ("xl/worksheets/sheet1.xml", RawPackage.Sheet($"<sheetData>{Row}</sheetData>")),
        ];

    public static byte[] Of(string sheet, string styles) =>
        RawPackage.Zip(
            With(
                ("xl/styles.xml", $"<styleSheet xmlns=\"{RawPackage.Main}\">{styles}</styleSheet>"),
                ("xl/worksheets/sheet1.xml", RawPackage.Sheet(sheet))
            )
        );

    public static byte[] Without(string part) => RawPackage.Zip([.. Plain.Where(of => of.Name != part)]);

    /// <summary>Sheets that have the names of those that are added, with ranges named for the printer, in a workbook that counts from 1904.</summary>
    public static byte[] OfManySheets()
    {
        const string Names = """
            <functionGroups/><externalReferences/><definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">台账!$A$1:$C$2</definedName><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">台账!$A$1:$C$2</definedName><definedName name="_xlnm.Print_Area" localSheetId="1">汇总!$A$1:$C$2</definedName><definedName name="其他" localSheetId="0">台账!$A$1:$C$2</definedName><definedName name="_xlnm.Print_Titles" localSheetId="3">Items!$1:$1</definedName></definedNames><calcPr/>
            """;
        string[] sheets = ["台账", "汇总", "Summary", "Items", "科'室", "summary2"];
        return RawPackage.Zip([
            .. With(
                (
                    "xl/workbook.xml",
                    RawPackage
                        .Book(
                            "<workbookPr date1904=\"1\"/>",
                            string.Concat(
                                sheets.Select(
                                    (name, i) =>
                                        FormattableString.Invariant($"<sheet name=\"{name}\" sheetId=\"{(i * 7) + 1}\" r:id=\"s{i}\"/>")
                                )
                            )
                        )
                        .Replace("</sheets>", "</sheets>" + Names, StringComparison.Ordinal)
                ),
                (
                    "xl/_rels/workbook.xml.rels",
                    RawPackage.Rels(
                        string.Concat(
                            sheets.Select(
                                (_, i) =>
                                    RawPackage.Rel($"s{i}", "worksheet", i == 0 ? "/xl/worksheets/sheet1.xml" : $"worksheets/x{i}.xml")
                            )
                        ) + RawPackage.Rel("deadlines1", "styles", "styles.xml")
                    )
                )
            ),
            .. sheets
                .Skip(1)
                .Select(
                    (name, i) =>
                        (
                            $"xl/worksheets/x{i + 1}.xml",
                            RawPackage.Sheet($"<sheetData>{(name is "Items" or "科'室" ? Row : "")}</sheetData>")
                        )
                ),
            ("xl/theme/theme1.xml", "<theme> as it was </theme>"),
        ]);
    }

    public static byte[] Signed() =>
        RawPackage.Zip([
            .. With(
                (
                    "[Content_Types].xml",
                    $"<Types xmlns=\"{Types}\"><Default Extension=\"bin\" ContentType=\"x\"/><Override PartName=\"/xl/Workbook.xml\" ContentType=\"application/vnd.ms-excel.sheet.macroEnabled.main+xml\"/><Override PartName=\"/xl/vbaData.xml\" ContentType=\"v\"/><Override PartName=\"/_xmlsignatures/sig1.xml\" ContentType=\"s\"/><Override PartName=\"/xl/other.xml\" ContentType=\"o\"/></Types>"
                ),
                (
                    "_rels/.rels",
                    RawPackage.Rels(
                        RawPackage.Rel("rId1", "officeDocument", "xl/workbook.xml")
                            + RawPackage.Rel("rId2", "origin", "_xmlsignatures/origin.sigs")
                    )
                ),
                (
                    "xl/_rels/workbook.xml.rels",
                    RawPackage.Rels(
                        RawPackage.Rel("rId1", "worksheet", "worksheets/sheet1.xml")
                            + RawPackage.Rel("rId2", "styles", "styles.xml")
                            + RawPackage.Rel("rId3", "vbaProject", "vbaProject.bin")
                    )
                )
            ),
            ("xl/vbaProject.bin", "macros"),
            ("xl/vbaData.xml", "<data/>"),
            ("_xmlsignatures/origin.sigs", ""),
            ("_xmlsignatures/sig1.xml", "<sig/>"),
            ("xl/other.xml", "<other/>"),
        ]);

    private static (string Name, string Text)[] With(params (string Name, string Text)[] parts) =>
        [.. Plain.Select(of => parts.FirstOrDefault(part => part.Name == of.Name) is { Name: not null } other ? other : of)];
}
