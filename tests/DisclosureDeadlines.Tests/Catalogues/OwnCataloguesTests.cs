using System.Text;
using DisclosureDeadlines.Catalogues;
using DisclosureDeadlines.Rules;
using DisclosureDeadlines.Tests.House;
using Xunit;

namespace DisclosureDeadlines.Tests.Catalogues;

/// <summary>Catalogues that a user writes, as JSON.</summary>
public sealed class OwnCataloguesTests
{
    [Fact]
    public void Read_TheLeastThatItHolds_FillsInTheRest()
    {
        var mine = Read(
            """{ "name": "mine", "authority": "某市某局", "items": [ { "levels": ["预算公开"], "timeLimit": "批复后20日内" }, { "content": "决算", "timeLimit": "同上" } ] }"""
        );

        Assert.Equal(("mine", "某市某局", "某市某局", null, null), (mine.Name, mine.Authority, mine.Title, mine.Place, mine.Region));
        Assert.Collection(
            mine.Items,
            item =>
            {
                Assert.Equal((1, null, "预算公开", false), (item.RowNumber, item.PrintedNumber, item.Heading, item.IsTimeLimitInherited));
                Assert.Equal(["预算公开", null, null], item.Levels);
                Assert.Equal((20, "某市某局"), (Assert.IsType<CalendarDaysAfter>(item.TimeLimit.Rule).Length, item.Publisher));
                Assert.Empty(item.Channels);
            },
            item =>
                Assert.Equal(
                    (2, "决算", true, "批复后20日内"),
                    (item.RowNumber, item.Heading, item.IsTimeLimitInherited, item.TimeLimit.Text)
                )
        );
    }

    /// <summary>Each member of the form, with a value that no other has.</summary>
    [Fact]
    public void Read_AllThatItCanHold_IsWhereItBelongs()
    {
        var mine = Read(
            """
            { "name": "mine", "authority": "某市某局", "title": "目录", "region": "内蒙古自治区包头市", "remarks": "说明", "items": [
              { "seq": 7, "printedNumber": "1-2", "levels": ["一", null, "三"], "content": "内容", "legalBasis": "依据", "clauseLimits": ["第九条", "第十条"],
                "timeLimit": "批复后20日内", "inherited": true, "publisher": "某科", "responsible": "某股", "channels": ["网站", "公告栏"], "note": "备注" } ] }
            """
        );

        Assert.Equal(("mine", "某市某局", "目录", "内蒙古自治区包头市"), (mine.Name, mine.Authority, mine.Title, mine.Place));
        var item = Assert.Single(mine.Items);
        Assert.Equal(
            (7, "1-2", "内容", "依据", true),
            (item.RowNumber, item.PrintedNumber, item.Content, item.LegalBasis, item.IsTimeLimitInherited)
        );
        Assert.Equal(["一", null, "三"], item.Levels);
        Assert.Equal(["第九条", "第十条"], item.ClauseLimits);
        Assert.Equal(["网站", "公告栏"], item.Channels);
        Assert.Equal(("某科", "某股", "备注"), (item.Publisher, item.Responsible, item.Note));
        Assert.Equal("批复后20日内", item.TimeLimit.Text);
    }

    [Fact]
    public void Read_OwnNumbersWithGaps_NameTheRows()
    {
        var mine = Read(
            """{ "name": "m", "authority": "a", "items": [ { "seq": 7, "content": "x", "timeLimit": "实时公开" }, { "seq": 3, "content": "y", "timeLimit": "实时公开" } ] }"""
        );

        Assert.True(mine.TryFindItem(3, out var item));
        Assert.Equal("y", item.Content);
        Assert.False(mine.TryFindItem(1, out _));
    }

