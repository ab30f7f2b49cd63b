using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;

namespace DisclosureDeadlines;

/// <summary>Reads and writes dates in a list, each as <c>"2026-09-18"</c>.</summary>
public sealed class LocalDateListJsonConverter : JsonConverter<IReadOnlyList<LocalDate>>
{
    private static readonly LocalDateJsonConverter Dates = new();

    /// <inheritdoc />
    /// <exception cref="JsonException">It is not a list of dates such as 2026-09-18.</exception>
    public override IReadOnlyList<LocalDate> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            throw new JsonException();
        }

        var dates = new List<LocalDate>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            dates.Add(Dates.Read(ref reader, typeof(LocalDate), options));
        }

        return dates;
    }

    /// <inheritdoc />
    /// <exception cref="ArgumentException">The list is an array that was never made.</exception>
    public override void Write(Utf8JsonWriter writer, IReadOnlyList<LocalDate> value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        if (value is ImmutableArray<LocalDate> { IsDefault: true })
        {
            throw new ArgumentException("Expected dates, found an array that was never made.", nameof(value));
        }

        writer.WriteStartArray();
        foreach (var date in value)
        {
            Dates.Write(writer, date, options);
        }

        writer.WriteEndArray();
    }
}
