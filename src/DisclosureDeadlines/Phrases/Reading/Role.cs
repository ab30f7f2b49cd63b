namespace DisclosureDeadlines.Phrases.Reading;

/// <summary>What part a length of time plays; seeds/grammar/roles.tsv says by what it is known.</summary>
internal enum Role : byte
{
    /// <summary>A last day after an event: 之日起20日内.</summary>
    Within,

    /// <summary>It tells of something else: 近三年, 有效期三年.</summary>
    Background,

    /// <summary>How long something else lasts, beside which only a duty to publish is a limit: 工期18个月，竣工后15日内公开.</summary>
    OtherTerm,

    /// <summary>More time that may be granted: 可延长10日.</summary>
    Extension,

    /// <summary>When something else begins to hold: 超过三个月的, 三个月内仍不认领的.</summary>
    Condition,

    /// <summary>A last day for what somebody may do, which is no duty: 可以自…60日内申请.</summary>
    Right,

    /// <summary>A condition beside the limits, which is said: 三个月内仍不认领的.</summary>
    Aside,

    /// <summary>The most there can be beside the limit before: 20日内，最长不超过30日.</summary>
    SecondCeiling,

    /// <summary>The limit before said again in another count: 三个工作日（72小时）内.</summary>
    Again,

    /// <summary>A day that no rule says: 最后3日.</summary>
    Unnamed,

    /// <summary>Not one whole number: 5日左右, 3个月半.</summary>
    Inexact,

    /// <summary>How often: 半年至少更新1次, 更新周期为3个月.</summary>
    Interval,

    /// <summary>How long something stays published: 公开满5年, 保留5年.</summary>
    Kept,

    /// <summary>How long something is on display at least: 公示期不少于5日.</summary>
    Least,

    /// <summary>So long before an event: 会议召开3日前, 提前3日.</summary>
    Lead,

    /// <summary>A period that must pass first: 20日后公开.</summary>
    Passed,

    /// <summary>A duty denied: 20日内不得公开.</summary>
    Denied,
}