    [Theory]
    [InlineData("", "mine.json, $: line 1 is not well-formed JSON.")]
    [InlineData("[]", "mine.json, $: expected an object, found [].")]
    [InlineData("{}", "mine.json, $: the field \"authority\" is missing.")]
    [InlineData("""{"authority":"a"}""", "mine.json, $: the field \"name\" is missing.")]
    [InlineData("""{"name":"m","authority":"a"}""", "mine.json, $: the field \"items\" is missing.")]
    [InlineData("""{"name":"m","authority":"a","items":[]}""", "mine.json, $: the catalogue has no rows.")]
    [InlineData("""{"name":"m","authority":"a","items":[{}]}""", "mine.json, $.items[0]: the field \"timeLimit\" is missing.")]
    [InlineData(
        """{"name":"m","authority":"a","items":[{"timeLimit":"实时公开"}]}""",
        "mine.json, $.items[0]: there is neither a heading nor a content."
    )]
    [InlineData(
        """{"name":"m","authority":"a","items":[{"levels":[null],"timeLimit":"实时公开"}]}""",
        "mine.json, $.items[0]: there is neither a heading nor a content."
    )]
    [InlineData(
        """{"name":"m","authority":"a","items":[{"levels":["1","2","3","4"],"timeLimit":"实时公开"}]}""",
        "mine.json, $.items[0].levels: expected up to three headings, found 4."
    )]
    [InlineData(
        """{"name":"m","authority":"a","items":[{"content":"x","timeLimit":"同上"}]}""",
        "mine.json, $.items[0].timeLimit: there is no time limit above for \"同上\"."
    )]
    [InlineData(
        """{"name":"m","authority":"a","items":[{"content":"x","timelimit":"实时公开"}]}""",
        "mine.json, $.items[0]: there is no field \"timelimit\"."
    )]
    [InlineData(
        """{"name":"m","authority":"a","items":[{"content":"x","timeLimit":20}]}""",
        "mine.json, $.items[0].timeLimit: expected a text, found 20."
    )]
    [InlineData(
        """{"name":"m","authority":"a","items":[{"seq":0,"content":"x","timeLimit":"实时公开"}]}""",
        "mine.json, $.items[0].seq: expected a whole number from 1 to 100000, found 0."
    )]
    [InlineData(
        """{"name":"m","authority":"a","items":[{"seq":2,"content":"x","timeLimit":"实时公开"},{"content":"y","timeLimit":"实时公开"}]}""",
        "mine.json, $.items[1]: the number 2 stands at $.items[0] too."
    )]
    [InlineData(
        """{"name":"m","authority":"a","items":[{"content":"x","timeLimit":"尽量"},{"content":"y","timeLimit":"实时公开"},{"content":"z","timeLimit":"20"}]}""",
        "mine.json, $.items[0].timeLimit: This time limit cannot be read: at character 1 expected a time limit such as 信息形成之日起20个工作日内, 每年1月31日前 or 实时公开, found \"尽量\"; nor can $.items[2].timeLimit."
    )]
    public void Read_DocumentThatIsNoCatalogue_SaysWhereAndWhy(string json, string sentence)
    {
        using var english = new InCulture("en");

        Assert.Equal(sentence, Assert.Throws<DocumentFormatException>(() => Read(json)).Message);
    }

    [Fact]
    public void Read_EveryBeginningOfADocument_IsRefused()
    {
        byte[] whole =
            """{ "name": "mine", "authority": "某市某局", "items": [ { "levels": ["预算公开"], "timeLimit": "批复后20日内" } ] }"""u8.ToArray();

        for (int length = 0; length < whole.Length; length++)
        {
            Assert.Throws<DocumentFormatException>(() => DisclosureCatalogue.Read(new MemoryStream(whole, 0, length), "mine.json"));
        }
    }

    [Fact]
    public void Read_MoreThanAnyCatalogue_IsRefused()
    {
        using var english = new InCulture("en");
        using var zeros = new MemoryStream(new byte[DisclosureCatalogue.MaxBytes + 1]);
        Assert.Equal(
            "mine.json, $: the document is larger than 32 MB.",
            Assert.Throws<DocumentFormatException>(() => DisclosureCatalogue.Read(zeros, "mine.json")).Message
        );

        string items = string.Join(',', Enumerable.Repeat("""{"content":"x","timeLimit":"实时公开"}""", 100_001));
        var fault = Assert.Throws<DocumentFormatException>(() => Read($$"""{"name":"m","authority":"a","items":[{{items}}]}"""));
        Assert.Equal("mine.json, $.items[100000]: the catalogue has more than 100000 rows.", fault.Message);
    }

    private static DisclosureCatalogue Read(string json) =>
        DisclosureCatalogue.Read(new MemoryStream(Encoding.UTF8.GetBytes(json)), "mine.json");
}
