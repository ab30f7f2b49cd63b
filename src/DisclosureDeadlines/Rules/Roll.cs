using System.Text.Json.Serialization;

namespace DisclosureDeadlines.Rules;

/// <summary>What to do with a last day that is a rest day (顺延).</summary>
[JsonConverter(typeof(CamelCaseEnumJsonConverter<Roll>))]
public enum Roll
{
    /// <summary>The day stays as it is.</summary>
    None,

    /// <summary>The next working day.</summary>
    Following,

    /// <summary>The working day before.</summary>
    Preceding,
}
