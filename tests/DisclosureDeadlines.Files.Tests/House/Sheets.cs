using System.Globalization;
using System.Net;
using System.Text;

namespace DisclosureDeadlines.Files.Tests.House;

/// <summary>Workbooks of several sheets, as one XML document each.</summary>
internal static class Sheets
{
    /// <param name="sheets">
    /// The name of each, behind a minus if it is hidden, and its rows: cells with bars between them, and | alone for a row that is left out.
    /// </param>
    public static byte[] Of(params (string Name, string[] Rows)[] sheets)
    {
        var text = new StringBuilder(
            "<?xml version=\"1.0\"?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\" xmlns:ss=\"urn:schemas-microsoft-com:office:spreadsheet\" xmlns:x=\"urn:schemas-microsoft-com:office:excel\">"
        );
        foreach (var (name, rows) in sheets)
        {
            text.Append(CultureInfo.InvariantCulture, $"<Worksheet ss:Name=\"{WebUtility.HtmlEncode(name.TrimStart('-'))}\"><Table>");
            for (int row = 0; row < rows.Length; row++)
            {
                if (rows[row] != "|")
                {
                    text.Append(CultureInfo.InvariantCulture, $"<Row ss:Index=\"{row + 1}\">");
                    AppendCells(text, rows[row]);
                    text.Append("</Row>");
                }
            }

            text.Append("</Table>");
            text.Append(name[0] == '-' ? "<x:WorksheetOptions><x:Visible>SheetHidden</x:Visible></x:WorksheetOptions>" : "");
            text.Append("</Worksheet>");
        }

        return Encoding.UTF8.GetBytes(text.Append("</Workbook>").ToString());
    }

    /// <summary>A cell may begin with how many rows it is merged over, and a colon: 3:甲.</summary>
    private static void AppendCells(StringBuilder text, string row)
    {
        string[] cells = row.Split('|');
        for (int column = 0; column < cells.Length; column++)
        {
            string cell = cells[column].Trim();
            int down = cell is [>= '2' and <= '9', ':', ..] ? cell[0] - '1' : 0;
            cell = down > 0 ? cell[2..] : cell;
            if (cell.Length > 0)
            {
                text.Append(
                    CultureInfo.InvariantCulture,
                    $"<Cell ss:Index=\"{column + 1}\" ss:MergeDown=\"{down}\"><Data ss:Type=\"String\">{WebUtility.HtmlEncode(cell)}</Data></Cell>"
                );
            }
        }
    }
}
