using System.Text;
using DisclosureDeadlines.Files.Catalogues;
using DisclosureDeadlines.Tests.House;
using Xunit;

namespace DisclosureDeadlines.Files.Tests.Shapes;

/// <summary>Headings of catalogues of every shape, drawn as grids.</summary>
public sealed class CatalogueHeaderTextsTests
{
    private static readonly (string Name, string Grid)[] Catalogues =
    [
        ("levels and a limit", "序号|一级事项|二级事项|公开时限\n1|a|b|20日"),
        ("no limit", "序号|一级事项|二级事项\n1|a|b"),
        ("no name", "序号|公开时限\n1|20日"),
        ("a content and an interval", "公开内容|更新频次\na|每月"),
        ("a heading of any name", "事项名称|公开时限\na|20日"),
        (
            "two rows",
            "序号|公开事项|<|公开内容|公开时限|公开主体|公开对象|<|公开方式|<\n^|一级事项|二级事项|^|^|^|全社会|特定群体|主动|依申请\n1"
        ),
    ];

    [Fact]
    public void Headings_OfACatalogue_AreFoundAsVerified()
    {
        var text = new StringBuilder();
        foreach (var (name, grid) in Catalogues)
        {
            HeaderShapeTextsTests.Add(text, name, grid, new CatalogueShape());
        }

        Verified.Text("Headers.Catalogues", text.ToString());
    }
}
