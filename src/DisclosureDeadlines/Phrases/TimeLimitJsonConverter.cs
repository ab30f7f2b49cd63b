using System.Text.Json;
using System.Text.Json.Serialization;
using DisclosureDeadlines.Foundation;

namespace DisclosureDeadlines.Phrases;

/// <summary>
/// Writes a time limit as its phrase, or as <c>{"text":"应当在三日内撤回","law":"行政处罚法"}</c> where it was read by a law, and reads either. So the
/// rule comes from the phrase, and the two can never differ.
/// </summary>
public sealed class TimeLimitJsonConverter : JsonConverter<TimeLimit>
{
    /// <inheritdoc />
    /// <exception cref="JsonException">
    /// There is no phrase, or it cannot be read; the message says where, what was expected and what was found.
    /// </exception>
    public override TimeLimit Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var json = JsonDocument.ParseValue(ref reader);
        var (text, law) =
            json.RootElement.ValueKind == JsonValueKind.Object ? TextAndLaw(json.RootElement) : (TextOf(json.RootElement), null);
        return TimeLimit.TryParse(text, law, out var limit, out var error) ? limit : throw new JsonException(error.ToString());
    }

    /// <inheritdoc />
    public override void Write(Utf8JsonWriter writer, TimeLimit value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        if (value.Law is null)
        {
            writer.WriteStringValue(value.Text);
            return;
        }

        writer.WriteStartObject();
        writer.WriteString("text", value.Text);
        writer.WriteString("law", value.Law);
        writer.WriteEndObject();
    }

    private static (string Text, string? Law) TextAndLaw(JsonElement json)
    {
        (string? text, string? law) = (null, null);
        foreach (var field in json.EnumerateObject())
        {
            switch (field.Name)
            {
                case "text" when text is null:
                    text = TextOf(field.Value);
                    break;
                case "law" when law is null:
                    law = field.Value.ValueKind == JsonValueKind.Null ? null : TextOf(field.Value);
                    break;
                default:
                    throw new JsonException(
                        $"Expected \"text\" and \"law\" in a time limit, each once, found \"{Excerpt.Of(field.Name)}\"."
                    );
            }
        }

        return (text ?? throw new JsonException("Expected \"text\" in a time limit, found nothing."), law);
    }

    private static string TextOf(JsonElement json) =>
        json.ValueKind == JsonValueKind.String
            ? json.GetString()!
            : throw new JsonException($"Expected the text of a time limit, found {Excerpt.Of(json.GetRawText())}.");
}
