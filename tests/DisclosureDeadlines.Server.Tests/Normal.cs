using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace DisclosureDeadlines.Server.Tests;

/// <summary>JSON without its blanks; the members stay in their order.</summary>
internal static class Normal
{
    public static string Of(string json) => JsonNode.Parse(json)!.ToJsonString(Relaxed);

    private static JsonSerializerOptions Relaxed { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
}
