using System.Text.Json;
using System.Text.Json.Nodes;
using DisclosureDeadlines.Rules;
using DisclosureDeadlines.Tests.House;
using Xunit;

namespace DisclosureDeadlines.Server.Tests;

/// <summary>The description of the API is what was reviewed, and says something of everything in it.</summary>
public sealed class OpenApiTests(RunningServer server) : IClassFixture<RunningServer>
{
    [Fact]
    public async Task Description_AsItIsServed_IsTheReviewedOne()
    {
        var served = JsonNode.Parse((await server.GetAsync("/openapi/v1.json")).Text)!;

        Assert.Equal("3.1.", ((string)served["openapi"]!)[..4]);
        Verified.Text(
            "openapi",
            served.ToJsonString(
                new JsonSerializerOptions
                {
                    WriteIndented = true,
                    Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
                }
            )
        );
    }

    [Fact]
    public async Task Description_OfEveryCall_NamesShapesThatAreThereAndNotEmpty()
    {
        var served = JsonNode.Parse((await server.GetAsync("/openapi/v1.json")).Text)!;
        var shapes = served["components"]!["schemas"]!.AsObject();

        Assert.Equal(16, served["paths"]!.AsObject().Sum(path => path.Value!.AsObject().Count(member => member.Key is "get" or "post")));
        Assert.All(
            References(served).Distinct(),
            reference => Assert.Contains(reference, shapes.Select(shape => $"#/components/schemas/{shape.Key}"))
        );
        Assert.All(
            shapes,
            shape =>
                Assert.True(
                    shape.Value!.AsObject().ContainsKey("properties")
                        || shape.Value.AsObject().ContainsKey("enum")
                        || shape.Value.AsObject().ContainsKey("oneOf"),
                    shape.Key
                )
        );
    }

    /// <summary>
    /// The names are written down by hand; one that the library has and the description has not would be refused by those who trust it.
    /// </summary>
    [Fact]
    public async Task Names_OfEveryList_AreThoseOfOneEnumOfTheLibrary()
    {
        var served = JsonNode.Parse((await server.GetAsync("/openapi/v1.json")).Text)!;
        var known = typeof(RuleKind)
            .Assembly.GetTypes()
            .Where(type => type.IsEnum)
            .Select(type =>
                string.Join(' ', type.GetEnumNames().Select(JsonNamingPolicy.CamelCase.ConvertName).Order(StringComparer.Ordinal))
            )
            .ToHashSet();
        const string File = "src/DisclosureDeadlines.Server/Description/schemas.json";
        string[] lists =
        [
            .. Lists(served["components"]!["schemas"])
                .Select(list => string.Join(' ', list.Select(name => (string)name!).Order(StringComparer.Ordinal))),
        ];

        Assert.True(lists.Length > 10, $"{lists.Length} lists are looked at.");
        Assert.All(
            lists.Distinct(),
            list =>
            {
                string nearest = known.MinBy(names => Apart(names, list).Length)!;
                Assert.True(
                    known.Contains(list),
                    $"A list in {File} and the nearest enum differ in: {string.Join(", ", Apart(nearest, list))}"
                );
            }
        );
    }

    /// <summary>The names that one of two lists has and the other has not.</summary>
    private static string[] Apart(string one, string other)
    {
        var (left, right) = (one.Split(' '), other.Split(' '));
        return [.. left.Except(right), .. right.Except(left)];
    }

    private static IEnumerable<JsonArray> Lists(JsonNode? node) =>
        node switch
        {
            JsonObject all => all.SelectMany(member => member is { Key: "enum", Value: JsonArray list } ? [list] : Lists(member.Value)),
            JsonArray some => some.SelectMany(Lists),
            _ => [],
        };

    private static IEnumerable<string> References(JsonNode? node) =>
        node switch
        {
            JsonObject all => all.SelectMany(member => member.Key == "$ref" ? [(string)member.Value!] : References(member.Value)),
            JsonArray list => list.SelectMany(References),
            _ => [],
        };
}
