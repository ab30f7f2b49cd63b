using DisclosureDeadlines.Rules;
using NodaTime;

namespace DisclosureDeadlines.Phrases.Reading;

/// <summary>A phrase without what stands round its limits, and what that said about all of them.</summary>
internal readonly ref struct Frame
{
    /// <summary>The text that the limits are looked for in.</summary>
    public ReadOnlySpan<char> Text { get; init; }

    /// <summary>How many signs were cut off at the beginning.</summary>
    public int Head { get; init; }

    /// <summary>Where the limits can begin.</summary>
    public int From { get; init; }

    public Doubts Doubts { get; init; }

    /// <summary>The days that a remark says are meant; null if none does.</summary>
    public TimeUnit? Remark { get; init; }

    public int RemarkAt { get; init; }

    /// <summary>The laws on days that the law and the text name.</summary>
    public LawsNamed Laws { get; init; }

    /// <summary>Whether a law was given beside the phrase.</summary>
    public bool HasLaw { get; init; }

    /// <summary>The day of the event; null if it is not known.</summary>
    public LocalDate? On { get; init; }

    public Fault Fault { get; init; }

    public int FaultAt { get; init; }

    /// <summary>What so many 日 are: by the law that is given, and for want of one by the laws that the phrase names itself.</summary>
    public DaysRead ReadByLaw(int days)
    {
        var read = Laws.Read(days, On, Text);
        return read == DaysRead.Unsaid || (read == DaysRead.NotKnown && !HasLaw) ? DaysRead.Calendar : read;
    }
}
