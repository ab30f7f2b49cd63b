using System.Text.Json;
using DisclosureDeadlines.Cases;
using DisclosureDeadlines.Tests.House;
using Xunit;

namespace DisclosureDeadlines.Tests.Cases;

/// <summary>The words of registers, each with those that look like it and are not: <c>seeds/case-words.json</c>.</summary>
public sealed class CaseWordsTests
{
    public static TheoryData<string, string, string> Words => Entries("words");

    public static TheoryData<string, string, string> Others => Entries("not");

    [Theory]
    [MemberData(nameof(Words))]
    public void Word_OfARegister_IsTheNameOfTheData(string list, string name, string word) => Assert.Equal(name, NameOf(list, word));

    [Theory]
    [MemberData(nameof(Others))]
    public void Word_ThatLooksLikeIt_IsNot(string list, string name, string word)
    {
        Assert.NotEqual(name, NameOf(list, word));
        if (list == "kinds")
        {
            Assert.NotEqual(name, Happening.Parse($"2025-05-06 {word}", null).Kind);
            Assert.NotEqual(name, Happening.Parse($"2025年5月6日 {word} 备注=甲", null).Kind);
        }
    }

    /// <summary>No kind is without a counter-example.</summary>
    [Fact]
    public void Kinds_HaveWordsThatTheyAreNot() => Assert.Equal(Kinds(Words), Kinds(Others));

    private static IEnumerable<object?> Kinds(TheoryData<string, string, string> data) =>
        data.Where(row => (string)row[0]! == "kinds").Select(row => row[1]).Distinct();

    private static string NameOf(string list, string word) =>
        list switch
        {
            "kinds" => CaseWords.Kind(word),
            "channels" => CaseWords.Channel(word),
            "causes" => CaseWords.Cause(word),
            "told" => CaseWords.Told(word),
            _ => CaseWords.TryKey(word, out string key) ? key : word,
        };

    private static TheoryData<string, string, string> Entries(string member)
    {
        var data = new TheoryData<string, string, string>();
        using var file = JsonDocument.Parse(File.ReadAllText(Repository.PathTo("seeds", "case-words.json")));
        foreach (var list in file.RootElement.EnumerateObject())
        {
            foreach (var entry in list.Value.EnumerateArray())
            {
                if (entry.TryGetProperty(member, out var words))
                {
                    foreach (var word in words.EnumerateArray())
                    {
                        data.Add(list.Name, entry.GetProperty("name").GetString()!, word.GetString()!);
                    }
                }
            }
        }

        return data;
    }
}
