using DisclosureDeadlines.Phrases.Reading;

namespace DisclosureDeadlines.Phrases;

/// <summary>Something that a time limit leaves open, so that a person may have to judge.</summary>
/// <remarks>Immutable. Equal when the codes are.</remarks>
public sealed class TimeLimitAmbiguity : IEquatable<TimeLimitAmbiguity>
{
    private static readonly (Doubts Doubt, TimeLimitAmbiguity Ambiguity)[] All =
    [
        (Doubts.NoTrigger, new(AmbiguityCode.NoTrigger, "没有写明起算日", "it does not say which event starts the clock")),
        (
            Doubts.BareDuration,
            new(
                AmbiguityCode.BareDuration,
                "只有一段时间，可能是更新周期、保留时间，也可能是期限",
                "a bare length of time may be an update cycle, a retention or a limit"
            )
        ),
        (
            Doubts.BareLeast,
            new(
                AmbiguityCode.BareDuration,
                "只写明最短的时间，没有写明是公示、征求意见还是保留的时间，没有截止日期",
                "only a least time, and not of what: a display, a consultation or a retention; it sets no last day"
            )
        ),
        (
            Doubts.LeadOrWindow,
            new(
                AmbiguityCode.LeadOrWindow,
                "“前若干日”可能是至少提前若干日，也可能是起算日之前的一段时间",
                "so many days before may be a lead or a window; it is read as a lead"
            )
        ),
        (
            Doubts.LeadOrDayOfMonth,
            new(
                AmbiguityCode.LeadOrDayOfMonth,
                "没有写明起算日，“若干日前”也可能是某月的那一日",
                "no event is named, so it may be a day of a month; it is read as a lead"
            )
        ),
        (
            Doubts.DayNotNamed,
            new(
                AmbiguityCode.DayNotNamed,
                "写明的周次或者最后一个工作日不是日期，只读出周期",
                "a numbered week or a last working day is no date, so only the period is read"
            )
        ),
        (
            Doubts.RollStated,
            new(
                AmbiguityCode.RollStated,
                "原文另写明遇节假日怎样顺延，规则没有包含",
                "the paper also says how the date rolls on holidays, which the rule leaves out"
            )
        ),
        (
            Doubts.OtherRulesPrevail,
            new(AmbiguityCode.OtherRulesPrevail, "原文写明法律、法规另有规定的从其规定", "the paper says that other provisions prevail")
        ),
        (
            Doubts.PeriodNotSaid,
            new(
                AmbiguityCode.PeriodNotSaid,
                "没有写明公开的是本期还是上期的信息：期末之日读作本期，其他日期读作上期",
                "it does not say whether the date is for its own period or the one before: a period's last day is read as its own, any other as the one after it"
            )
        ),
        (
            Doubts.ExtensionStated,
            new(
                AmbiguityCode.ExtensionStated,
                "原文另写明可以延长，规则没有包含延长的时间",
                "the paper also says that more time may be granted, which the rule leaves out"
            )
        ),
        (
            Doubts.TimeNotCounted,
            new(
                AmbiguityCode.TimeNotCounted,
                "原文另写明有的时间不计入期限，规则没有包含",
                "the paper also says that some time does not count, which the rule leaves out"
            )
        ),
        (
            Doubts.ConditionAside,
            new(
                AmbiguityCode.ConditionAside,
                "原文另有以期间为条件的内容，规则没有包含",
                "the paper also names a time as a condition, which the rule leaves out"
            )
        ),
        (
            Doubts.OtherWay,
            new(
                AmbiguityCode.OtherWay,
                "原文另写明可以用别的方式、按别的时限办理，或者另有事情要及时做、要做几次，规则没有包含",
                "the paper also allows another way or another time, or asks for something further at once or more than once, which the rule leaves out"
            )
        ),
        (
            Doubts.EventDayCounted,
            new(
                AmbiguityCode.EventDayCounted,
                "原文写明起算当日计入；法律的通例是当日不计入",
                "the paper counts the day of the event; by law it is not counted"
            )
        ),
        (
            Doubts.AtMost,
            new(
                AmbiguityCode.AtMost,
                "原文写有公开时间的上限：单写上限的，读作公开的时间；与下限一起写的，规则没有包含",
                "the paper sets the longest time that it may stay up: alone it is read as the time that it does, beside a least time the rule leaves it out"
            )
        ),
        (
            Doubts.PeriodNotNamed,
            new(
                AmbiguityCode.PeriodNotNamed,
                "“定期”“按期”没有写明多久一次、在哪一天，要看别处的规定",
                "定期 and 按期 do not say how often or by which day: it is set elsewhere"
            )
        ),
        (
            Doubts.ExceptionStated,
            new(
                AmbiguityCode.ExceptionStated,
                "原文另写明有例外，规则没有包含",
                "the paper also says that there are exceptions, which the rule leaves out"
            )
        ),
        (
            Doubts.HourStated,
            new(
                AmbiguityCode.HourStated,
                "原文写明当日的时刻，规则只算到日",
                "the paper names a time of that day; the rule goes by the day"
            )
        ),
        (
            Doubts.NoDuty,
            new(
                AmbiguityCode.NoDuty,
                "写的是当事人做某件事的期限（如申请、起诉、缴费），或者只是希望、鼓励、可以做到的时间，不是机关应当公开或者办理的期限",
                "it says within which time a party may or must do something (申请, 起诉, 缴费), or by when something is hoped for, urged or allowed (力争, 鼓励, 可), which is no duty of an authority to publish or to act"
            )
        ),
        (
            Doubts.OtherTerm,
            new(
                AmbiguityCode.OtherTerm,
                "原文另写明其他事情持续多久（如工期、规划期限），规则没有包含",
                "the paper also says how long something else lasts (工期, 规划期限), which the rule leaves out"
            )
        ),
        (
            Doubts.OtherCount,
            new(
                AmbiguityCode.OtherCount,
                "原文用另一种算法或者起止日期又写了一遍期限，两种写法的最后一日可能不同，按在前的长度读",
                "the paper says the length again in another count or by its first and last day, which may end on another day; the first length is read"
            )
        ),
        (
            Doubts.OtherAct,
            new(
                AmbiguityCode.OtherAct,
                "写明在这段时间内做的是另一件事（如作出决定、签订合同），没有写公开；是不是公开的期限，要看原文",
                "the sentence says what is done within the time (作出决定, 签订合同), and does not say that anything is published by then"
            )
        ),
        (
            Doubts.WindowBefore,
            new(
                AmbiguityCode.WindowBefore,
                "“前若干日内”是起算日之前的一段时间，算出的是其中第一日，不是最后一日",
                "so many days before an event with 内 are a window; what is computed is its first day, and not the last day in time"
            )
        ),
        (
            Doubts.MonthEdge,
            new(
                AmbiguityCode.MonthEdge,
                "“某月前”可能是该月开始之前，也可能是该月结束之前，按该月开始之前读",
                "before a month may mean before it begins or by its end; it is read as before it begins"
            )
        ),
        (
            Doubts.EveryOther,
            new(
                AmbiguityCode.EveryOther,
                "“每隔”若干期，也可能是中间空开若干期，按较短的间隔读",
                "每隔 may also mean with so many periods left out between; the shorter interval is read"
            )
        ),
    ];

