using System.Text.Json;
using System.Text.Json.Serialization;

namespace DisclosureDeadlines.Calendars;

/// <summary>
/// Writes a region as its short name, such as <c>ningxia</c>, and reads it by any name that <see cref="Region.TryFind"/> knows.
/// </summary>
public sealed class RegionJsonConverter : JsonConverter<Region>
{
    /// <inheritdoc />
    /// <exception cref="JsonException">The text is not the name of a region that is known.</exception>
    public override Region Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && Region.TryNamed(reader.GetString(), out var region)
            ? region
            : throw new JsonException("Expected the name of a region that is known, such as ningxia.");

    /// <inheritdoc />
    public override void Write(Utf8JsonWriter writer, Region value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        writer.WriteStringValue(value.Name);
    }
}
