using System.Text.Json.Serialization;

namespace DisclosureDeadlines.Rules;

/// <summary>How an event on a rest day is taken.</summary>
[JsonConverter(typeof(CamelCaseEnumJsonConverter<RestDayEvent>))]
public enum RestDayEvent
{
    /// <summary>The event counts on its own day: the first working day after it is day 1 (民法典 art. 201).</summary>
    Strict,

    /// <summary>
    /// The event counts as on the next working day, so that day 1 is the working day after that. One court took an application sent on a
    /// Sunday so.
    /// </summary>
    Deemed,
}
