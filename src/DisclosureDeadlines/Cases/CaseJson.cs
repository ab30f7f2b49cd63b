using System.Collections.Immutable;
using System.Text.Json;
using DisclosureDeadlines.Foundation;
using NodaTime;

namespace DisclosureDeadlines.Cases;

/// <summary>
/// Reads and writes happenings and cases as JSON. Each fault is a <see cref="JsonException"/> that says what was expected and what was
/// found.
/// </summary>
internal static class CaseJson
{
    private static readonly string[] Members = ["on", "kind", "to", "served", "by", "until", "channel", "cause", "told", "excused", "note"];

    public static Happening ReadHappening(JsonElement json)
    {
        var fields = Fields(json, "a happening", Members);
        if (!fields.TryGetValue("on", out var on) || !CaseDays.TryRead(Text(on), out var date))
        {
            throw Fault("“on”应为如 2025-05-14 的日期", "expected \"on\" to be a date such as 2025-05-14", json);
        }

        string kind = fields.TryGetValue("kind", out var named) ? Text(named).Trim() : "";
        if (kind.Length == 0 || kind.Any(char.IsWhiteSpace))
        {
            throw Fault("“kind”应为一个词，如 consulted", "expected \"kind\" to be one word such as consulted", json);
        }

        var happening = new Happening(date, CaseWords.Kind(kind));
        foreach (var (name, value) in fields)
        {
            if (name is "on" or "kind" || value.ValueKind == JsonValueKind.Null)
            {
                continue;
            }

            happening = HappeningLine.Add(happening, name, Text(value), out var fault);
            if (fault is not null)
            {
                throw new JsonException(fault.ToString(null));
            }
        }

        return happening;
    }

    public static Case ReadCase(JsonElement json)
    {
        var fields = Fields(json, "a case", ["rule", "region", "happenings"]);
        var rule = fields.TryGetValue("rule", out var named) ? ReadRule(named) : throw new JsonException(UnknownRule("").ToString(null));
        return new(
            rule,
            fields.TryGetValue("happenings", out var list) ? ReadHappenings(list) : [],
            fields.TryGetValue("region", out var region) && region.ValueKind != JsonValueKind.Null ? Text(region) : null
        );
    }

    public static ClockRule ReadRule(JsonElement name) =>
        ClockRules.TryFind(Text(name), out var rule) ? rule : throw new JsonException(UnknownRule(Text(name)).ToString(null));

    public static ImmutableArray<Happening> ReadHappenings(JsonElement list) =>
        list.ValueKind == JsonValueKind.Array
            ? [.. list.EnumerateArray().Select(ReadHappening)]
            : throw Fault("应为经过的列表", "expected a list of happenings", list);

    /// <summary>The sentence for a rule that does not exist.</summary>
    public static BilingualText UnknownRule(string name)
    {
        string known = string.Join(", ", ClockRules.All.Select(rule => rule.Name));
        string titles = string.Join("、", ClockRules.All.Select(rule => rule.Title.Chinese));
        return new(
            $"没有名为“{Excerpt.Of(name)}”的时限规则，现有：{titles}。",
            $"There is no clock rule \"{Excerpt.Of(name)}\"; the rules are: {known}."
        );
    }

    public static void Write(Utf8JsonWriter writer, Happening happening)
    {
        writer.WriteStartObject();
        writer.WriteString("on", CaseDays.Iso(happening.On));
        writer.WriteString("kind", happening.Kind);
        WriteIfThere("to", happening.To);
        WriteIfThere("served", happening.Served is { } served ? CaseDays.Iso(served) : null);
        WriteIfThere("by", happening.By);
        WriteIfThere("channel", happening.Channel);
        WriteIfThere("cause", happening.Cause);
        WriteIfThere("told", happening.Told);
        if (happening.Excused)
        {
            writer.WriteBoolean("excused", true);
        }

        WriteIfThere("note", happening.Note);
        writer.WriteEndObject();

        void WriteIfThere(string name, string? value)
        {
            if (value is not null)
            {
                writer.WriteString(name, value);
            }
        }
    }

    public static void Write(Utf8JsonWriter writer, Case of)
    {
        writer.WriteStartObject();
        writer.WriteString("rule", of.Rule.Name);
        if (of.Region is { } region)
        {
            writer.WriteString("region", region);
        }

        writer.WriteStartArray("happenings");
        foreach (var happening in of.Happenings)
        {
            Write(writer, happening);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static Dictionary<string, JsonElement> Fields(JsonElement json, string what, string[] known)
    {
        if (json.ValueKind != JsonValueKind.Object)
        {
            throw Fault("应为对象", $"expected {what}", json);
        }

        var fields = new Dictionary<string, JsonElement>(StringComparer.Ordinal);
        foreach (var field in json.EnumerateObject())
        {
            if (!known.Contains(field.Name) || !fields.TryAdd(field.Name, field.Value))
            {
                string names = string.Join(", ", known);
                throw new JsonException(
                    new BilingualText(
                        $"应为 {names}，每项一次，却是“{Excerpt.Of(field.Name)}”。",
                        $"Expected {names} in {what}, each once, found \"{Excerpt.Of(field.Name)}\"."
                    ).ToString(null)
                );
            }
        }

        return fields;
    }

    private static string Text(JsonElement value) =>
        value.ValueKind switch
        {
            JsonValueKind.String => value.GetString()!,
            JsonValueKind.True => "true",
            JsonValueKind.False => "false",
            JsonValueKind.Number => value.GetRawText(),
            _ => throw Fault("应为文字", "expected a text", value),
        };

    private static JsonException Fault(string chinese, string english, JsonElement found)
    {
        string excerpt = Excerpt.Of(found.GetRawText());
        return new(
            new BilingualText(
                $"{chinese}，却是 {excerpt}。",
                $"{char.ToUpperInvariant(english[0])}{english[1..]}, found {excerpt}."
            ).ToString(null)
        );
    }
}
