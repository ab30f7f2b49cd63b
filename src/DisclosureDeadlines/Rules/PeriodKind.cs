using System.Text.Json.Serialization;
using DisclosureDeadlines.Foundation;

namespace DisclosureDeadlines.Rules;

/// <summary>The length of the period that a recurring duty reports on.</summary>
[JsonConverter(typeof(CamelCaseNames<PeriodKind>))]
public enum PeriodKind
{
    /// <summary>A week, Monday to Sunday.</summary>
    Week,

    /// <summary>A month.</summary>
    Month,

    /// <summary>A quarter of a year.</summary>
    Quarter,

    /// <summary>A year.</summary>
    Year,
}
