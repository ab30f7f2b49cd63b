using System.Text.Json.Serialization;

namespace DisclosureDeadlines.Lint;

/// <summary>How sure a finding is, from the surest.</summary>
[JsonConverter(typeof(CamelCaseEnumJsonConverter<LintSeverity>))]
public enum LintSeverity
{
    /// <summary>A reader with the quoted law at hand cannot disagree.</summary>
    Error,

    /// <summary>A person has to judge.</summary>
    Possible,

    /// <summary>Worth knowing; nothing need be wrong.</summary>
    Note,
}
