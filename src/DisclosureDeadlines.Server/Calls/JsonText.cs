using System.Text.Json;
using DisclosureDeadlines.Files;

namespace DisclosureDeadlines.Server.Calls;

/// <summary>Texts of a request's JSON.</summary>
internal static class JsonText
{
    /// <exception cref="JsonException">It is not a text.</exception>
    public static string Of(JsonElement value) => value.ValueKind == JsonValueKind.String ? value.GetString()! : throw NoText();

    /// <summary>A value as its text would be in an address: a number or a truth value as well.</summary>
    /// <exception cref="JsonException">It is an object or a list.</exception>
    public static string OfValue(JsonElement value) =>
        value.ValueKind switch
        {
            JsonValueKind.Number => value.GetRawText(),
            JsonValueKind.True => "true",
            JsonValueKind.False => "false",
            _ => Of(value),
        };

    private static JsonException NoText() => new(Language.Pick("应为文字", "expected a text"));
}
