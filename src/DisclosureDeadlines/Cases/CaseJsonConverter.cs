using System.Text.Json;
using System.Text.Json.Serialization;

namespace DisclosureDeadlines.Cases;

/// <summary>
/// Reads and writes a case as <c>{"rule":"disclosureReply","region":"ningxia","happenings":[…]}</c>. A rule is named; the region may be
/// absent.
/// </summary>
public sealed class CaseJsonConverter : JsonConverter<Case>
{
    /// <inheritdoc />
    /// <exception cref="JsonException">
    /// It is not a case, or names a rule that does not exist; the message says what was expected and what was found.
    /// </exception>
    public override Case Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var json = JsonDocument.ParseValue(ref reader);
        return CaseJson.ReadCase(json.RootElement);
    }

    /// <inheritdoc />
    public override void Write(Utf8JsonWriter writer, Case value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        CaseJson.Write(writer, value);
    }
}
