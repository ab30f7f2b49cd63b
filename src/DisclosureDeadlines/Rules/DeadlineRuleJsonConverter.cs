using System.Text.Json;
using System.Text.Json.Serialization;

namespace DisclosureDeadlines.Rules;

/// <summary>
/// Writes a rule as <c>{"kind":"workingDaysAfter","n":20,"unit":"workingDay","trigger":"信息形成"}</c> and reads it back, whatever the
/// order of its fields. A field that does not apply to the kind is absent; one that is not known is refused.
/// </summary>
public sealed class DeadlineRuleJsonConverter : JsonConverter<DeadlineRule>
{
    /// <inheritdoc />
    public override bool CanConvert(Type typeToConvert)
    {
        ArgumentNullException.ThrowIfNull(typeToConvert);
        return typeToConvert.IsAssignableTo(typeof(DeadlineRule));
    }

    /// <inheritdoc />
    /// <exception cref="JsonException">
    /// The object is not a rule, or not one of the type asked for; the message says what was expected and found.
    /// </exception>
    public override DeadlineRule Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(typeToConvert);
        using var json = JsonDocument.ParseValue(ref reader);
        var rule = new RuleJsonReader(json.RootElement).Rule();
        return typeToConvert.IsInstanceOfType(rule)
            ? rule
            : throw new JsonException($"Expected a {typeToConvert.Name}, found a rule of kind \"{RuleJsonNames.Of(rule.Kind)}\".");
    }

    /// <inheritdoc />
    public override void Write(Utf8JsonWriter writer, DeadlineRule value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        RuleJsonWriter.Write(writer, value, null);
    }
}
