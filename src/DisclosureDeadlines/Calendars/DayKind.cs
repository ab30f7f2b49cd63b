using System.Text.Json.Serialization;

namespace DisclosureDeadlines.Calendars;

/// <summary>
/// What kind of day a day is. <see cref="Workday"/> and <see cref="MakeUpWorkday"/> are working days, the other two are rest days.
/// </summary>
[JsonConverter(typeof(CamelCaseEnumJsonConverter<DayKind>))]
public enum DayKind
{
    /// <summary>A weekday that no holiday notice takes off.</summary>
    Workday,

    /// <summary>A Saturday or Sunday (or another day of the calendar's weekend) outside every holiday span.</summary>
    Weekend,

    /// <summary>A day inside a holiday span as announced, weekends inside the span included.</summary>
    Holiday,

    /// <summary>A day of the weekend that a holiday notice orders to be worked (调休上班).</summary>
    MakeUpWorkday,
}
