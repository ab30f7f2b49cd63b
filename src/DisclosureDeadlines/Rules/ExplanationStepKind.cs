using System.Text.Json.Serialization;

namespace DisclosureDeadlines.Rules;

/// <summary>What a step of an explanation does.</summary>
[JsonConverter(typeof(CamelCaseEnumJsonConverter<ExplanationStepKind>))]
public enum ExplanationStepKind
{
    /// <summary>The day of the event is set aside.</summary>
    EventExcluded,

    /// <summary>The event fell on a rest day, and how that was taken.</summary>
    EventOnRestDay,

    /// <summary>A run of days was counted.</summary>
    Counted,

    /// <summary>A make-up workday was counted.</summary>
    MakeUpWorkdayCounted,

    /// <summary>Holidays were passed over.</summary>
    HolidaySkipped,

    /// <summary>The end of a period of months or years, or the date that a yearly limit names, was found.</summary>
    DateFound,

    /// <summary>The last day was a rest day, and what was done about it.</summary>
    LastDayOnRestDay,

    /// <summary>The last day in time.</summary>
    Due,

    /// <summary>The last working day that is in time however the choices that the law leaves open are made, or why there is none.</summary>
    PublishBy,

    /// <summary>Something that is not certain was taken for granted.</summary>
    Assumed,

    /// <summary>No due date can be computed.</summary>
    NoDueDate,
}
