using System.Text.Json;
using DisclosureDeadlines.Foundation;

namespace DisclosureDeadlines.Rules;

/// <summary>
/// The fields of a JSON object, each checked when it is read. Those that were read are remembered, so that one left over is refused.
/// </summary>
internal sealed class RuleJsonFields(JsonElement json)
{
    private readonly HashSet<string> used = [];

    /// <summary>Counts a field as read.</summary>
    public void Use(string name) => used.Add(name);

    /// <summary>Refuses a field that was not read, or that is there twice.</summary>
    /// <param name="kind">The kind of rule that the fields belong to.</param>
    public void Check(RuleKind kind)
    {
        var seen = new HashSet<string>();
        foreach (var member in json.EnumerateObject())
        {
            if (!used.Contains(member.Name))
            {
                throw new JsonException($"A rule of kind \"{RuleJsonNames.Of(kind)}\" has no field \"{Excerpt.Of(member.Name)}\" here.");
            }

            if (!seen.Add(member.Name))
            {
                throw new JsonException($"The field \"{member.Name}\" is given twice in a rule.");
            }
        }
    }

    /// <summary>The fields of an object inside this one.</summary>
    public RuleJsonFields Inner(string name)
    {
        var inner = json.GetProperty(name);
        return inner.ValueKind == JsonValueKind.Object
            ? new RuleJsonFields(inner)
            : throw new JsonException($"Expected an object with month and day in \"{name}\".");
    }

    /// <summary>Whether a field is there and not null.</summary>
    public bool Has(string name)
    {
        used.Add(name);
        return json.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null;
    }

    public bool IsTrue(string name)
    {
        if (!Has(name))
        {
            return false;
        }

        var value = json.GetProperty(name);
        return value.ValueKind is JsonValueKind.True or JsonValueKind.False
            ? value.GetBoolean()
            : throw new JsonException($"Expected true or false in \"{name}\", found {Excerpt.Of(value.GetRawText())}.");
    }

    public string? Text(string name)
    {
        if (!Has(name))
        {
            return null;
        }

        var value = json.GetProperty(name);
        return value.ValueKind == JsonValueKind.String && !string.IsNullOrWhiteSpace(value.GetString())
            ? value.GetString()
            : throw new JsonException($"Expected a text in \"{name}\", found {Excerpt.Of(value.GetRawText())}.");
    }

    public int Number(string name, int least, int most)
    {
        bool present = Has(name);
        if (
            present
            && json.GetProperty(name) is { ValueKind: JsonValueKind.Number } value
            && value.TryGetInt32(out int number)
            && number >= least
            && number <= most
        )
        {
            return number;
        }

        string found = present ? Excerpt.Of(json.GetProperty(name).GetRawText()) : "nothing";
        throw new JsonException($"Expected a whole number from {least} to {most} in \"{name}\", found {found}.");
    }
}
