using System.Text;
using System.Text.Json;
using DisclosureDeadlines.Foundation;
using Xunit;

namespace DisclosureDeadlines.Tests.Foundation;

/// <summary>Where a fault of a document is: the line of what is no JSON, the path of what is no value of its kind.</summary>
public sealed class JsonFieldPlacesTests
{
    [Theory]
    [InlineData("", 1)]
    [InlineData("{", 1)]
    [InlineData("{\n\"a\": 1,\n}", 3)]
    [InlineData("{\n\"a\": 1,\n\"b\" 2}", 3)]
    [InlineData("[1,\n2,\n3,\n公", 4)]
    public void Read_WhatIsNoJson_NamesItsLine(string json, int line)
    {
        var fault = Refused(json, field => field.Path);

        Assert.Equal($"第{line}行不是正确的 JSON", fault.Fault.Chinese);
        Assert.Equal($"line {line} is not well-formed JSON", fault.Fault.English);
        Assert.IsAssignableFrom<JsonException>(fault.InnerException);
    }

    [Theory]
    [InlineData(16, true)]
    [InlineData(17, false)]
    public void Read_ListsInLists_AreReadToADepth(int depth, bool isRead)
    {
        string json = new string('[', depth) + new string(']', depth);

        if (isRead)
        {
            Assert.True(Read(json, field => field.IsList));
        }
        else
        {
            Assert.Equal("line 1 is not well-formed JSON", Refused(json, field => field.IsList).Fault.English);
        }
    }

    [Fact]
    public void Read_HalfACharacter_IsRefusedWithoutALine()
    {
        var fault = Refused("\"\\uD800\"", field => field.AsText());

        Assert.Equal(
            ("$", "含有无效的 Unicode 字符", "a text is not well-formed Unicode"),
            (fault.Path, fault.Fault.Chinese, fault.Fault.English)
        );
        Assert.IsType<InvalidOperationException>(fault.InnerException);
    }

    [Fact]
    public void As_AReaderOfItsOwn_HasItsFaultsAtThisPlace()
    {
        Assert.Equal(7, Read("{\"a\":7}", field => field.Required("a").As(element => element.GetInt32())));

        var fault = Refused("{\"a\":[7]}", field => field.Required("a").As<int>(_ => throw new JsonException("no number.")));

        Assert.Equal(("$.a", "no number", "no number"), (fault.Path, fault.Fault.Chinese, fault.Fault.English));
    }

    [Theory]
    [InlineData("{\"a\":1,\"a\":2}", "字段“a”出现了两次", "the field \"a\" is given twice")]
    [InlineData("{\"a\":1,\"c\":2}", "没有“c”这个字段", "there is no field \"c\"")]
    [InlineData("[]", "应为对象，却是 []", "expected an object, found []")]
    public void AsObject_WithOtherMembers_IsRefused(string json, string chinese, string english)
    {
        var fault = Refused(json, field => field.AsObject("a", "b"));

        Assert.Equal((chinese, english), (fault.Fault.Chinese, fault.Fault.English));
    }

    [Fact]
    public void Members_OfAnObject_KnowTheirPlaces()
    {
        Assert.Equal("$.a.b", Read("{\"a\":{\"b\":1}}", field => field.Required("a").Required("b").Path));
        Assert.Equal("$.a", Read("{\"a\":1}", field => field.Optional("a")!.Path));
        Assert.Equal(["$[0]", "$[1]"], Read("[1,2]", field => field.AsList().Select(item => item.Path).ToArray()));
        Assert.Equal(2, Read("[1,2]", field => field.Count));
        Assert.Equal("x.json", Read("1", field => field.Document));
        Assert.Equal((true, false), Read("{\"a\":null}", field => (field.Has("a"), field.Has("b"))));
        Assert.False(Read("[]", field => field.Has("a")));
        Assert.False(Read("{}", field => field.IsList));
        Assert.Null(Read("null", field => field.AsTextOrNull()));
        Assert.Equal("x", Read("\"x\"", field => field.AsTextOrNull()));
    }

    [Theory]
    [InlineData("2147483648")]
    [InlineData("\"1\"")]
    [InlineData("1e1")]
    public void AsInteger_WhatIsNone_IsRefused(string json) =>
        Assert.StartsWith(
            "expected a whole number from -5 to 5, found ",
            Refused(json, field => field.AsInteger(-5, 5)).Fault.English,
            StringComparison.Ordinal
        );

    private static DocumentFormatException Refused<T>(string json, Func<JsonField, T> read) =>
        Assert.Throws<DocumentFormatException>(() => Read(json, read));

    private static T Read<T>(string json, Func<JsonField, T> read)
    {
        using var utf8 = new MemoryStream(Encoding.UTF8.GetBytes(json));
        return JsonField.Read("x.json", utf8, read);
    }
}
