namespace DisclosureDeadlines.Files.Workbooks;

/// <summary>Where the reader of workbooks looks, whatever the workbook says, and the vocabularies that it knows.</summary>
internal static class XlsxNames
{
    public const string Workbook = "xl/workbook.xml";
    public const string WorkbookRelations = "xl/_rels/workbook.xml.rels";
    public const string SharedTexts = "xl/sharedStrings.xml";
    public const string Styles = "xl/styles.xml";
    public const string RootRelations = "_rels/.rels";

    public const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    public const string Strict = "http://purl.oclc.org/ooxml/spreadsheetml/main";
    public const string Relations = "http://schemas.openxmlformats.org/package/2006/relationships";
    public const string RelationIds = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
}
