using System.Text.Json;
using System.Text.Json.Nodes;
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

    private static IEnumerable<string> References(JsonNode? node) =>
        node switch
        {
            JsonObject all => all.SelectMany(member => member.Key == "$ref" ? [(string)member.Value!] : References(member.Value)),
            JsonArray list => list.SelectMany(References),
            _ => [],
        };
}
