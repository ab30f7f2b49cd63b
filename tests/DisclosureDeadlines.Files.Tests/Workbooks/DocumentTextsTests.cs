using System.Text;
using DisclosureDeadlines.Files.Tests.House;
using DisclosureDeadlines.Tests.House;
using Xunit;

namespace DisclosureDeadlines.Files.Tests.Workbooks;

/// <summary>Workbooks of 2003 in XML and open documents, with every attribute that is looked at: what is read of them.</summary>
public sealed class DocumentTextsTests
{
    private const string Names =
        "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\" xmlns:calcext=\"urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0\"";

    private static readonly (string Name, string Tables)[] Workbooks2003 =
    [
        (
            "cells",
            """<Worksheet ss:Name="甲"><Table><Row><Cell><Data ss:Type="String">文</Data></Cell><Cell><Data ss:Type="Number">1.5</Data></Cell><Cell><Data ss:Type="DateTime">2026-09-18T00:00:00.000</Data></Cell><Cell><Data ss:Type="Boolean">1</Data></Cell><Cell><Data ss:Type="Error">#N/A</Data></Cell><Cell><Data>无</Data></Cell><Cell/></Row></Table></Worksheet>"""
        ),
        (
            "formulas",
            """<Worksheet ss:Name="甲"><Table><Row><Cell ss:Formula="=1"><Data ss:Type="Number">1</Data></Cell><Cell ss:Formula="=1"/><Cell ss:Formula="=1"><Comment/></Cell><Cell ss:Formula=""><Data ss:Type="String"></Data></Cell></Row></Table></Worksheet>"""
        ),
        (
            "without prefixes",
            """<Worksheet Name="甲"><Table><Column Index="2" Hidden="1"/><Row Index="3" Hidden="1"><Cell Index="2" MergeAcross="1" MergeDown="2"><Data Type="Number">1</Data></Cell></Row></Table></Worksheet>"""
        ),
        (
            "both, of which the one with a prefix counts",
            """<Worksheet Name="乙" ss:Name="甲"><Table><Row Index="2" ss:Index="3"><Cell Type="x"><Data Type="Number" ss:Type="String">1</Data></Cell></Row></Table></Worksheet>"""
        ),
        (
            "values that are none",
            """<Worksheet ss:Name="甲"><Table><Row><Cell><Data ss:Type="Number">一</Data></Cell><Cell><Data ss:Type="DateTime">昨天</Data></Cell><Cell><Data ss:Type="DateTime">2026-09-18</Data></Cell><Cell><Data ss:Type="Number"></Data></Cell></Row></Table></Worksheet>"""
        ),
        (
            "places",
            """<Worksheet ss:Name="甲"><Table><Column/><Column ss:Hidden="1"/><Column ss:Index="5" ss:Hidden="1" ss:Span="2"/><Column ss:Hidden="1"/><Column ss:Hidden="0"/><Row/><Row ss:Index="3" ss:Span="2"><Cell ss:Index="2"><Data>b3</Data></Cell><Cell><Data>c3</Data></Cell></Row><Row ss:Hidden="1"><Cell><Data>a6</Data></Cell></Row><Row ss:Hidden="0"><Cell><Data>a7</Data></Cell></Row></Table></Worksheet>"""
        ),
        (
            "merged",
            """<Worksheet ss:Name="甲"><Table><Row><Cell ss:MergeAcross="2"><Data>a</Data></Cell><Cell><Data>d</Data></Cell><Cell ss:MergeDown="1"><Data>e</Data></Cell></Row><Row><Cell ss:MergeAcross="0"><Data>a2</Data></Cell></Row></Table></Worksheet>"""
        ),
        (
            "hidden",
            """<Worksheet ss:Name="甲"><Table><Row><Cell><Data>1</Data></Cell></Row></Table><WorksheetOptions xmlns="urn:schemas-microsoft-com:office:excel"><Zoom/><Visible>SheetHidden</Visible></WorksheetOptions></Worksheet><Worksheet ss:Name="乙"><Table><Row><Cell><Data>2</Data></Cell></Row></Table><WorksheetOptions xmlns="urn:schemas-microsoft-com:office:excel"><Zoom/></WorksheetOptions></Worksheet>"""
        ),
        (
            "two tables of one sheet and other parts",
            """<Styles/><Worksheet ss:Name="甲"><Names/><Table><Row><Cell><Data>1</Data></Cell></Row><Other/></Table></Worksheet><Worksheet><Table/></Worksheet>"""
        ),
        (
            "pieces",
            """<Worksheet ss:Name="甲"><Table><Row><Cell><Data ss:Type="String">a<B xmlns="http://www.w3.org/TR/REC-html40">b<I>c</I></B><![CDATA[<d>]]> e</Data></Cell><Cell><Data>前</Data><Data>后</Data></Cell></Row></Table></Worksheet>"""
        ),
        (
            "numbers that are none",
            """<Worksheet ss:Name="甲"><Table><Row ss:Index="x"><Cell ss:Index="-1" ss:MergeAcross="a"><Data>1</Data></Cell><Cell ss:Index="99999999"><Data>2</Data></Cell></Row></Table></Worksheet>"""
        ),
        ("row again", """<Worksheet ss:Name="甲"><Table><Row ss:Index="3"/><Row ss:Index="3"/></Table></Worksheet>"""),
        (
            "row again within a span",
            """<Worksheet ss:Name="甲"><Table><Row ss:Index="3" ss:Span="1"/><Row ss:Index="4"/></Table></Worksheet>"""
        ),
        ("cell again", """<Worksheet ss:Name="甲"><Table><Row><Cell ss:Index="2"/><Cell ss:Index="2"/></Row></Table></Worksheet>"""),
        ("cell 0", """<Worksheet ss:Name="甲"><Table><Row><Cell ss:Index="0"/></Row></Table></Worksheet>"""),
        ("no sheets", "<Styles/>"),
    ];

