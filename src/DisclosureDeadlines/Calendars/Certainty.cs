using System.Text.Json.Serialization;

namespace DisclosureDeadlines.Calendars;

/// <summary>How sure it is that a day is what the calendar says. Ordered: a greater value is less sure.</summary>
[JsonConverter(typeof(CamelCaseEnumJsonConverter<Certainty>))]
public enum Certainty
{
    /// <summary>A notice in force decides the day. Four of the 26 years 2001–2026 were amended later in the year all the same.</summary>
    Official,

    /// <summary>
    /// A notice that is still to come may move the day: 29–31 December of the last announced year, which the next notice may touch; or a
    /// day of a region's year for which no notice of the region is known.
    /// </summary>
    Provisional,

    /// <summary>No notice covers the day yet; it is worked out from the statute alone.</summary>
    Projected,
}
