namespace DisclosureDeadlines.Phrases.Reading;

/// <summary>What a piece of text that speaks of time is, before it is known what part it plays.</summary>
internal enum AnchorKind : byte
{
    None,

    /// <summary>20个工作日, 半年.</summary>
    Length,

    /// <summary>1月31日, 3月底, 第一季度.</summary>
    Annual,

    /// <summary>2018年10月31日.</summary>
    Fixed,

    /// <summary>每季度第一个月15日, 季末.</summary>
    Quarterly,

    /// <summary>每月10日, 次月底.</summary>
    Monthly,

    /// <summary>每周五.</summary>
    Weekly,

    /// <summary>每半年, 按月, 1次/年.</summary>
    Cycle,

    /// <summary>当日.</summary>
    SameDay,

    /// <summary>次日, 下一个工作日.</summary>
    NextDay,

    /// <summary>同步, 一并.</summary>
    Together,

    /// <summary>随预决算公开.</summary>
    Along,

    /// <summary>长期.</summary>
    Lasting,

    /// <summary>任期内.</summary>
    Term,

    /// <summary>保留至当年年底.</summary>
    Until,

    /// <summary>10月1日至次年5月31日, before a cycle.</summary>
    Season,
}
