using System.Globalization;
using System.Text;
using DisclosureDeadlines.Catalogues;
using DisclosureDeadlines.Tests.House;
using Xunit;

namespace DisclosureDeadlines.Tests.Catalogues;

/// <summary>Tables as offices print them, and what becomes of each row, or the sentence that refuses the table: word for word, in both languages.</summary>
public sealed class CatalogueTextsTests
{
    /// <summary>A line is a sheet: its name, then its rows parted by semicolons, their cells by bars; what stands before @ is the part that the row is in.</summary>
    private static readonly string[][] Tables =
    [
        ["|公开内容|公开时限;a|实时公开;b|长期公开"],
        ["|公开内容|公开时限;甲@a|实时公开;甲@b|长期公开;乙@c|实时公开"],
        ["|一级事项|二级事项|公开内容|公开时限;甲@a|b|c|实时公开;甲@||d|实时公开;乙@|e||实时公开"],
        ["|一级事项|二级事项|三级事项|公开时限;甲@a|b|c|实时公开;乙@a|||实时公开;乙@|b||实时公开"],
        ["第一张|公开内容|公开时限;a|实时公开", "第二张|公开内容|公开时限;b|实时公开;甲@c|长期公开"],
        ["第一张|公开内容|公开时限;a|实时公开", "第二张|公开内容|什么时候;b|实时公开"],
        ["第一张|公开内容|公开时限;a|实时公开", "第二张|公开内容|公开时限;b|尽快"],
        ["|序号|印刷序号|公开内容|公开时限;1|0101|a|实时公开;2|0102|b|实时公开"],
        ["|序号|公开内容|公开时限;1-1|a|实时公开;1-2|b|实时公开"],
        ["|序号|公开内容|公开时限;1|a|实时公开;1|b|实时公开"],
        ["|序号|公开内容|公开时限;05|a|实时公开;0|b|实时公开"],
        ["|（公开内容）|公开时限（工作日）;a|20;b|实时公开"],
        ["|公开内容（要素）|公开时限*;a|实时公开"],
        ["||;a|b"],
        ["|公开内容|公开内容|公开时限;a|b|实时公开"],
        ["|公开时限;实时公开"],
        ["|公开内容|公开时限|公开主体|公开渠道|责任科室;a|实时公开|某局|网站、公示栏|办公室;b|实时公开|某局|√|"],
        ["|公开内容|公开时限|条款内容;a|实时公开|应当自决定之日起20日内公开；应当自批准之日起5个工作日内公布"],
        ["|公开内容|公开时限|inherited;a|实时公开|是;b|实时公开|否;c|实时公开|maybe"],
        ["|公开内容|公开时限;|实时公开"],
        ["|公开内容|公开时限;a|"],
        ["|公开内容|公开时限;a|;b|;c|实时公开"],
    ];

    [Fact]
    public void Tables_GoodAndBad_AreReadOrRefusedWordForWord()
    {
        var text = new StringBuilder();
        foreach (string[] sheets in Tables)
        {
            foreach (string sheet in sheets)
            {
                text.Append(sheet).Append('\n');
            }

            Tell(text, sheets, new());
            Tell(
                text,
                sheets,
                new()
                {
                    IsLenient = true,
                    HasMergedCells = true,
                    Authority = "某局",
                    Title = "某目录",
                }
            );
        }

        Verified.Text("catalogue-tables", text.ToString());
    }

    [Theory]
    [InlineData(0, "", "")]
    [InlineData(1, "；空的还有 A1", "; empty too: A1")]
    [InlineData(2, "；空的还有 A1、A2", "; empty too: A1, A2")]
    public void PlaceList_OfFew_NamesThem(int count, string chinese, string english)
    {
        string[] places = [.. Enumerable.Range(1, count).Select(row => $"A{row}")];

        Assert.Equal((chinese, english), (PlaceList.Chinese("；空的还有", places), PlaceList.English("; empty too:", places)));
    }

    [Theory]
    [InlineData(50, "A50", "A50")]
    [InlineData(51, "A50 和另外 1 处", "A50 and 1 more")]
    public void PlaceList_OfMany_SaysHowManyMore(int count, string chinese, string english)
    {
        string[] places = [.. Enumerable.Range(1, count).Select(row => $"A{row}")];

        Assert.EndsWith(chinese, PlaceList.Chinese("x", places), StringComparison.Ordinal);
        Assert.EndsWith(english, PlaceList.English("x", places), StringComparison.Ordinal);
    }

    private static void Tell(StringBuilder text, string[] sheets, CatalogueTableOptions options)
    {
        try
        {
            var read = CatalogueTable.Read("mine", sheets.Select(Sheet), options);
            text.Append(CultureInfo.InvariantCulture, $"  {read.Name}, {read.Authority}, {read.Title}\n");
            foreach (var item in read.Items)
            {
                string levels = string.Join("›", item.Levels.Select(level => level ?? "-"));
                text.Append(
                    CultureInfo.InvariantCulture,
                    $"  {item.RowNumber} {item.PrintedNumber} {levels} {item.Content} {item.TimeLimit} "
                );
                text.Append(CultureInfo.InvariantCulture, $"{item.IsTimeLimitInherited} {item.Publisher} {item.Responsible} ");
                text.Append(CultureInfo.InvariantCulture, $"{string.Join("+", item.Channels)} {string.Join("+", item.ClauseLimits)}\n");
            }

            foreach (var sentence in read.LeftOut)
            {
                text.Append(CultureInfo.InvariantCulture, $"  - {sentence.Chinese}\n  - {sentence.English}\n");
            }
        }
        catch (DocumentFormatException e)
        {
            text.Append(CultureInfo.InvariantCulture, $"  ! {e.Path}：{e.Fault.Chinese}\n  ! {e.Path}: {e.Fault.English}\n");
        }
    }

    private static CatalogueSheet Sheet(string sheet)
    {
        string[] rows = sheet.Split(';');
        string[] header = rows[0].Split('|');
        var cells = rows.Skip(1)
            .Select(
                (row, place) =>
                    row.Split('@') is [var part, var rest]
                        ? new CatalogueCells(place + 2, rest.Split('|'), null, part)
                        : new CatalogueCells(place + 2, row.Split('|'))
            );
        return new(header[0].Length == 0 ? null : header[0], header[1..], 1, cells);
    }
}
