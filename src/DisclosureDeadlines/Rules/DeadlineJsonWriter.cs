using System.Text.Json;
using NodaTime;
using NodaTime.Text;

namespace DisclosureDeadlines.Rules;

/// <summary>Writes what a deadline answers, in the contract's names, wherever a deadline is written.</summary>
internal static class DeadlineJsonWriter
{
    /// <summary>The members from <c>period</c> to <c>dataVersion</c>, into an object that is open.</summary>
    /// <param name="writer">Where to write.</param>
    /// <param name="deadline">The deadline.</param>
    /// <param name="language">The language of its sentences; null for that of the current UI culture.</param>
    public static void WriteMembers(Utf8JsonWriter writer, Deadline deadline, IFormatProvider? language)
    {
        if (deadline.Period is { } period)
        {
            writer.WriteString("period", period.ToString());
        }

        WriteDate("dueOn", deadline.DueOn);
        WriteText("reason", deadline.Reason);
        WriteDate("publishBy", deadline.PublishBy);
        WriteText("publishByReason", deadline.PublishByReason);
        writer.WriteString("certainty", deadline.Certainty is { } certainty ? RuleJsonNames.Of(certainty) : null);
        WriteText("certaintyReason", deadline.CertaintyReason);
        writer.WritePropertyName("rule");
        RuleJsonWriter.Write(writer, deadline.Rule, null);
        WriteText("ruleText", deadline.Rule.Sentence);
        if (deadline.Calendar.Region is { } region)
        {
            writer.WriteString("region", region.Name);
        }

        writer.WriteString("dataVersion", deadline.DataVersion);

        void WriteDate(string name, LocalDate? date) => writer.WriteString(name, date is { } day ? LocalDatePattern.Iso.Format(day) : null);

        void WriteText(string name, BilingualText? text) => writer.WriteString(name, text?.ToString(language));
    }
}
