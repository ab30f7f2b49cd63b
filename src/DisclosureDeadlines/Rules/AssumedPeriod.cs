namespace DisclosureDeadlines.Rules;

/// <summary>Which period a recurring duty answers for where none is given.</summary>
public enum AssumedPeriod
{
    /// <summary>The one whose date comes next: 每年1月31日前.</summary>
    NextDue,

    /// <summary>The one that the event lies in, as the phrase names the date by the period after it: 次月15日前, 次年1月31日前.</summary>
    OfEvent,

    /// <summary>The one that ended last, on the day of the event or before it, as the phrase names its end: 年度终了后次年3月底前.</summary>
    EndedLast,
}
