using System.Globalization;
using System.IO.Compression;
using System.Net;
using System.Text;

namespace DisclosureDeadlines.Files.Tests.Inputs;

/// <summary>Writes a table as each kind of program does.</summary>
internal static class GridWriters
{
    private static readonly Encoding Gb18030 = CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!;

    public static IEnumerable<(string Kind, Func<Grid, byte[]> Write)> All =>
        [
            ("csv in UTF-8", grid => Csv(grid, ',', new UTF8Encoding(false))),
            ("csv in UTF-8 with a mark", grid => Csv(grid, ',', new UTF8Encoding(true))),
            ("csv in GB18030 with semicolons", grid => Csv(grid, ';', Gb18030)),
            ("Unicode text", grid => Csv(grid, '\t', Encoding.Unicode)),
            ("html in UTF-8", grid => Html(grid, new UTF8Encoding(false), "utf-8")),
            ("html in GBK", grid => Html(grid, Gb18030, "gbk")),
            ("xml of 2003", Xml2003),
            ("ods", Ods),
            ("docx", Docx),
            ("xlsx", Xlsx),
        ];

    /// <summary>What a text file cannot say is written out: each merged cell of several rows has its text in all of them.</summary>
    private static byte[] Csv(Grid grid, char separator, Encoding encoding)
    {
        var text = new StringBuilder();
        for (int row = 0; row < grid.Rows.Count; row++)
        {
            text.AppendJoin(separator, Enumerable.Range(0, grid.Width).Select(column => Quoted(Whole(grid, row, column), separator)))
                .Append("\r\n");
        }

        return [.. encoding.GetPreamble(), .. encoding.GetBytes(text.ToString())];
    }

    private static string Whole(Grid grid, int row, int column)
    {
        var span = grid.Spans.Find(span =>
            span.FirstColumn == column && span.LastColumn == column && row + 1 > span.FirstRow && row + 1 <= span.LastRow
        );
        return Grid.Plain(grid.At(span.LastRow > 0 ? span.FirstRow - 1 : row, column));
    }

    private static string Quoted(string cell, char separator) =>
        cell.AsSpan().IndexOfAny("\"\r\n") >= 0 || cell.Contains(separator, StringComparison.Ordinal)
            ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\""
            : cell;

    private static byte[] Html(Grid grid, Encoding encoding, string charset)
    {
        var text = new StringBuilder(
            $"<html><head><meta charset=\"{charset}\"><style>td{{x:1}}</style><script>if(a<b)x='</td>'</script></head><body><table><tr><td>首页<td>政务公开</table><table border=1>\n"
        );
        for (int row = 0; row < grid.Rows.Count; row++)
        {
            text.Append("<tr>");
            for (int column = 0; column < grid.Width; column++)
            {
                if (!grid.IsCovered(row, column))
                {
                    var span = grid.SpanFrom(row, column);
                    string spans = span is { } of
                        ? $" colspan=\"{of.LastColumn - of.FirstColumn + 1}\" rowspan='{of.LastRow - of.FirstRow + 1}'"
                        : "";
                    text.Append(
                        CultureInfo.InvariantCulture,
                        $"<td{spans}>{WebUtility.HtmlEncode(Grid.Plain(grid.At(row, column))).Replace("\n", "<br>", StringComparison.Ordinal)}"
                    );
                    text.Append(column % 2 == 0 ? "</td>" : "");
                }
            }

            text.Append(row % 2 == 0 ? "</tr>\n" : "\n");
        }

        return encoding.GetBytes(text.Append("</table></body></html>").ToString());
    }

    private static byte[] Xml2003(Grid grid)
    {
        var text = new StringBuilder(
            "<?xml version=\"1.0\"?>\n<?mso-application progid=\"Excel.Sheet\"?>\n<Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\" xmlns:ss=\"urn:schemas-microsoft-com:office:spreadsheet\"><Worksheet ss:Name=\"台账\"><Table>"
        );
        for (int row = 0; row < grid.Rows.Count; row++)
        {
            text.Append(CultureInfo.InvariantCulture, $"<Row ss:Index=\"{row + 1}\">");
            for (int column = 0; column < grid.Width; column++)
            {
                string cell = grid.At(row, column);
                if (cell.Length == 0 || grid.IsCovered(row, column))
                {
                    continue;
                }

                string spans = grid.SpanFrom(row, column) is { } span
                    ? $" ss:MergeAcross=\"{span.LastColumn - span.FirstColumn}\" ss:MergeDown=\"{span.LastRow - span.FirstRow}\""
                    : "";
                string data = Grid.IsDay(cell)
                    ? $"<Data ss:Type=\"DateTime\">{Grid.Plain(cell)}T00:00:00.000</Data>"
                    : $"<Data ss:Type=\"String\">{Xml(cell).Replace("\n", "&#10;", StringComparison.Ordinal)}</Data>";
                text.Append(CultureInfo.InvariantCulture, $"<Cell ss:Index=\"{column + 1}\"{spans}>{data}</Cell>");
            }

            text.Append("</Row>");
        }

        return Encoding.UTF8.GetBytes(text.Append("</Table></Worksheet></Workbook>").ToString());
    }