    private static readonly (string Name, string Tables)[] OpenDocuments =
    [
        (
            "cells",
            Row(
                """<table:table-cell office:value-type="string"><text:p>文</text:p><text:p>二</text:p></table:table-cell><table:table-cell office:value-type="float" office:value="1.5"><text:p>一点五</text:p></table:table-cell><table:table-cell office:value-type="percentage" office:value="0.5"/><table:table-cell office:value-type="currency" office:value="3"/><table:table-cell office:value-type="date" office:date-value="2026-09-18T10:00:00"><text:p>9月</text:p></table:table-cell><table:table-cell office:value-type="boolean" office:value="1"><text:p>真</text:p></table:table-cell><table:table-cell office:value-type="string" office:string-value="值"><text:p>面</text:p></table:table-cell><table:table-cell office:value-type="time" office:value="2"><text:p>时</text:p></table:table-cell>"""
            )
        ),
        (
            "values that are none",
            Row(
                """<table:table-cell office:value-type="float"><text:p>无值</text:p></table:table-cell><table:table-cell office:value-type="date"><text:p>无日</text:p></table:table-cell><table:table-cell office:value-type="float" office:value="x"/><table:table-cell office:value-type="date" office:date-value="x"/><table:table-cell><text:p/></table:table-cell>"""
            )
        ),
        (
            "formulas and errors",
            Row(
                """<table:table-cell table:formula="=1"/><table:table-cell table:formula="=1" office:value-type="string"><text:p></text:p></table:table-cell><table:table-cell calcext:value-type="error" office:value-type="string"><text:p>#N/A</text:p></table:table-cell><table:table-cell calcext:value-type="float" office:value-type="float" office:value="2"/>"""
            )
        ),
        (
            "texts",
            Row(
                """<table:table-cell><text:p>a<text:s/>b<text:tab/>c<text:line-break/>d<text:span>e<text:note><text:p>注</text:p></text:note></text:span></text:p><office:annotation><text:p>批</text:p></office:annotation><table:table><table:table-row><table:table-cell><text:p>内</text:p></table:table-cell></table:table-row></table:table></table:table-cell><table:table-cell><text:p><text:s/>x</text:p></table:table-cell>"""
            )
        ),
        (
            "repeated",
            """<table:table table:name="甲"><table:table-column table:number-columns-repeated="2"/><table:table-column table:visibility="collapse" table:number-columns-repeated="2"/><table:table-column table:visibility="filter"/><table:table-row table:number-rows-repeated="2"><table:table-cell table:number-columns-repeated="2"/><table:table-cell table:number-columns-repeated="3"><text:p>x</text:p></table:table-cell></table:table-row><table:table-row table:number-rows-repeated="5"/><table:table-row table:visibility="collapse"><table:table-cell><text:p>隐</text:p></table:table-cell></table:table-row><table:table-row table:visibility="filter"><table:table-cell><text:p>筛</text:p></table:table-cell></table:table-row><table:table-row table:visibility="visible"><table:table-cell table:number-columns-repeated="x"><text:p>见</text:p></table:table-cell></table:table-row></table:table>"""
        ),
        (
            "merged",
            """<table:table table:name="甲"><table:table-row><table:table-cell table:number-columns-spanned="2" table:number-rows-spanned="2"><text:p>a</text:p></table:table-cell><table:covered-table-cell><text:p>盖</text:p></table:covered-table-cell><table:table-cell><text:p>c</text:p></table:table-cell></table:table-row><table:table-row><table:covered-table-cell table:number-columns-repeated="2"/><table:table-cell table:number-columns-spanned="0"><text:p>c2</text:p></table:table-cell></table:table-row></table:table>"""
        ),
        (
            "groups",
            """<table:table table:name="甲"><table:table-header-columns><table:table-column/></table:table-header-columns><table:table-columns><table:table-column table:visibility="collapse"/></table:table-columns><table:table-column-group><table:table-column table:visibility="collapse"/></table:table-column-group><table:table-header-rows><table:table-row><table:table-cell><text:p>1</text:p></table:table-cell></table:table-row></table:table-header-rows><table:table-rows><table:table-row><table:table-cell><text:p>2</text:p></table:table-cell></table:table-row></table:table-rows><table:table-row-group><table:table-row><table:table-cell><text:p>3</text:p></table:table-cell></table:table-row></table:table-row-group><table:shapes/></table:table>"""
        ),
        (
            "styles",
            """<table:table table:name="甲" table:style-name="h"><table:table-row><table:table-cell><text:p>1</text:p></table:table-cell></table:table-row></table:table><table:table table:name="乙" table:style-name="v"><table:table-row><table:table-cell><text:p>2</text:p></table:table-cell></table:table-row></table:table><table:table table:name="丙" table:style-name="o"/>"""
        ),
        ("within a text", "<text:section>" + Row("<table:table-cell><text:p>深</text:p></table:table-cell>") + "</text:section>"),
    ];

