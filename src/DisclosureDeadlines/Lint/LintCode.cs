using System.Text.Json.Serialization;

namespace DisclosureDeadlines.Lint;

/// <summary>What a finding is about. The names do not change.</summary>
[JsonConverter(typeof(CamelCaseEnumJsonConverter<LintCode>))]
public enum LintCode
{
    /// <summary>The same number in another unit than the statute's: 20个工作日 where it says 二十日.</summary>
    UnitConflict,

    /// <summary>More time than the statute gives.</summary>
    LooserThanStatute,

    /// <summary>No day can be computed, where the statute sets one: 据实动态公开 where it says 三十日内.</summary>
    NoBound,

    /// <summary>The limit of a version of the law that is in force no longer: 每年3月31日前 for a department's annual report.</summary>
    Outdated,

    /// <summary>The limit refers to what is prescribed, or to another row, and says no time itself: 按规定时限公开.</summary>
    Circular,

    /// <summary>The clause quoted beside the row sets a limit of another kind, such as a yearly date beside a period.</summary>
    ClauseDiffers,

    /// <summary>The clause quoted beside the row cannot be read.</summary>
    UnreadableClause,

    /// <summary>The limit does not say which event starts the clock.</summary>
    NoTrigger,

    /// <summary>The limit can be read in more than one way.</summary>
    Ambiguous,

    /// <summary>A slip of the pen in the limit.</summary>
    Typo,

    /// <summary>Less time than the statute gives, which an authority is free to set itself.</summary>
    StricterThanStatute,

    /// <summary>The same matter has another limit in another row or catalogue.</summary>
    DiffersElsewhere,

    /// <summary>Less time than the statute's least: 公示3日 where it says 不少于5日.</summary>
    ShorterThanStatute,
}
