using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime.Text;

namespace DisclosureDeadlines.Rules;

/// <summary>
/// Writes a deadline with the names that the tool's <c>due</c> gives: <c>event</c>, <c>period</c>, <c>dueOn</c>, <c>reason</c>,
/// <c>publishBy</c>, <c>publishByReason</c>, <c>certainty</c>, <c>certaintyReason</c>, <c>rule</c>, <c>ruleText</c>, <c>region</c>,
/// <c>dataVersion</c>, <c>parts</c>. Dates are ISO. What there is none of is <c>null</c>, but <c>period</c>, <c>region</c>, and
/// <c>condition</c> in a part, are then absent.
/// </summary>
/// <remarks>
/// Sentences are in the language of the current UI culture. A service that must answer in one language, whatever the culture of the thread,
/// adds a converter made for that language to <see cref="JsonSerializerOptions.Converters"/>, which goes before the attribute of
/// <see cref="Deadline"/>.
/// </remarks>
public sealed class DeadlineJsonConverter : JsonConverter<Deadline>
{
    private readonly IFormatProvider? language;

    /// <summary>Makes a converter whose sentences are in the language of the current UI culture.</summary>
    public DeadlineJsonConverter() { }

    /// <summary>Makes a converter whose sentences are in one language.</summary>
    /// <param name="language">A culture: Chinese for Chinese sentences, any other for English ones.</param>
    public DeadlineJsonConverter(IFormatProvider language)
    {
        ArgumentNullException.ThrowIfNull(language);
        this.language = language;
    }

    /// <summary>A deadline is not read.</summary>
    /// <exception cref="NotSupportedException">Always: apply the rule to the event instead.</exception>
    public override Deadline Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException("A deadline is not read from JSON: read its rule, and apply it to the event.");

    /// <inheritdoc />
    public override void Write(Utf8JsonWriter writer, Deadline value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        Write(writer, value, null);
    }

    private void Write(Utf8JsonWriter writer, Deadline deadline, string? condition)
    {
        writer.WriteStartObject();
        writer.WriteString("event", LocalDatePattern.Iso.Format(deadline.EventDate));
        if (condition is not null)
        {
            writer.WriteString("condition", condition);
        }

        DeadlineJsonWriter.WriteMembers(writer, deadline, language);
        writer.WriteStartArray("parts");
        var parts = deadline.Parts;
        for (int i = 0; i < parts.Count; i++)
        {
            Write(writer, parts[i], ((Composite)deadline.Rule).Parts[i].Condition);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }
}
