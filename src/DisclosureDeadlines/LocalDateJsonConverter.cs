using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;
using NodaTime.Text;

namespace DisclosureDeadlines;

/// <summary>Reads and writes a date as <c>"2026-09-18"</c>.</summary>
/// <remarks>
/// A date of another calendar system is written as the same day of the ISO calendar.
/// The library's own models carry it, and a program's own context finds it there. It may be added to
/// <see cref="JsonSerializerOptions.Converters"/>, or named by a <see cref="JsonConverterAttribute"/>, for dates of your own too.
/// </remarks>
public sealed class LocalDateJsonConverter : JsonConverter<LocalDate>
{
    /// <inheritdoc />
    /// <exception cref="JsonException">It is not a date such as 2026-09-18.</exception>
    public override LocalDate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && LocalDatePattern.Iso.Parse(reader.GetString()!) is { Success: true, Value: var date }
            ? date
            : throw new JsonException();

    /// <inheritdoc />
    public override void Write(Utf8JsonWriter writer, LocalDate value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(LocalDatePattern.Iso.Format(value.WithCalendar(CalendarSystem.Iso)));
    }
}
