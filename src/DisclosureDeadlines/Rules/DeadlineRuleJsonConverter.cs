using System.Text.Json;
using System.Text.Json.Serialization;
using DisclosureDeadlines.Foundation;
using NodaTime;

namespace DisclosureDeadlines.Rules;

/// <summary>
/// Writes a rule as <c>{"kind":"workingDaysAfter","n":20,"unit":"workingDay","trigger":"信息形成"}</c> and reads it back, whatever the
/// order of its fields. A field that does not apply to the kind is absent; one that is not known is refused.
/// </summary>
public sealed class DeadlineRuleJsonConverter : JsonConverter<DeadlineRule>
{
    private static readonly string[] PeriodFields = ["kind", "n", "unit", "trigger"];
    private static readonly string[] AnnualFields = ["kind", "month", "day"];
    private static readonly string[] OpenFields = ["kind"];

    /// <inheritdoc />
    public override bool CanConvert(Type typeToConvert) => typeof(DeadlineRule).IsAssignableFrom(typeToConvert);

    /// <inheritdoc />
    public override DeadlineRule Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(typeToConvert);
        using var json = JsonDocument.ParseValue(ref reader);
        var rule = Read(json.RootElement);
        return typeToConvert.IsInstanceOfType(rule)
            ? rule
            : throw new JsonException($"Expected a {typeToConvert.Name}, found a rule of kind \"{NameOf(rule.Kind)}\".");
    }

    /// <inheritdoc />
    public override void Write(Utf8JsonWriter writer, DeadlineRule value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        writer.WriteStartObject();
        writer.WriteString("kind", NameOf(value.Kind));
        switch (value)
        {
            case PeriodAfter period:
                writer.WriteNumber("n", period.Length);
                writer.WriteString("unit", UnitOf(period.Kind));
                if (period.Trigger is { } trigger)
                {
                    writer.WriteString("trigger", trigger.Words);
                }

                break;
            case AnnualBy annual:
                writer.WriteNumber("month", annual.Date.Month);
                writer.WriteNumber("day", annual.Date.Day);
                break;
        }

        writer.WriteEndObject();
    }

    private static string NameOf(RuleKind kind) => JsonNamingPolicy.CamelCase.ConvertName(kind.ToString());

    private static string UnitOf(RuleKind kind) => kind switch
    {
        RuleKind.WorkingDaysAfter => "workingDay",
        RuleKind.CalendarDaysAfter => "calendarDay",
        RuleKind.MonthsAfter => "month",
        RuleKind.YearsAfter => "year",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "This kind has no unit."),
    };

    private static DeadlineRule Read(JsonElement json)
    {
        if (json.ValueKind != JsonValueKind.Object)
        {
            throw new JsonException($"Expected a rule, an object with a \"kind\", found {json.ValueKind}.");
        }

        string name = Text(json, "kind") ?? throw new JsonException("A rule needs a \"kind\" such as \"workingDaysAfter\".");
        foreach (var kind in Enum.GetValues<RuleKind>())
        {
            if (NameOf(kind) == name)
            {
                CheckFields(json, kind);
                return Read(json, kind);
            }
        }

        throw new JsonException($"Expected a kind of rule such as \"workingDaysAfter\", found \"{Excerpt.Of(name)}\".");
    }

    private static void CheckFields(JsonElement json, RuleKind kind)
    {
        string[] known = kind switch
        {
            RuleKind.AnnualBy => AnnualFields,
            RuleKind.RealTime or RuleKind.Dynamic or RuleKind.AsAppropriate or RuleKind.AsPrescribed => OpenFields,
            _ => PeriodFields,
        };
        var seen = new HashSet<string>();
        foreach (var member in json.EnumerateObject())
        {
            if (!known.Contains(member.Name))
            {
                throw new JsonException($"A rule of kind \"{NameOf(kind)}\" has no field \"{Excerpt.Of(member.Name)}\"; its fields are {string.Join(", ", known)}.");
            }

            if (!seen.Add(member.Name))
            {
                throw new JsonException($"The field \"{member.Name}\" stands twice in a rule.");
            }
        }
    }

    private static DeadlineRule Read(JsonElement json, RuleKind kind)
    {
        switch (kind)
        {
            case RuleKind.AnnualBy:
                return new AnnualBy(AnnualDateOf(Number(json, "month", 1, 12), Number(json, "day", 1, 31)));
            case RuleKind.RealTime:
                return NoFixedDate.RealTime;
            case RuleKind.Dynamic:
                return NoFixedDate.Dynamic;
            case RuleKind.AsAppropriate:
                return NoFixedDate.AsAppropriate;
            case RuleKind.AsPrescribed:
                return NoFixedDate.AsPrescribed;
        }

        if (Text(json, "unit") is { } unit && unit != UnitOf(kind))
        {
            throw new JsonException($"Expected the unit \"{UnitOf(kind)}\" for the kind \"{NameOf(kind)}\", found \"{unit}\".");
        }

        var trigger = Text(json, "trigger") is { } words ? new Trigger(words) : null;
        return kind switch
        {
            RuleKind.WorkingDaysAfter => new WorkingDaysAfter(Number(json, "n", 1, WorkingDaysAfter.MaxLength), trigger),
            RuleKind.CalendarDaysAfter => new CalendarDaysAfter(Number(json, "n", 1, CalendarDaysAfter.MaxLength), trigger),
            RuleKind.MonthsAfter => new MonthsAfter(Number(json, "n", 1, MonthsAfter.MaxLength), trigger),
            _ => new YearsAfter(Number(json, "n", 1, YearsAfter.MaxLength), trigger),
        };
    }

    private static AnnualDate AnnualDateOf(int month, int day) => day <= CalendarSystem.Iso.GetDaysInMonth(2000, month)
        ? new AnnualDate(month, day)
        : throw new JsonException($"Expected a day of month {month}, found {day}.");

    private static string? Text(JsonElement json, string name)
    {
        if (!json.TryGetProperty(name, out var value) || value.ValueKind == JsonValueKind.Null)
        {
            return null;
        }

        return value.ValueKind == JsonValueKind.String && !string.IsNullOrWhiteSpace(value.GetString())
            ? value.GetString()
            : throw new JsonException($"Expected a text in \"{name}\", found {Excerpt.Of(value.GetRawText())}.");
    }

    private static int Number(JsonElement json, string name, int least, int most) =>
        json.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out int number) && number >= least && number <= most
            ? number
            : throw new JsonException($"Expected a whole number from {least} to {most} in \"{name}\", found {(value.ValueKind == JsonValueKind.Undefined ? "nothing" : Excerpt.Of(value.GetRawText()))}.");
}
