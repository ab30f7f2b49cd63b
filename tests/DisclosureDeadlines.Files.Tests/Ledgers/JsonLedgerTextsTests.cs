using System.Text;
using DisclosureDeadlines.Files.Ledgers;
using DisclosureDeadlines.Files.Tests.House;
using DisclosureDeadlines.Ledgers;
using DisclosureDeadlines.Tests.House;
using Xunit;

namespace DisclosureDeadlines.Files.Tests.Ledgers;

/// <summary>Ledgers in JSON of every form: what is read of them, and what is said of those that are none.</summary>
public sealed class JsonLedgerTextsTests
{
    private static readonly (string Name, string Json)[] Documents =
    [
        (
            "a list",
            """[{"title":"甲","limit":"20个工作日","event":"2026-09-18","published":"2026-10-20","office":"办"},{"标题":"乙","公开时限":"20日","成文日期":"2026-9-1"}]"""
        ),
        ("nothing in it", "[]"),
        ("spaces before", " \r\n\t [{\"title\":\"甲\",\"event\":\"2026-09-18\"}] "),
        (
            "values of every kind",
            """[{"title":5,"event":46283,"published":null,"note":{"id":3,"name":"备"},"office":{"label":"科"},"limit":["x"]},{"title":"甲","office":{"id":1},"note":true},{"title":"乙","office":{"名称":"处"},"note":{"name":5,"label":"二"}}]"""
        ),
        (
            "yes and no",
            """[{"title":"甲","openness":true},{"title":"乙","openness":false},{"title":"丙","published":true},{"title":"丁","published":false},{"title":"戊","office":true}]"""
        ),
        (
            "written twice",
            """[{"title":"甲","title":"乙"},{"title":"甲","标题":"乙"},{"title":"甲","title":null},{"title":null,"title":"乙"},{"title":"","title":"乙"},{"名称":"甲","标题":"乙"},{"标题":"乙","名称":"甲"}]"""
        ),
        (
            "witnesses",
            """[{"title":"甲","event":"2026-09-18","limit":"20日","状态":"已发布"},{"title":"乙","event":"2026-09-18","limit":"20日","公开网址":"http://www.x.gov.cn/1.html","状态":true},{"title":"丙","event":"2026-09-18","limit":"20日","状态":false},{"title":"丁","event":"2026-09-18","limit":"20日","状态":null},{"title":"戊","event":"2026-09-18","limit":"20日","状态":{"name":"已撤稿"}},{"title":"己","event":"2026-09-18","limit":"20日","状态":[1]}]"""
        ),
        (
            "members that are not known",
            """[{"title":"甲","x":1,"y":2,"序号":3},{"title":"乙","x":1,"一个很长很长的名字一个很长很长的名字一个很长很长的名字一个很长很长的名字":1}]"""
        ),
        (
            "many members that are not known",
            "[{\"title\":\"甲\"," + string.Join(',', Enumerable.Range(0, 40).Select(i => FormattableString.Invariant($"\"m{i}\":1"))) + "}]"
        ),
        (
            "days without a year",
            """[{"title":"甲","event":"9月18日"},{"title":"乙","event":"2026-09-18","year":2025},{"title":"丙","event":"9月18日","年度":"2025"}]"""
        ),
        ("nothing known", """[{"a":1},{"b":2}]"""),
        ("not an object", """[{"title":"甲"},5]"""),
        ("an empty object", """[{"title":"甲"},{}]"""),
        ("not well-formed", "[{\"title\":\"甲\"},\n{\"title\":}]"),
        ("cut off", "[{\"title\":\"甲\"},\n{\"title\":\"乙\"}"),
        ("half a pair", """[{"title":"\ud800","\udc00":"x","note":"好"}]"""),
        ("wrapped", """{"code":200,"data":{"list":[{"title":"甲","event":"2026-09-18"}]}}"""),
        ("wrapped, with other lists", """{"ids":[1,2],"rows":[{"title":"甲","tags":[{"x":1}]}],"empty":[]}"""),
        (
            "wrapped, several",
            """{"rows":[{"title":"甲"}],"dict":[{"k":1}],"一个很长很长的名字一个很长很长的名字一个很长很长的名字":[{"k":1}]}"""
        ),
        ("wrapped, none", """{"rows":[1,2],"x":{"y":[]}}"""),
        ("wrapped, not well-formed", "{\"rows\":[{\"title\":\"甲\"}],\n\"x\":}"),
        ("wrapped, under half a pair", """{"\ud800":[{"title":"甲"}]}"""),
        ("wrapped, under half a pair among others", """{"\ud800":[{"title":"甲"}],"b":[{"title":"乙"}]}"""),
        ("wrapped too deep", string.Concat(Enumerable.Repeat("{\"a\":", 70)) + "1" + new string('}', 70)),
        ("an object alone", """{"title":"甲"}"""),
    ];

