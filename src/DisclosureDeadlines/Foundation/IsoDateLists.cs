using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;

namespace DisclosureDeadlines.Foundation;

/// <summary>Dates in a list, each as 2026-09-18, in json.</summary>
internal sealed class IsoDateLists : JsonConverter<IReadOnlyList<LocalDate>>
{
    private static readonly IsoDates Dates = new();

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

    public override void Write(Utf8JsonWriter writer, IReadOnlyList<LocalDate> value, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        foreach (var date in value)
        {
            Dates.Write(writer, date, options);
        }

        writer.WriteEndArray();
    }
}