    [Fact]
    public void WorkbooksOf2003_OfEveryKind_AreReadAsVerified()
    {
        var text = new StringBuilder();
        foreach (var (name, tables) in Workbooks2003)
        {
            SheetsTold.Add(
                text,
                name,
                Told.Utf8(
                    $"<?xml version=\"1.0\"?>\n<Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\" xmlns:ss=\"urn:schemas-microsoft-com:office:spreadsheet\">{tables}</Workbook>"
                )
            );
        }

        Verified.Text("Xml2003", text.ToString());
    }

    [Fact]
    public void OpenDocuments_OfEveryKind_AreReadAsVerifiedInAPackageAndFlat()
    {
        const string Styles = """
            <office:automatic-styles><style:style style:name="h" style:family="table"><style:table-properties table:display="false"/></style:style><style:style style:name="v" style:family="table"><style:table-properties table:display="true"/></style:style><style:style style:name="o" style:family="table-row"><style:table-properties table:display="false"/></style:style><style:style style:family="table"><style:table-properties table:display="false"/></style:style></office:automatic-styles>
            """;
        var packed = new StringBuilder();
        var flat = new StringBuilder();
        foreach (var (name, tables) in OpenDocuments)
        {
            string body = $"{Styles}<office:body><office:spreadsheet>{tables}</office:spreadsheet></office:body>";
            SheetsTold.Add(
                packed,
                name,
                RawPackage.Zip(("content.xml", $"<office:document-content {Names}>{body}</office:document-content>"))
            );
            SheetsTold.Add(flat, name, Told.Utf8($"<?xml version=\"1.0\"?>\n<office:document {Names}>{body}</office:document>"));
        }

        Verified.Text("OpenDocument", packed.ToString());
        Assert.Equal(packed.ToString(), flat.ToString());
    }

    private static string Row(string cells) => $"<table:table table:name=\"甲\"><table:table-row>{cells}</table:table-row></table:table>";
}
