using System.Text;
using DisclosureDeadlines.Files.Ledgers;
using DisclosureDeadlines.Files.Shapes;
using DisclosureDeadlines.Files.Tests.House;
using DisclosureDeadlines.Tests.House;
using Xunit;

namespace DisclosureDeadlines.Files.Tests.Shapes;

/// <summary>Headings of every shape, drawn as grids: which rows they take, what they are put together to, what stands above.</summary>
public sealed class HeaderShapeTextsTests
{
    private static readonly (string Name, string Grid)[] Ledgers =
    [
        ("one row", "标题|成文日期\n甲|@2026-01-02"),
        ("one heading alone", "标题\n成文日期\n公开时限\n责任科室"),
        ("none known", "甲|乙\n丙|丁"),
        ("a known one and nothing of a ledger", "序号|备注\n1|x"),
        ("titles above", "某局台账|||\n|2026年||\n两个|文字||\n标题|成文日期|公开时限|\n甲|@2026-01-02|20日|"),
        ("a title of a hundred", new string('长', 100) + "\n标题|成文日期"),
        ("a title of a hundred and one", new string('长', 101) + "\n标题|成文日期"),
        ("a heading of forty", new string('长', 40) + "|y|z\n" + new string('长', 41) + "|y|z|u\n"),
        ("a form above", "填报单位：|办公室|标题\n部门：|标题|成文日期\n标题|成文日期"),
        ("a form of labels alone", "标题：|成文日期：\n甲|@2026-01-02"),
        ("a label without a colon", "标题：|成文日期\n标题|成文日期\n甲|@2026-01-02"),
        ("a row that names who fills in", "填表人：张|成文日期|标题\n标题|成文日期\n"),
        ("white space within", "标 题|成↵文  日期|公开时限 \n甲"),
        ("days as year, month and day", "标题|成文日期|<|<|公开时限\n^|年|月|日|^\n甲|2026|9|18|20日"),
        ("days in a text file", "标题|成文日期|||公开时限\n|年|月|日|\n甲|2026|9|18|20日"),
        ("month and day alone", "标题|成文日期|<|公开时限\n^|月|日|^\n"),
        ("one part alone", "标题|成文日期|公开时限\n|年|\n甲|2026|x"),
        ("parts below something else", "标题|其他|<|公开时限|成文日期\n^|年|月|^|^\n"),
        ("choices", "标题|成文日期|公开方式|<|<\n^|^|主动公开|依申请公开|不予公开\n甲|x|√||"),
        ("choices in a text file", "标题|成文日期|公开方式||\n||主动公开|依申请公开|不予公开\n甲|x|√||"),
        ("choices without a wider one", "标题|成文日期|主动公开|依申请公开|不予公开|备注\n甲|x|√||"),
        ("one choice alone", "标题|成文日期|是否主动公开|备注\n甲|x|√|"),
        ("two choices with 是否", "标题|成文日期|是否主动公开|是否依申请公开\n甲|x|√|"),
        ("planned and actual", "标题|成文日期|发布日期|<\n^|^|计划|实际\n甲"),
        ("channels below a day", "标题|成文日期|公开时间|<|<\n^|^|网站|公众号|公示栏\n甲"),
        ("one channel below a day", "标题|成文日期|公开时间|公开时限\n||网站|\n甲"),
        ("a day below channels", "标题|成文日期|网站|公众号\n^|^|公开日期|公开日期\n甲"),
        ("a day below merged channels", "标题|成文日期|网站|<|公众号|<\n^|^|公开日期|链接|公开日期|链接\n甲"),
        ("start and end", "标题|成文日期|公示时间|<\n^|^|起|止\n甲"),
        ("a wider one that makes a narrower known", "信息|<|成文|公开|<\n标题|责任科室|日期|日期|时限\n甲"),
        ("a narrower before a wider", "标题|日期|<\n^|成文|发布\n甲"),
        ("unknown ones below merged ones", "标题|成文日期|情况|<|其他|<\n^|^|甲列|乙列|丙列|丁列\n甲"),
        ("unknown ones, one of them not below", "标题|成文日期|情况|<|\n^|^|甲列|乙列|丙列\n甲"),
        ("one unknown below a merged one", "标题|成文日期|情况|<\n^|^|甲列|\n甲"),
        ("three rows", "标题|公开情况|<|<|公开时限\n^|时间|<|渠道|^\n^|计划|实际|^|^\n甲"),
        ("three rows and a fourth", "标题|公开情况|<|成文日期\n^|公开时间|<|^\n^|计划|实际|^\n^|发布日期|公开日期|^\n甲"),
        ("a number below", "标题|成文日期|\n#1|#2|#3\n"),
        ("a day below a wider one", "标题|成文日期|<\n^|@2026-01-02|x\n"),
        ("a cell without a value below", "标题|成文日期|<\n^|!|发布日期\n"),
        ("a long text below", "标题|成文日期|<\n^|" + new string('长', 41) + "|发布日期\n"),
        ("headings of another kind below", "标题|成文日期|公开时限\n标题|发布日期|责任科室\n甲"),
        ("headings below with one that is not known", "标题|成文日期|公开时限\n标题|发布日期|某某\n甲"),
        ("one known heading below", "标题|成文日期|公开时限\n发布日期||\n甲"),
        ("wider than the rows above", "标题|成文日期\n||发布日期|公开时限\n甲"),
        ("wider below a wide one", "标题|公开情况\n|发布日期|公开时限|责任科室\n甲"),
        ("merged over rows only", "标题|成文日期|发布日期\n^|^|^\n甲"),
        ("merged beyond its texts", "标题|成文日期|发布日期|<|<|<\n^|^|计划|实际\n甲"),
        ("an empty column", "|标题||成文日期|\n|甲||@2026-01-02|"),
        ("a column in two rows below an empty one", "标题||成文日期\n|网站|\n甲"),
        ("upright", "标题|甲|乙\n成文日期|x|y\n公开时限|x|y\n发布日期|x|y"),
        ("of a register", "申请人|收到日期|标题|答复日期\n甲"),
    ];

    [Fact]
    public void Headings_OfALedger_AreFoundAsVerified()
    {
        var text = new StringBuilder();
        foreach (var (name, grid) in Ledgers)
        {
            Add(text, name, grid, new LedgerShape("f", Told.Plain));
        }

        Verified.Text("Headers.Ledgers", text.ToString());
    }

    internal static void Add(StringBuilder text, string name, string grid, IHeadings headings)
    {
        using var chinese = new InCulture("zh-CN");
        var sheet = new GridTold(grid);
        using var window = new RowWindow(sheet.Rows());
        Told.Line(text, name);
        Told.Try(
            text,
            () =>
            {
                var finder = new HeaderFinder(sheet, headings);
                if (finder.Find(window) is { } header)
                {
                    Told.Header(text, sheet.Name, header);
                    Told.Line(text, $"    then row {(window.MoveNext() ? window.Current.Number : 0)}");
                }
                else
                {
                    Told.Line(
                        text,
                        $"  none; most like them {string.Join('|', finder.MostLikely)}; upright {string.Join('|', finder.Upright)}"
                    );
                }
            }
        );
    }
}