    [Theory]
    [InlineData("zh-CN")]
    [InlineData("en")]
    public void Documents_OfEveryForm_AreReadAsVerified(string language)
    {
        using var culture = new InCulture(language);
        var text = new StringBuilder();
        foreach (var (name, json) in Documents)
        {
            Told.Line(text, name);
            Told.Ledger(text, Told.Utf8(json), "f.json");
        }

        Verified.Text($"JsonLedgers.{language[..2]}", text.ToString());
    }

    [Fact]
    public void Documents_ReadWithTheUsersOptions_AreAsVerified()
    {
        using var english = new InCulture("en");
        var text = new StringBuilder();
        var own = new Dictionary<string, LedgerField> { ["x"] = LedgerField.Title, ["日"] = LedgerField.Published };
        const string Document =
            """[{"x":"甲","title":"乙","日":"9月18日","published":"2026-01-01","状态":"已发布"},{"title":"丙","y":1}]""";
        (string Name, LedgerOptions Options)[] all =
        [
            ("own names", new(own, null)),
            ("own names and a year", new(own, null) { Year = 2026 }),
            ("a year for nothing", Told.Plain with { Year = 2026 }),
            ("an own name that is missing", new(new Dictionary<string, LedgerField> { ["z"] = LedgerField.Title }, null)),
            ("names not to be used", Told.Plain with { UnusedNames = ["title", "状态", "x", "y"] }),
            ("a name not to be used that is missing", Told.Plain with { UnusedNames = ["z"] }),
            ("a sheet", Told.Plain with { Sheet = "甲" }),
        ];
        foreach (var (name, options) in all)
        {
            Told.Line(text, name);
            Told.Ledger(text, Told.Utf8(Document), "f.json", options);
        }

        Verified.Text("JsonLedgers.Options", text.ToString());
    }

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("GB18030")]
    public void Documents_InOtherEncodings_AreReadAlike(string encoding)
    {
        var of = CodePagesEncodingProvider.Instance.GetEncoding(encoding) ?? Encoding.GetEncoding(encoding);
        foreach (string json in (string[])["""[{"title":"上海"}]""", """{"rows":[{"title":"上海"}]}"""])
        {
            using var ledger = LedgerFile.Open(new MemoryStream([.. of.GetPreamble(), .. of.GetBytes(json)]), "f", Told.Plain);

            Assert.Equal("上海", Assert.Single(ledger.Rows).Title);
        }
    }

    [Fact]
    public void Item_LargerThanARowCanBe_IsRefusedWithItsNumber()
    {
        var text = new StringBuilder();
        string large = new('x', 2 * JsonLedger.MaxItemBytes);
        Told.Ledger(text, Told.Utf8($"[{{\"title\":\"甲\"}},{{\"title\":\"{large}\"}}]"), "f.json");

        Assert.Contains("f.json 第2项超过 4 MB，不会是台账的一行。", text.ToString(), StringComparison.Ordinal);
        Assert.Contains("f.json, item 2: it is larger than 4 MB, so it is no row of a ledger.", text.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Document_LargeAndWrapped_IsRefused()
    {
        var text = new StringBuilder();
        byte[] file = [.. "{\"a\":\""u8, .. new byte[(int)WrappedList.MostBytes]];
        file.AsSpan(6).Fill((byte)'x');
        Told.Ledger(text, file, "f.json");

        Assert.Contains("f.json 超过 64 MB，又不是 JSON 列表，没有读；应为 [ { … }, … ]。", text.ToString(), StringComparison.Ordinal);
        Assert.Contains(
            "f.json is larger than 64 MB and no JSON list, and was not read; expected [ { … }, … ].",
            text.ToString(),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Progress_WhileItIsRead_IsAShareOfTheFile()
    {
        using var ledger = LedgerFile.Open(new MemoryStream(Told.Utf8("[{\"title\":\"甲\"}]")), "f", Told.Plain);

        Assert.InRange(ledger.Progress!.Value, 0, 0.5);
        Assert.True(ledger.IsEmpty);
        using var rows = ledger.Rows.GetEnumerator();
        rows.MoveNext();
        Assert.Equal(1, ledger.Progress);
        Assert.False(ledger.IsEmpty);
    }
}
