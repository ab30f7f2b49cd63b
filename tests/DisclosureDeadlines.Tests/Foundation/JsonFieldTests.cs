using System.Text;
using DisclosureDeadlines.Foundation;
using NodaTime;
using Xunit;

namespace DisclosureDeadlines.Tests.Foundation;

/// <summary>A value of a document, asked for what it should be: it is that, or one sentence says where and what was found.</summary>
public sealed class JsonFieldTests
{
    [Fact]
    public void Message_AnObjectWhereATextBelongs_StaysOneLine()
    {
        var fault = Assert.Throws<DocumentFormatException>(() => Read("{\n  \"a\": 1\n}", field => field.AsText()));

        Assert.DoesNotContain('\n', fault.Message);
    }

    [Fact]
    public void Value_OfTheKindAskedFor_IsRead()
    {
        Assert.Equal("公开", Read("\"公开\"", field => field.AsText()));
        Assert.Null(Read("null", field => field.AsTextOrNull()));
        Assert.True(Read("true", field => field.AsBoolean()));
        Assert.False(Read("false", field => field.AsBoolean()));
        Assert.Equal(1, Read("1", field => field.AsInteger(1, 3)));
        Assert.Equal(3, Read("3", field => field.AsInteger(1, 3)));
        Assert.Equal(new LocalDate(2026, 9, 18), Read("\"2026-09-18\"", field => field.AsDate()));
        Assert.Equal(2, Read("\"b\"", field => field.AsChoice(("a", 1), ("b", 2))));
        Assert.Equal(["x", "y"], Read("[\"x\",\"y\"]", field => field.AsList().Select(text => text.AsText()).ToArray()));
        var both = Read("""{"zh":"公开","en":"publish"}""", field => field.AsBilingual());
        Assert.Equal(("公开", "publish"), (both.Chinese, both.English));
        Assert.Null(Read("""{"a":null}""", field => field.Optional("a")?.AsText()));
        Assert.Null(Read("{}", field => field.Optional("a")?.AsText()));
        Assert.Equal("x", Read("""{"a":"x"}""", field => field.Required("a").AsText()));
    }

    [Theory]
    [InlineData("text", "7", "expected a text, found 7", "应为文字，却是 7")]
    [InlineData("text", "\" \"", "expected a text, found an empty one", "文字不能为空")]
    [InlineData("boolean", "\"true\"", "expected true or false, found \"true\"", "应为true 或 false，却是 \"true\"")]
    [InlineData("integer", "0", "expected a whole number from 1 to 3, found 0", "应为1 到 3 的整数，却是 0")]
    [InlineData("integer", "4", "expected a whole number from 1 to 3, found 4", "应为1 到 3 的整数，却是 4")]
    [InlineData("integer", "1.5", "expected a whole number from 1 to 3, found 1.5", "应为1 到 3 的整数，却是 1.5")]
    [InlineData(
        "date",
        "\"18.9.2026\"",
        "expected a date such as 2026-09-18, found \"18.9.2026\"",
        "应为如 2026-09-18 的日期，却是 \"18.9.2026\""
    )]
    [InlineData("date", "20260918", "expected a date such as 2026-09-18, found 20260918", "应为如 2026-09-18 的日期，却是 20260918")]
    [InlineData("choice", "\"c\"", "\"c\" is none of the values known here", "没有“c”这个取值")]
    [InlineData("list", "{}", "expected a list, found {}", "应为列表，却是 {}")]
    [InlineData("bilingual", """{"zh":"公开","de":"x"}""", "there is no field \"de\"", "没有“de”这个字段")]
    [InlineData("bilingual", """{"zh":"公开"}""", "the field \"en\" is missing", "缺少字段“en”")]
    public void Value_OfAnotherKind_IsRefusedInOneSentence(string asked, string json, string english, string chinese)
    {
        var fault = Assert.Throws<DocumentFormatException>(() =>
            Read<object?>(
                json,
                field =>
                    asked switch
                    {
                        "text" => field.AsText(),
                        "boolean" => field.AsBoolean(),
                        "integer" => field.AsInteger(1, 3),
                        "date" => field.AsDate(),
                        "choice" => field.AsChoice(("a", 1), ("b", 2)),
                        "list" => field.AsList(),
                        _ => field.AsBilingual(),
                    }
            )
        );

        Assert.Equal(($"x.json, $: {english}.", $"x.json，$：{chinese}。"), (fault.Sentence.English, fault.Sentence.Chinese));
        Assert.Equal("$", fault.Path);
    }

    [Fact]
    public void Value_InAListOfAMember_IsNamedByItsPath()
    {
        var fault = Assert.Throws<DocumentFormatException>(() =>
            Read("""{"a":["x",1]}""", field => field.Required("a").AsList().Select(text => text.AsText()).ToArray())
        );

        Assert.Equal("$.a[1]", fault.Path);
    }

    private static T Read<T>(string json, Func<JsonField, T> read)
    {
        using var utf8 = new MemoryStream(Encoding.UTF8.GetBytes(json));
        return JsonField.Read("x.json", utf8, read);
    }
}
