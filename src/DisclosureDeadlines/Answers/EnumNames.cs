using System.Text.Json;
using System.Text.Json.Serialization;
using DisclosureDeadlines.Rules;

namespace DisclosureDeadlines.Answers;

/// <summary>An enum by its members' names in camelCase.</summary>
internal sealed class EnumNames<T> : JsonConverter<T>
    where T : struct, Enum
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        RuleJsonNames.TryParse<T>(reader.GetString() ?? "", out var value) ? value : throw new JsonException();

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        writer.WriteStringValue(RuleJsonNames.Of(value));
}
