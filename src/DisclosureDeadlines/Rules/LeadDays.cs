using System.Text.Json.Serialization;

namespace DisclosureDeadlines.Rules;

/// <summary>How "N days before an event" (会议召开3日前) is counted. No text settles it.</summary>
[JsonConverter(typeof(CamelCaseEnumJsonConverter<LeadDays>))]
public enum LeadDays
{
    /// <summary>The Nth day before the event: for a meeting on the 10th, three days before is the 7th.</summary>
    Whole,

    /// <summary>N full days lie between the publication and the event: for a meeting on the 10th, the 6th.</summary>
    Clear,
}