    private static byte[] Ods(Grid grid)
    {
        var text = new StringBuilder(
            "<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><office:body><office:spreadsheet><table:table table:name=\"台账\">"
        );
        for (int row = 0; row < grid.Rows.Count; row++)
        {
            text.Append("<table:table-row>");
            for (int column = 0; column < grid.Width; column++)
            {
                string cell = grid.At(row, column);
                if (grid.IsCovered(row, column))
                {
                    text.Append("<table:covered-table-cell/>");
                    continue;
                }

                string spans = grid.SpanFrom(row, column) is { } span
                    ? $" table:number-columns-spanned=\"{span.LastColumn - span.FirstColumn + 1}\" table:number-rows-spanned=\"{span.LastRow - span.FirstRow + 1}\""
                    : "";
                string content = string.Concat(Grid.Plain(cell).Split('\n').Select(line => $"<text:p>{Xml(line)}</text:p>"));
                text.Append(
                    cell.Length == 0 ? $"<table:table-cell{spans}/>"
                    : Grid.IsDay(cell)
                        ? $"<table:table-cell{spans} office:value-type=\"date\" office:date-value=\"{Grid.Plain(cell)}\"><text:p>x</text:p></table:table-cell>"
                    : $"<table:table-cell{spans} office:value-type=\"string\">{content}</table:table-cell>"
                );
            }

            text.Append("<table:table-cell table:number-columns-repeated=\"16000\"/></table:table-row>");
        }

        text.Append(
            "<table:table-row table:number-rows-repeated=\"1048000\"><table:table-cell table:number-columns-repeated=\"16384\"/></table:table-row></table:table></office:spreadsheet></office:body></office:document-content>"
        );
        return Zip(("mimetype", "application/vnd.oasis.opendocument.spreadsheet"), ("content.xml", text.ToString()));
    }

    private static byte[] Docx(Grid grid)
    {
        var text = new StringBuilder(
            "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p><w:r><w:t>附件</w:t></w:r></w:p><w:tbl>"
        );
        for (int row = 0; row < grid.Rows.Count; row++)
        {
            text.Append("<w:tr>");
            for (int column = 0; column < grid.Width; column++)
            {
                var begun = grid.Spans.Find(span => span.FirstColumn == column && row + 1 > span.FirstRow && row + 1 <= span.LastRow);
                if (grid.IsCovered(row, column) && begun.LastRow == 0)
                {
                    continue;
                }

                var span = grid.SpanFrom(row, column) ?? begun;
                int columns = span.LastRow == 0 ? 1 : span.LastColumn - span.FirstColumn + 1;
                string merge =
                    begun.LastRow > 0 ? "<w:vMerge/>"
                    : span.LastRow > span.FirstRow ? "<w:vMerge w:val=\"restart\"/>"
                    : "";
                string content =
                    begun.LastRow > 0
                        ? ""
                        : string.Join(
                            "<w:br/>",
                            Grid.Plain(grid.At(row, column)).Split('\n').Select(line => $"<w:t xml:space=\"preserve\">{Xml(line)}</w:t>")
                        );
                text.Append(
                    CultureInfo.InvariantCulture,
                    $"<w:tc><w:tcPr><w:gridSpan w:val=\"{columns}\"/>{merge}</w:tcPr><w:p><w:r>{content}</w:r></w:p></w:tc>"
                );
            }

            text.Append("</w:tr>");
        }

        return Zip(("word/document.xml", text.Append("</w:tbl></w:body></w:document>").ToString()));
    }

    private static byte[] Xlsx(Grid grid)
    {
        const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        var text = new StringBuilder($"<worksheet xmlns=\"{Main}\"><sheetData>");
        for (int row = 0; row < grid.Rows.Count; row++)
        {
            text.Append(CultureInfo.InvariantCulture, $"<row r=\"{row + 1}\">");
            for (int column = 0; column < grid.Width; column++)
            {
                string cell = grid.At(row, column);
                string place = $"{(char)('A' + column)}{row + 1}";
                if (cell.Length > 0 && !grid.IsCovered(row, column))
                {
                    text.Append(
                        Grid.IsDay(cell)
                            ? $"<c r=\"{place}\" s=\"1\"><v>{(DateTime.Parse(Grid.Plain(cell), CultureInfo.InvariantCulture) - new DateTime(1899, 12, 30)).Days}</v></c>"
                            : $"<c r=\"{place}\" t=\"inlineStr\"><is><t xml:space=\"preserve\">{Xml(cell)}</t></is></c>"
                    );
                }
            }

            text.Append("</row>");
        }

        string merged = string.Concat(
            grid.Spans.Select(span =>
                $"<mergeCell ref=\"{(char)('A' + span.FirstColumn)}{span.FirstRow}:{(char)('A' + span.LastColumn)}{span.LastRow}\"/>"
            )
        );
        text.Append("</sheetData>").Append(merged.Length == 0 ? "" : $"<mergeCells>{merged}</mergeCells>").Append("</worksheet>");
        return Zip(
            (
                "xl/workbook.xml",
                $"<workbook xmlns=\"{Main}\" xmlns:r=\"{Relations}\"><sheets><sheet name=\"台账\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"
            ),
            (
                "xl/_rels/workbook.xml.rels",
                $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" Type=\"{Relations}/worksheet\" Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"rId2\" Type=\"{Relations}/styles\" Target=\"styles.xml\"/></Relationships>"
            ),
            (
                "xl/styles.xml",
                $"<styleSheet xmlns=\"{Main}\"><cellXfs count=\"2\"><xf numFmtId=\"0\"/><xf numFmtId=\"14\" applyNumberFormat=\"1\"/></cellXfs></styleSheet>"
            ),
            ("xl/worksheets/sheet1.xml", text.ToString())
        );
    }

    private static string Xml(string text) =>
        text.Replace("&", "&amp;", StringComparison.Ordinal)
            .Replace("<", "&lt;", StringComparison.Ordinal)
            .Replace("\"", "&quot;", StringComparison.Ordinal);

    private static byte[] Zip(params (string Name, string Text)[] parts)
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in parts)
            {
                using var part = new StreamWriter(zip.CreateEntry(name, CompressionLevel.Fastest).Open());
                part.Write(text);
            }
        }

        return file.ToArray();
    }
}
