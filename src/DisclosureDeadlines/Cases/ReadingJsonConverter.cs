using System.Text.Json;
using System.Text.Json.Serialization;

namespace DisclosureDeadlines.Cases;

/// <summary>
/// Writes a reading with the names that the tool's <c>case read</c> gives: <c>state</c>, <c>startedOn</c>, <c>dueOn</c>,
/// <c>dueAtLatest</c>, <c>replyBy</c>, <c>used</c>, <c>left</c>, <c>total</c>, <c>excluded</c>, <c>inTime</c>, <c>flags</c>, <c>spans</c>,
/// <c>open</c>, <c>outlooks</c>, <c>certainty</c>. Dates are ISO, and what does not exist is <c>null</c>.
/// </summary>
/// <remarks>Sentences are in the language of the current culture, or of the one that the converter was made for.</remarks>
public sealed class ReadingJsonConverter : JsonConverter<Reading>
{
    private readonly IFormatProvider? language;

    /// <summary>Makes a converter whose sentences are in the language of the current culture.</summary>
    public ReadingJsonConverter() { }

    /// <summary>Makes a converter whose sentences are in one language.</summary>
    /// <param name="language">A culture: Chinese for Chinese sentences, any other for English ones.</param>
    public ReadingJsonConverter(IFormatProvider language)
    {
        ArgumentNullException.ThrowIfNull(language);
        this.language = language;
    }

    /// <summary>A reading is not read.</summary>
    /// <exception cref="NotSupportedException">Always: read the case, and ask it for the reading.</exception>
    public override Reading Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException("A reading is not read from JSON: read its case, and ask it for the day.");

    /// <inheritdoc />
    public override void Write(Utf8JsonWriter writer, Reading value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        writer.WriteStartObject();
        ReadingJsonWriter.WriteMembers(writer, value, language);
        writer.WriteEndObject();
    }
}
