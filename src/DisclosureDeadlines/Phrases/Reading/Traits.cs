namespace DisclosureDeadlines.Phrases.Reading;

/// <summary>What an anchor has besides its numbers.</summary>
[Flags]
internal enum Traits : ushort
{
    None = 0,

    /// <summary>每 stands before it.</summary>
    Every = 1,

    /// <summary>前 stands behind it.</summary>
    Before = 2,

    /// <summary>It names the end of a period, or a stretch of days: it needs no 前.</summary>
    Closed = 4,

    /// <summary>It is seen from another period: 次月, 当年.</summary>
    Relative = 8,

    /// <summary>每隔.</summary>
    Apart = 16,

    /// <summary>日 alone, which a law or a remark can make a working day.</summary>
    PlainDay = 32,

    /// <summary>一次 stands behind it.</summary>
    Counted = 64,

    /// <summary>It has no day: a week of a quarter, which is no date.</summary>
    NoDay = 128,

    /// <summary>A day of the week without 每周.</summary>
    Alone = 256,

    /// <summary>更新 stands behind a cycle.</summary>
    Updated = 512,

    /// <summary>Before a month of which no day is named: 7月前.</summary>
    MonthEdge = 1024,

    /// <summary>The end of a month, whatever its day.</summary>
    MonthEnd = 2048,

    /// <summary>An hour stands behind the day.</summary>
    Hour = 4096,

    /// <summary>A bracket behind the length gives that of another case.</summary>
    OtherCase = 8192,
}
