using System.Text.Json;
using DisclosureDeadlines.Rules;
using NodaTime;

namespace DisclosureDeadlines.Cases;

/// <summary>Writes what a reading answers, in the contract's names, wherever a reading is written.</summary>
internal sealed class ReadingJsonWriter(Utf8JsonWriter writer, IFormatProvider? language)
{
    /// <summary>The members, into an object that is open.</summary>
    public static void WriteMembers(Utf8JsonWriter writer, Reading reading, IFormatProvider? language) =>
        new ReadingJsonWriter(writer, language).Write(reading);

    private void Write(Reading reading)
    {
        var rule = reading.Case.Rule;
        writer.WriteString("rule", rule.Name);
        writer.WriteString("citation", rule.Citation);
        Date("asOf", reading.AsOf);
        writer.WriteString("policy", reading.Policy.ToString());
        writer.WriteString("state", RuleJsonNames.Of(reading.State));
        Date("startedOn", reading.StartedOn);
        Date("dueOn", reading.DueOn);
        Date("dueAtLatest", reading.DueAtLatest);
        Date("replyBy", reading.ReplyBy);
        Number("used", reading.Used);
        Number("left", reading.Left);
        Number("total", reading.Total);
        Number("excluded", reading.Excluded);
        writer.WriteString("unit", RuleJsonNames.Of(rule.Unit));
        if (reading.InTime is { } inTime)
        {
            writer.WriteBoolean("inTime", inTime);
        }
        else
        {
            writer.WriteNull("inTime");
        }

        WriteFlags(reading);
        WriteSpans(reading);
        WriteOpen(reading);
        WriteOutlooks(reading);
        writer.WriteString("certainty", reading.Certainty is { } certainty ? RuleJsonNames.Of(certainty) : null);
        Text("certaintyReason", reading.CertaintyReason);
        writer.WriteStartArray("unconfirmed");
        foreach (string citation in reading.Unconfirmed)
        {
            writer.WriteStringValue(citation);
        }

        writer.WriteEndArray();
        if (reading.Calendar.Region is { } region)
        {
            writer.WriteString("region", region.Name);
        }

        writer.WriteString("dataVersion", reading.Calendar.DataVersion);
    }

    private void WriteFlags(Reading reading)
    {
        writer.WriteStartArray("flags");
        foreach (var flag in reading.Flags)
        {
            writer.WriteStartObject();
            writer.WriteString("code", flag.Code);
            Text("sentence", flag.Sentence);
            writer.WriteString("article", flag.Article);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private void WriteSpans(Reading reading)
    {
        writer.WriteStartArray("spans");
        foreach (var span in reading.Spans)
        {
            writer.WriteStartObject();
            Date("from", span.From);
            Date("to", span.To);
            writer.WriteString("kind", RuleJsonNames.Of(span.Kind));
            writer.WriteNumber("days", span.Days);
            Text("why", span.Why);
            writer.WriteString("article", span.Article);
            writer.WriteString("by", span.By?.ToString());
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private void WriteOpen(Reading reading)
    {
        writer.WriteStartArray("open");
        foreach (var choice in reading.Open)
        {
            writer.WriteStartObject();
            writer.WriteString("point", choice.Point.Name);
            writer.WriteString("choice", choice.Choice.Name);
            Text("sentence", choice.Choice.Sentence);
            writer.WriteString("state", RuleJsonNames.Of(choice.State));
            Date("dueOn", choice.DueOn);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private void WriteOutlooks(Reading reading)
    {
        writer.WriteStartArray("outlooks");
        foreach (var outlook in reading.Outlooks)
        {
            writer.WriteStartObject();
            writer.WriteString("code", outlook.Code);
            Text("sentence", outlook.Sentence);
            Date("on", outlook.On);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private void Date(string name, LocalDate? date) => writer.WriteString(name, date is { } day ? CaseDays.Iso(day) : null);

    private void Text(string name, BilingualText? text) => writer.WriteString(name, text?.ToString(language));

    private void Number(string name, int? number)
    {
        if (number is { } known)
        {
            writer.WriteNumber(name, known);
        }
        else
        {
            writer.WriteNull(name);
        }
    }
}
