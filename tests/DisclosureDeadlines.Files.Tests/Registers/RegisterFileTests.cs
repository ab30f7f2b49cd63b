using System.Text;
using DisclosureDeadlines.Files.Registers;
using DisclosureDeadlines.Files.Tests.House;
using DisclosureDeadlines.Files.Tests.Returned;
using DisclosureDeadlines.Tests.House;
using NodaTime;
using Xunit;

namespace DisclosureDeadlines.Files.Tests.Registers;

/// <summary>Which sheets and rows of a file are read as cases, what is said of the others, and the tables that were found.</summary>
public sealed class RegisterFileTests
{
    private const string Heads = "编号|收到方式|收到日期|答复日期|承办科室";

    private static readonly (string Case, (string Name, string[] Rows)[] Sheets)[] Files =
    [
        ("one row", [("登记表", [Heads, "1|当面|2025-05-06||一科"])]),
        ("no row", [("登记表", [Heads])]),
        (
            "a title, columns that are not used, blank rows",
            [
                (
                    "登记表",
                    [
                        "依申请公开登记表",
                        "|",
                        "编号|天气|收到方式|收到日期|心情|答复日期|备注",
                        "|",
                        "1|晴|当面|2025-05-06|好|2025-05-20|急",
                        " | | ",
                        "2|阴|当面|2025-05-07|||",
                    ]
                ),
            ]
        ),
        (
            "totals, remarks, numbers of columns, the headings once more",
            [
                (
                    "登记表",
                    [
                        Heads,
                        "1|2|3|4|5",
                        "1|当面|2025-05-06||",
                        Heads,
                        "2|当面|2025-05-07||",
                        "填表人：李某|||",
                        "合计|2件||",
                        "备注|以上均已办结",
                        "说明：略",
                        "3|网络|||二科",
                    ]
                ),
            ]
        ),
        ("a single remark", [("登记表", [Heads, "1|当面|2025-05-06||", "本表由一科填报"])]),
        ("twenty rows that are none", [("登记表", [Heads, .. Remarks(20)])]),
        ("twenty-one rows that are none", [("登记表", [Heads, .. Remarks(21), "1|当面|2025-05-06||"])]),
        (
            "cells merged over several rows",
            [("登记表", [Heads, "1|当面|2025-05-06||3:一科", "2|2:网络|2025-05-07|", "3||2025-05-08|", "4||2025-05-09||"])]
        ),
        (
            "several sheets, hidden ones and such without headings",
            [
                ("说明", ["填表说明", "一、按月填报"]),
                ("一月", [Heads, "1|当面|2025-05-06||"]),
                ("-旧", [Heads, "9|当面|2024-05-06||"]),
                ("二月", ["编号|收到日期|办结日期", "1|2025-05-06|2025-05-20", "合计|1"]),
                ("统计", ["科室|件数", "一科|3"]),
            ]
        ),
        (
            "lines",
            [
                (
                    "经过",
                    [
                        "编号|日期|经过|说明|备注",
                        "1|2025-05-06|收到申请|当面",
                        "|2025-05-14|征求第三方意见|送达=2025-05-15|急",
                        "|",
                        "2|2025年5月7日|收到|方式=网络",
                        "1|2025-05-26|收到第三方意见",
                    ]
                ),
            ]
        ),
        ("lines before any number", [("经过", ["编号|日期|经过", "|2025-05-06|收到申请", "2|2025-05-07|收到申请"])]),
        (
            "lines that cannot be read",
            [
                (
                    "经过",
                    [
                        "编号|日期|经过|说明",
                        "1|昨天|收到申请|当面",
                        "1|2025-05-07||当面",
                        "2|2025-05-06|收到申请|天气=晴",
                        "3|2025-05-06|收到申请|当面 网络",
                        "4|" + "一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一" + "|收到",
                    ]
                ),
            ]
        ),
        ("columns of both kinds", [("经过", ["编号|收到日期|日期|经过", "1|2025-05-01|2025-05-06|收到申请"])]),
        ("nothing but remarks", [("a", ["填表说明", "甲|乙|丙"]), ("b", ["丁|戊"])]),
        ("hidden sheets alone", [("-a", [Heads, "1|当面|2025-05-06||"])]),
        ("two columns for one", [("a", ["编号|收到日期|收件日期"])]),
        ("headings of a ledger", [("a", ["标题|公开时限|成文日期", "通知|20个工作日|2025-05-06"])]),
    ];

    [Fact]
    public void Files_OfEveryShape_AreReadAsVerified()
    {
        var text = new StringBuilder();
        foreach (var (of, sheets) in Files)
        {
            text.Append("# ").Append(of).Append('\n');
            text.AppendJoin('\n', Said.InBoth(() => Told(Sheets.Of(sheets), "登记.xml"))).Append('\n');
        }

        text.Append("# a table in text\n");
        text.AppendJoin(
            '\n',
            Said.InBoth(() => Told("编号,收到日期,答复日期,甲\n1,2025-05-06,2025-05-20,x\n2,2025-05-06\n"u8.ToArray(), "a.csv"))
        );
        Verified.Text("files", text.ToString());
    }

    [Theory]
    [InlineData("收到日期", "B2|44321", "C2|44335")]
    [InlineData("日期", "B2|44321", "C2|收到")]
    public void Rows_OfAWorkbookThatCountsFrom1904_AreCountedFromThere(string heading, string second, string third)
    {
        string[] cells = ["A1|编号", $"B1|{heading}", $"C1|{(heading == "日期" ? "经过" : "答复日期")}", "A2|1", second, third];
        string rows = string.Concat(
            cells
                .GroupBy(cell => cell[1])
                .Select(row => $"<row r=\"{row.Key}\">{string.Concat(row.Select(cell => Cell(cell.Split('|'))))}</row>")
        );

        var register = new JudgedRegister(
            RawWorkbook.Of($"<sheetData>{rows}</sheetData>", properties: "<workbookPr date1904=\"1\"/>"),
            "a.xlsx",
            "disclosureReply",
            new LocalDate(2025, 6, 1)
        );

        Assert.Equal(new LocalDate(2025, 5, 6), register.Cases.Single().Row.Happenings[0].On);
    }

    private static string Cell(string[] cell) =>
        cell[1][0] == '4'
            ? $"<c r=\"{cell[0]}\"><v>{cell[1]}</v></c>"
            : $"<c r=\"{cell[0]}\" t=\"inlineStr\"><is><t>{cell[1]}</t></is></c>";

    private static IEnumerable<string> Remarks(int count) => Enumerable.Range(1, count).Select(number => $"注{number}：略");

    private static string[] Told(byte[] file, string name)
    {
        try
        {
            var register = new JudgedRegister(file, name, "disclosureReply", new LocalDate(2025, 5, 30));
            return
            [
                .. register.Tables.Select(table => $"table {table.Sheet ?? "(none)"} {table.HeaderRow} {table.Width}"),
                .. register.Cases.Select(Told),
                .. register.Notes.Select(note => "! " + note),
            ];
        }
        catch (OfficeFileException e)
        {
            return [e.Message];
        }
    }

    private static string Told(AuditedCase of) =>
        $"{of.Row.Row} {of.Row.Sheet ?? "(none)"} [{CaseLine.TitleOf(of)}] {of.Row.Office}: {string.Join("; ", of.Row.Happenings)} {IsoDate.Of(of.DueOn)} {of.Reason?.ToString(null)}".TrimEnd();
}
