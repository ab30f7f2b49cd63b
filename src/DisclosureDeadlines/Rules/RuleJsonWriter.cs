using System.Text.Json;
using NodaTime;

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
                if (period.CountsEventDay)
                {
                    writer.WriteBoolean("countsEventDay", true);
                }

                break;
            case HoursAfter hours:
                WriteLength(writer, hours.Length, TimeUnit.Hour, hours.Trigger);
                break;
            case BeforeEvent before:
                WriteLength(writer, before.Length, before.Unit, before.Trigger);
                break;
            case StandingDuty duty:
                WriteLength(writer, duty.Length, duty.Unit, duty.Trigger);
                WriteStanding(writer, duty);
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

    private static void WriteStanding(Utf8JsonWriter writer, StandingDuty duty)
    {
        if (duty.Times > 1)
        {
            writer.WriteNumber("times", duty.Times);
        }

        if (duty.Until is { } until)
        {
            WriteDay(writer, "until", until.Year, until.Date);
        }
    }

    private static void WriteDay(Utf8JsonWriter writer, string name, int? year, AnnualDate date)
    {
        writer.WriteStartObject(name);
        if (year is { } number)
        {
            writer.WriteNumber("year", number);
        }

        writer.WriteNumber("month", date.Month);
        writer.WriteNumber("day", date.Day);
        writer.WriteEndObject();
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
                    WriteDay(writer, "from", null, from);
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
