using System.Text.Json;
using System.Text.Json.Serialization;
using DisclosureDeadlines.Rules;
using NodaTime.Text;

namespace DisclosureDeadlines.Answers;

/// <summary>Writes what <see cref="DeadlineJsonConverter"/> writes of a deadline, together with what was asked and the status.</summary>
internal sealed class DueAnswerConverter : JsonConverter<DueAnswer>
{
    public override DueAnswer Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException();

    public override void Write(Utf8JsonWriter writer, DueAnswer value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteString("event", LocalDatePattern.Iso.Format(value.Event));
        writer.WriteString("phrase", value.Phrase);
        if (value.Catalogue is { } catalogue)
        {
            writer.WriteString("catalogue", catalogue.Name);
            writer.WriteNumber("item", value.Item!.RowNumber);
            writer.WriteString("heading", value.Item.Heading);
        }

        if (value.Deadline is { } deadline)
        {
            DeadlineJsonWriter.WriteMembers(writer, deadline, null);
            WriteParts(writer, deadline, value);
        }
        else
        {
            WriteNone(writer, value);
        }

        if (value.Ambiguities.Count > 0)
        {
            AnswerJson.Write(writer, "ambiguities", value.Ambiguities.Select(AmbiguityAnswer.From));
        }

        if (value.ImportedNotices.Count > 0)
        {
            AnswerJson.Write(writer, "importedNotices", value.ImportedNotices.AsEnumerable());
        }

        if (value.Status is { } status)
        {
            writer.WriteString("status", RuleJsonNames.Of(status.State));
            writer.WriteNumber("daysLate", status.DaysLate);
            writer.WriteNumber("workingDaysLate", status.WorkingDaysLate);
            writer.WriteNumber("daysLeft", status.DaysLeft);
            writer.WriteNumber("workingDaysLeft", status.WorkingDaysLeft);
        }

        if (value is { InFull: true, Deadline: { } whole })
        {
            WriteExplanation(writer, whole);
            AnswerJson.Write(writer, "choices", whole.Explain().Choices.Select(choice => choice.ToString(null)));
        }

        writer.WriteEndObject();
    }

    /// <summary>The parts of a limit that has several, each with its own answer.</summary>
    private static void WriteParts(Utf8JsonWriter writer, Deadline deadline, DueAnswer answer)
    {
        writer.WriteStartArray("parts");
        for (int i = 0; i < deadline.Parts.Count; i++)
        {
            var part = deadline.Parts[i];
            writer.WriteStartObject();
            writer.WriteString("event", LocalDatePattern.Iso.Format(part.EventDate));
            writer.WriteString("phrase", answer.Phrase);
            if (((Composite)deadline.Rule).Parts[i].Condition is { } condition)
            {
                writer.WriteString("condition", condition);
            }

            DeadlineJsonWriter.WriteMembers(writer, part, null);
            WriteParts(writer, part, answer);
            if (answer.InFull)
            {
                WriteExplanation(writer, part);
            }

            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteExplanation(Utf8JsonWriter writer, Deadline deadline) =>
        AnswerJson.Write(writer, "explanation", deadline.Explain().Steps.Select(StepAnswer.From));

    /// <summary>A row without an answer has the same members as one with an answer.</summary>
    private static void WriteNone(Utf8JsonWriter writer, DueAnswer value)
    {
        var (rule, calendar) = value.Without!.Value;
        string? reason = value.Reason?.ToString(null);
        writer.WriteNull("dueOn");
        writer.WriteString("reason", reason);
        writer.WriteNull("publishBy");
        writer.WriteString("publishByReason", reason);
        writer.WriteNull("certainty");
        writer.WriteNull("certaintyReason");
        writer.WritePropertyName("rule");
        RuleJsonWriter.Write(writer, rule, null);
        writer.WriteString("ruleText", rule.Sentence.ToString(null));
        if (calendar.Region is { } region)
        {
            writer.WriteString("region", region.Name);
        }

        writer.WriteString("dataVersion", calendar.DataVersion);
        writer.WriteStartArray("parts");
        writer.WriteEndArray();
    }
}
