using System.Globalization;
using System.Net;
using System.Text;
using DisclosureDeadlines.Files.Tests.Returned;
using NodaTime;

namespace DisclosureDeadlines.Files.Tests.Registers;

/// <summary>A register of requests with a case of each status, and with what has to be quoted, escaped or flagged.</summary>
internal static class OfEveryStatus
{
    private static readonly string[] Lines =
    [
        "编号|申请内容|收到方式|收到日期|确认日期|告知补正日期|补正期限|征求意见日期|第三方签收日期|是否延期|撤回日期|答复日期|答复期限|承办科室|备注",
        "1|当面的|当面|2025-06-03||||||||2025-06-20|2025-07-01|一科|x",
        "2|逗号,与\"引号\"|当面|2025-05-06||||||||||二科|",
        "3|=1+1|当面|2025-05-06||||||||2025-06-09||-三科|",
        "4|未起算|网络|2025-06-10||||||||||一科|",
        "5|今天|当面|2025-06-03|||||||||2025-07-02|一科|",
        "6|快到期|当面|2025-06-04||||||||||一科|",
        "7|还早|当面|2025-06-26||||||||||一科|",
        "8|征求意见|当面|2025-06-10||||2025-06-16|2025-06-17|||||二科|",
        "9|等补正|当面|2025-06-10||2025-06-13|2025-07-31|||||||二科|",
        "10|没有补正|当面|2025-05-06||2025-05-08|10|||||||二科|",
        "11|撤回|当面|2025-05-06|||||||2025-05-20||||",
        "12|延期|当面|2025-05-06||||||是||||一科|",
        "13|读不了|当面|昨天|||||||||||",
        "14|以后才答复|当面|2025-05-06||||||||2025-08-01||四科 <b>|",
        "|没有编号|飞鸽|2025-06-10|2025-06-11||||||||||",
        "15|五天|当面|2025-06-10||||||||||一科|",
        "合计|15件",
    ];

    public static LocalDate Today { get; } = new(2025, 7, 1);

    public static JudgedRegister Register() => new(Encoding.UTF8.GetBytes(Csv()), "某局/登记.csv", "disclosureReply", Today);

    /// <summary>The same in a workbook of Excel's.</summary>
    public static byte[] Workbook()
    {
        var sheet = new StringBuilder("<cols><col min=\"2\" max=\"2\" width=\"30\" customWidth=\"1\"/></cols><sheetData>");
        for (int row = 0; row < Lines.Length; row++)
        {
            string[] cells = Lines[row].Split('|');
            sheet.Append(CultureInfo.InvariantCulture, $"<row r=\"{row + 1}\">");
            for (int column = 0; column < cells.Length; column++)
            {
                string text = cells[column].Length == 0 ? "" : $"<is><t>{WebUtility.HtmlEncode(cells[column])}</t></is>";
                sheet.Append(CultureInfo.InvariantCulture, $"<c r=\"{(char)('A' + column)}{row + 1}\" t=\"inlineStr\">{text}</c>");
            }

            sheet.Append("</row>");
        }

        return RawWorkbook.Of(sheet.Append("</sheetData>").ToString());
    }

    private static string Csv() =>
        string.Concat(
            Lines.Select(line =>
                string.Join(',', line.Split('|').Select(cell => $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"")) + "\r\n"
            )
        );
}
