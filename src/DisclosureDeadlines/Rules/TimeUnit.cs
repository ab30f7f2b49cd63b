using System.Text.Json.Serialization;

namespace DisclosureDeadlines.Rules;

/// <summary>The unit that a length of time is counted in.</summary>
[JsonConverter(typeof(CamelCaseEnumJsonConverter<TimeUnit>))]
public enum TimeUnit
{
    /// <summary>工作日: weekdays outside holiday spans, and make-up workdays.</summary>
    WorkingDay,

    /// <summary>日, 天, 自然日: days of the calendar, rest days included.</summary>
    CalendarDay,

    /// <summary>周: seven calendar days.</summary>
    Week,

    /// <summary>月: to the corresponding day of another month (民法典 art. 202).</summary>
    Month,

    /// <summary>年: to the corresponding day of another year.</summary>
    Year,

    /// <summary>小时. Hours are read, but no date is computed from them: an event date has no time of day.</summary>
    Hour,
}
