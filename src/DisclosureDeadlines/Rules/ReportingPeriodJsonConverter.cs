using System.Text.Json;
using System.Text.Json.Serialization;
using DisclosureDeadlines.Foundation;

namespace DisclosureDeadlines.Rules;

/// <summary>
/// Writes a period as its written form, such as <c>"2025-Q3"</c>, and reads every form that <see cref="ReportingPeriod.Parse(string)"/>
/// reads.
/// </summary>
public sealed class ReportingPeriodJsonConverter : JsonConverter<ReportingPeriod>
{
    /// <inheritdoc />
    /// <exception cref="JsonException">The text is not a period; the message says what was expected and found.</exception>
    public override ReportingPeriod Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var json = JsonDocument.ParseValue(ref reader);
        return json.RootElement.ValueKind == JsonValueKind.String && ReportingPeriod.TryParse(json.RootElement.GetString(), out var period)
            ? period
            : throw new JsonException(
                $"Expected a period such as \"2025\", \"2025-Q3\", \"2025-09\" or \"2025-W38\", found {Excerpt.Of(json.RootElement.GetRawText())}."
            );
    }

    /// <inheritdoc />
    public override void Write(Utf8JsonWriter writer, ReportingPeriod value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        writer.WriteStringValue(value.ToString());
    }
}
