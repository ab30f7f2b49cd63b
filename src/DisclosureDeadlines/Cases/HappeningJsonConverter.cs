using System.Text.Json;
using System.Text.Json.Serialization;

namespace DisclosureDeadlines.Cases;

/// <summary>
/// Reads and writes a happening as <c>{"on":"2025-05-14","kind":"consulted","served":"2025-05-15"}</c>. What is not known is absent. The
/// words of registers are read for a kind too: 征求第三方意见.
/// </summary>
public sealed class HappeningJsonConverter : JsonConverter<Happening>
{
    /// <inheritdoc />
    /// <exception cref="JsonException">It is not a happening; the message says what was expected and what was found.</exception>
    public override Happening Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var json = JsonDocument.ParseValue(ref reader);
        return CaseJson.ReadHappening(json.RootElement);
    }

    /// <inheritdoc />
    public override void Write(Utf8JsonWriter writer, Happening value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        CaseJson.Write(writer, value);
    }
}
