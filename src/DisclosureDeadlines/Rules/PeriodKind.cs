using System.Text.Json.Serialization;

namespace DisclosureDeadlines.Rules;

/// <summary>The length of the period that a recurring duty reports on.</summary>
[JsonConverter(typeof(CamelCaseEnumJsonConverter<PeriodKind>))]
public enum PeriodKind
{
    /// <summary>A week, Monday to Sunday.</summary>
    Week,

    /// <summary>A month.</summary>
    Month,

    /// <summary>A quarter of a year.</summary>
    Quarter,

    /// <summary>Half a year.</summary>
    HalfYear,

    /// <summary>A year.</summary>
    Year,
}
