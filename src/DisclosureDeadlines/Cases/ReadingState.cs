using System.Text.Json.Serialization;

namespace DisclosureDeadlines.Cases;

/// <summary>Where the clock of a case is on a day.</summary>
[JsonConverter(typeof(CamelCaseEnumJsonConverter<ReadingState>))]
public enum ReadingState
{
    /// <summary>Nothing has started it yet.</summary>
    NotStarted,

    /// <summary>It counts.</summary>
    Running,

    /// <summary>Days are left out (停计): a third party is asked, a special procedure runs.</summary>
    Paused,

    /// <summary>The applicant was asked to correct or to pay; the answer begins the count again.</summary>
    Awaiting,

    /// <summary>The due date has passed and the case has not ended.</summary>
    Overdue,

    /// <summary>The case has ended: replied, decided, withdrawn.</summary>
    Stopped,

    /// <summary>The case has ended because nobody answered (视为放弃).</summary>
    Lapsed,
}