    internal TimeLimitAmbiguity(AmbiguityCode code, string chinese, string english)
    {
        Code = code;
        Message = new(chinese, english);
    }

    /// <summary>What is open, for a program.</summary>
    public AmbiguityCode Code { get; }

    /// <summary>What is open, in words.</summary>
    public BilingualText Message { get; }

    /// <param name="doubts">What is open.</param>
    /// <param name="text">The phrase.</param>
    /// <param name="law">The law that it was read by, if one was given.</param>
    internal static IReadOnlyList<TimeLimitAmbiguity> Of(Doubts doubts, string text, string? law) =>
        doubts == Doubts.None
            ? []
            : Array.AsReadOnly([
                .. All.Where(entry => doubts.HasFlag(entry.Doubt)).Select(entry => entry.Ambiguity),
                .. DaysWords.Of(doubts, text, law),
            ]);

    /// <summary>Whether two are equal by value.</summary>
    public static bool operator ==(TimeLimitAmbiguity? left, TimeLimitAmbiguity? right) =>
        left is null ? right is null : left.Equals(right);

    /// <summary>Whether two differ by value.</summary>
    public static bool operator !=(TimeLimitAmbiguity? left, TimeLimitAmbiguity? right) => !(left == right);

    /// <inheritdoc />
    public bool Equals(TimeLimitAmbiguity? other) => other is not null && Code == other.Code;

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as TimeLimitAmbiguity);

    /// <inheritdoc />
    public override int GetHashCode() => Code.GetHashCode();

    /// <summary>The message for the current UI culture.</summary>
    public override string ToString() => Message.ToString(null);
}
