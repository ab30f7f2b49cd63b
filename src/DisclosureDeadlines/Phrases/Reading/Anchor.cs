using DisclosureDeadlines.Rules;

namespace DisclosureDeadlines.Phrases.Reading;

/// <summary>A piece of a text that speaks of time: where it stands, and what it says, read whole or with a fault.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where it ends.</param>
internal readonly record struct Anchor(AnchorKind Kind, int Start, int End)
{
    public const int Unsaid = 9;

    /// <summary>How many units, or how often so many units pass.</summary>
    public int Length { get; init; }

    public TimeUnit Unit { get; init; }

    /// <summary>How many times within them.</summary>
    public int Times { get; init; } = 1;

    public int Year { get; init; }

    /// <summary>The month of the year or of the quarter.</summary>
    public int Month { get; init; }

    /// <summary>The day of the month or of the week.</summary>
    public int Day { get; init; }

    /// <summary>The first month of a stretch of days; 0 if it is one day.</summary>
    public int FirstMonth { get; init; }

    public int FirstDay { get; init; }

    /// <summary>The period that a cycle names: Y, H, Q, M, W, B, D or O.</summary>
    public char Period { get; init; }

    /// <summary>The period reported on, where a word such as 次年 says it: 1 or 0.</summary>
    public int Offset { get; init; } = Unsaid;

    public Traits Traits { get; init; }

    public Fault Fault { get; init; }

    public int FaultAt { get; init; }

    public bool Has(Traits traits) => (Traits & traits) != 0;

    /// <summary>The anchor with a fault, which refuses the phrase if it plays a part in it.</summary>
    public static Anchor Faulty(AnchorKind kind, int start, int end, Fault fault, int at) =>
        new(kind, start, end) { Fault = fault, FaultAt = at };
}
