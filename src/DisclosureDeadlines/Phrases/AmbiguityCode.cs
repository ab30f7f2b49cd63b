using System.Text.Json.Serialization;

namespace DisclosureDeadlines.Phrases;

/// <summary>What a phrase leaves open. The names do not change; json writes them in camelCase.</summary>
[JsonConverter(typeof(CamelCaseEnumJsonConverter<AmbiguityCode>))]
public enum AmbiguityCode
{
    /// <summary>The phrase does not say which event starts the clock.</summary>
    NoTrigger,

    /// <summary>A bare length of time, such as 20个工作日, may be an update cycle, a retention or a limit.</summary>
    BareDuration,

    /// <summary>So many days before (前若干日) may be a lead or a window; it is read as a lead.</summary>
    LeadOrWindow,

    /// <summary>No event is named, so 若干日前 may also be a day of a month; it is read as a lead.</summary>
    LeadOrDayOfMonth,

    /// <summary>A numbered week or a last working day is not a date, so only the period is read.</summary>
    DayNotNamed,

    /// <summary>The phrase also says how the date rolls on holidays, which the rule leaves out.</summary>
    RollStated,

    /// <summary>The law that the limit rests on makes 日 working days, since a day that the message names.</summary>
    WorkingDaysByLaw,

    /// <summary>The phrase says that other provisions prevail.</summary>
    OtherRulesPrevail,

    /// <summary>It does not say whether the date is for its own period or for the one before.</summary>
    PeriodNotSaid,

    /// <summary>The phrase also says that more time may be granted, which the rule leaves out.</summary>
    ExtensionStated,

    /// <summary>The phrase also says that some time does not count, which the rule leaves out.</summary>
    TimeNotCounted,

    /// <summary>每隔 may also mean with so many periods left out between; the shorter interval is read.</summary>
    EveryOther,

    /// <summary>The phrase also names a time as a condition, which the rule leaves out.</summary>
    ConditionAside,

    /// <summary>The phrase also allows another way or another time, or asks for something further at once (并及时公布处理结果) or more than once (一年内公布两次), which the rule leaves out.</summary>
    OtherWay,

    /// <summary>The phrase counts the day of the event (含当日); by law it is not counted.</summary>
    EventDayCounted,

    /// <summary>The phrase sets the longest time that something may stay up; it is read as the time that it does.</summary>
    AtMost,

    /// <summary>定期 and 按期 do not say how often or by which day.</summary>
    PeriodNotNamed,

    /// <summary>Whether 日 are working days in the law it rests on is not known here; calendar days are assumed.</summary>
    LawNotKnown,

    /// <summary>The laws it rests on differ on what 日 are, and which of them sets the limit is not said.</summary>
    LawsDiffer,

    /// <summary>The law adds time that is not counted here.</summary>
    LawAdds,

    /// <summary>The phrase also says that there are exceptions (特殊情况除外), which the rule leaves out.</summary>
    ExceptionStated,

    /// <summary>The phrase names a time of the day (下午5点前); the rule goes by the day.</summary>
    HourStated,

    /// <summary>The phrase says within which time somebody may do something (可以自…60日内申请), or what is hoped for or urged (力争, 鼓励), which is no duty.</summary>
    NoDuty,

    /// <summary>The phrase also says how long something else lasts (规划期限为20年), which the rule leaves out.</summary>
    OtherTerm,

    /// <summary>The phrase says its length again in another count (三个工作日（72小时）内) or by its first and last day; the first length is read.</summary>
    OtherCount,

    /// <summary>
    /// The sentence says what is done within the time, and it is neither to publish nor to tell (7日内签订合同): whether something is published
    /// by then, it does not say.
    /// </summary>
    OtherAct,

    /// <summary>
    /// The phrase sets a stretch of days before an event (期限届满前30日内): what is computed is its first day, and not the last day in time.
    /// </summary>
    WindowBefore,

    /// <summary>每年7月前 may mean before the month begins or by its end; it is read as before it begins.</summary>
    MonthEdge,
}
