using System.Text;
using DisclosureDeadlines.Files.Shapes;
using DisclosureDeadlines.Files.Tests.House;
using DisclosureDeadlines.Ledgers;
using DisclosureDeadlines.Tests.House;
using Xunit;

namespace DisclosureDeadlines.Files.Tests.Shapes;

/// <summary>By what the rows are known that are none of the table's: every kind of text, and every kind of row.</summary>
public sealed class SignTextsTests
{
    private static readonly string[] Texts =
    [
        "合计",
        "总计",
        "小计",
        "合 计",
        "合计：",
        "合计12件",
        "小计：3件",
        "合计(12)条",
        "合计：12条记录",
        "办公室小计",
        "全局各科室本季度合计",
        "全局各科室本季度的合计",
        "全局各科室本季度公开合计",
        "全局各科室本季度已公开合计",
        "合计情况的通报",
        "共计",
        "计",
        "合计3",
        "合计三件",
        "小计（3）",
        "本页合计",
        "累计",
        "填表人：张三",
        "填表人",
        "填报人:",
        "填表人（签字）：李四",
        "审核人： ",
        "负责人签字：",
        "单位（盖章）：",
        "单位盖章",
        "盖章：",
        ":盖章",
        "主要负责同志审阅后签字：王",
        "主要负责同志审阅后的签字：王",
        "主要负责同志审阅以后再签字：王",
        "经办人签名：",
        "领导签章：x",
        "联系电话：123",
        "制表日期：2026-01-01",
        "关于填表人的通知：一",
        "备注",
        "备注：",
        "备注：无",
        "注",
        "注：以上",
        "注1：甲",
        "注2：乙",
        "注3：丙",
        "注4：丁",
        "注意事项：",
        "附注",
        "填表说明",
        "填报说明：",
        "注释",
        "说明",
        "注：",
        "第1页",
        "共3页",
        "第1页 共3页",
        "1/3",
        "续表",
        "以下空白",
        "（续表）",
        "— 1 —",
        "-2-",
        "第12345页",
        "一、机构概况",
        "（二）领导",
        "(三) 政策",
        "十一．其他",
        "二十三、x",
        "二十三四、x",
        "第三部分",
        "第一季度",
        "第二类x",
        "第四批",
        "第五章 总则",
        "第六节",
        "1季度",
        "5季度",
        "1、x",
        "一",
        "一 机构",
        "第十个",
        "（一",
        "  一、前有空格",
        "甲、x",
        "",
    ];

    private static readonly string[] Rows =
    [
        "1|2|3",
        "1|2",
        "1|2|3|4|5|6|7|8|9|10|11|12",
        "(1)|(2)|(3)",
        "（1）|（2）|（3）",
        "1栏|2栏|3栏",
        "[1]|[2]|[3]",
        "0|1|2",
        "1||2|3",
        "1|3|2",
        "1|2|x",
        "A|B|C",
        "a|b|c",
        "A|C|B",
        "A|B",
        "A|B|C|D|E|F|G|H|I|J|K|L",
        "AA|B|C",
        "甲|乙|丙",
        "甲|乙|丙|1|2|3",
        "甲|丙|乙",
        "甲|乙|丙|丁|戊|己|庚|辛|壬|癸",
        "甲|乙|丙|丁|戊|己|庚|辛|壬|癸|子",
        "甲|乙",
        "#1|#2|#3",
        "@2026-01-02|2|3",
        "",
        "||",
        "XK_JDRQ|XK_NR|XK_1",
        "XK|B2",
        "XK_JDRQ||b|c_",
        "1A|b|c",
        "_a|b|c",
        "a-b|c|d",
        "a|b|#3",
        "a|b|@2026-01-02",
        "a|b|!",
        "a b|c|d",
        "é|b|c",
        "标题|日期|时限",
        "标题||时限",
        "标题",
        "标 题|日期",
        "日期|标题|时限",
        "标题|日期|时限|更多",
        "|日期|时限",
        "标题|日期|x",
        "一|机构概况",
        "一、|机构概况",
        "（二）|领导",
        "(三)|政策",
        "十．|x",
        "四.|x",
        "一||机构",
        "一|机构|更多",
        "一",
        "一、机构|x",
        "1|机构",
        "一|@2026-01-02",
        "一|!",
        "@2026-01-02|一",
        "二十三|很长",
        "二十三四|x",
        " 一 | 机构 ",
        "一|#5",
        "第一|x",
    ];

    private static readonly LedgerCell[] Headings = Cells("标题|日期|时限");

    [Fact]
    public void Texts_OfEveryKind_AreTakenAsVerified()
    {
        var text = new StringBuilder();
        foreach (string of in Texts)
        {
            string[] signs =
            [
                RowSigns.IsTotal(of, isBare: true) ? "total, bare" : "",
                RowSigns.IsTotal(of, isBare: false) ? "total" : "",
                RowSigns.IsFiller(of, isBare: true) ? "filler, bare" : "",
                RowSigns.IsFiller(of, isBare: false) ? "filler" : "",
                RowSigns.IsRemark(of) ? "remark" : "",
                RowSigns.IsFillerLabel(of) ? "label" : "",
                RowSigns.IsNumbered(of) ? $"numbered {RowSigns.NumberOf(of)}" : "",
            ];
            Told.Line(text, $"{of} => {string.Join("; ", signs.Where(sign => sign.Length > 0))}");
        }

        Verified.Text("Signs.Texts", text.ToString());
    }

    [Fact]
    public void Rows_OfEveryKind_AreTakenAsVerified()
    {
        var text = new StringBuilder();
        foreach (string row in Rows)
        {
            var cells = Cells(row);
            string[] signs =
            [
                RowSigns.AreColumnNumbers(cells) ? "numbers of columns" : "",
                RowSigns.AreCodes(cells) ? "codes" : "",
                RowSigns.AreSame(cells, Headings) ? "the headings" : "",
                RowSigns.NumberedSection(cells) is { } section ? $"section {section}" : "",
            ];
            Told.Line(text, $"{row} => {string.Join("; ", signs.Where(sign => sign.Length > 0))}");
        }

        Verified.Text("Signs.Rows", text.ToString());
    }

    private static LedgerCell[] Cells(string row) => [.. row.Split('|').Select(cell => GridTold.Cell(cell))];
}
