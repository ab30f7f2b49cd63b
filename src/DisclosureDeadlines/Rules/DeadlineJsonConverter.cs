using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;
using NodaTime.Text;

namespace DisclosureDeadlines.Rules;

/// <summary>
/// Writes a deadline with the names that the tool's <c>due</c> gives: <c>event</c>, <c>period</c>, <c>dueOn</c>, <c>reason</c>, <c>publishBy</c>,
/// <c>publishByReason</c>, <c>certainty</c>, <c>certaintyReason</c>, <c>rule</c>, <c>ruleText</c>, <c>region</c>, <c>dataVersion</c>, <c>parts</c>. Dates are ISO.
/// What there is none of is <c>null</c>, but <c>period</c>, <c>region</c>, and <c>condition</c> in a part, are then absent.
/// </summary>
/// <remarks>
/// Sentences are in the language of the current culture. A service that must answer in one language, whatever the culture of the thread, adds a
/// converter made for that language to <see cref="JsonSerializerOptions.Converters"/>, which goes before the attribute of <see cref="Deadline"/>.
/// </remarks>
public sealed class DeadlineJsonConverter : JsonConverter<Deadline>
{
    private readonly IFormatProvider? language;

    /// <summary>Makes a converter whose sentences are in the language of the current culture.</summary>
    public DeadlineJsonConverter()
    {
    }

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
        WriteDate(writer, "event", deadline.EventDate);
        if (condition is not null)
        {
            writer.WriteString("condition", condition);
        }

        if (deadline.Period is { } period)
        {
            writer.WriteString("period", period.ToString());
        }

        WriteDate(writer, "dueOn", deadline.DueOn);
        WriteText(writer, "reason", deadline.Reason);
        WriteDate(writer, "publishBy", deadline.PublishBy);
        WriteText(writer, "publishByReason", deadline.PublishByReason);
        writer.WriteString("certainty", deadline.Certainty is { } certainty ? RuleJsonNames.Of(certainty) : null);
        WriteText(writer, "certaintyReason", deadline.CertaintyReason);
        writer.WritePropertyName("rule");
        RuleJsonWriter.Write(writer, deadline.Rule, null);
        WriteText(writer, "ruleText", deadline.Rule.Sentence);
        if (deadline.Calendar.Region is { } region)
        {
            writer.WriteString("region", region.Name);
        }

        writer.WriteString("dataVersion", deadline.DataVersion);
        writer.WriteStartArray("parts");
        var parts = deadline.Parts;
        for (int i = 0; i < parts.Count; i++)
        {
            Write(writer, parts[i], ((Composite)deadline.Rule).Parts[i].Condition);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WriteDate(Utf8JsonWriter writer, string name, LocalDate? date) =>
        writer.WriteString(name, date is { } day ? LocalDatePattern.Iso.Format(day) : null);

    private void WriteText(Utf8JsonWriter writer, string name, BilingualText? text) => writer.WriteString(name, text?.ToString(language));
}
