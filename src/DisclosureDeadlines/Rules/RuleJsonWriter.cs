using System.Text.Json;

namespace DisclosureDeadlines.Rules;

/// <summary>Writes rules in the contract's names.</summary>
internal static class RuleJsonWriter
{
    public static void Write(Utf8JsonWriter writer, DeadlineRule rule, string? condition)
    {
        writer.WriteStartObject();
        WriteMembers(writer, rule);
        if (condition is not null)
        {
            writer.WriteString("condition", condition);
        }

        writer.WriteEndObject();
    }

    /// <summary>The members of a rule, into an object that is open.</summary>
    public static void WriteMembers(Utf8JsonWriter writer, DeadlineRule rule)
    {
        writer.WriteString("kind", RuleJsonNames.Of(rule.Kind));
        switch (rule)
        {
            case PeriodAfter period:
                WriteLength(writer, period.Length, period.Unit, period.Trigger);
                break;
            case HoursAfter hours:
                WriteLength(writer, hours.Length, TimeUnit.Hour, hours.Trigger);
                break;
            case BeforeEvent before:
                WriteLength(writer, before.Length, before.Unit, before.Trigger);
                break;
            case StandingDuty duty:
                WriteLength(writer, duty.Length, duty.Unit, duty.Trigger);
                break;
            case SameTime same:
                WriteLength(writer, null, null, same.Trigger);
                break;
            case RecurringBy recurring:
                WriteRecurring(writer, recurring);
                break;
            case FixedDate fixedDate:
                writer.WriteNumber("year", fixedDate.Date.Year);
                writer.WriteNumber("month", fixedDate.Date.Month);
                writer.WriteNumber("day", fixedDate.Date.Day);
                break;
            case Composite composite:
                WriteParts(writer, composite);
                break;
        }
    }

    private static void WriteLength(Utf8JsonWriter writer, int? length, TimeUnit? unit, Trigger? trigger)
    {
        if (length is { } number)
        {
            writer.WriteNumber("n", number);
            writer.WriteString("unit", RuleJsonNames.Of(unit!.Value));
        }

        if (trigger is not null)
        {
            writer.WriteString("trigger", trigger.Words);
        }
    }

    private static void WriteRecurring(Utf8JsonWriter writer, RecurringBy rule)
    {
        switch (rule)
        {
            case AnnualBy annual:
                writer.WriteNumber("month", annual.Date.Month);
                writer.WriteNumber("day", annual.Date.Day);
                if (annual.From is { } from)
                {
                    writer.WriteStartObject("from");
                    writer.WriteNumber("month", from.Month);
                    writer.WriteNumber("day", from.Day);
                    writer.WriteEndObject();
                }

                break;
            case QuarterlyBy { MonthOfQuarter: { } month, Day: { } dayOfMonth }:
                writer.WriteNumber("monthOfPeriod", month);
                writer.WriteNumber("day", dayOfMonth);
                break;
            case MonthlyBy { Day: { } day }:
                writer.WriteNumber("day", day);
                break;
            case WeeklyBy { Weekday: { } weekday }:
                writer.WriteNumber("weekday", (int)weekday);
                break;
        }

        if (!rule.HasCustomaryOffset)
        {
            writer.WriteNumber("periodOffset", rule.PeriodOffset);
        }

        if (rule.Assumes != AssumedPeriod.NextDue)
        {
            writer.WriteString("assumes", RuleJsonNames.Of(rule.Assumes));
        }
    }

    private static void WriteParts(Utf8JsonWriter writer, Composite composite)
    {
        writer.WriteString("relation", RuleJsonNames.Of(composite.Relation));
        writer.WriteStartArray("parts");
        foreach (var part in composite.Parts)
        {
            Write(writer, part.Rule, part.Condition);
        }

        writer.WriteEndArray();
    }
}
