namespace DisclosureDeadlines.Cases;

/// <summary>One way to take a point that the law leaves open, such as <c>careful</c>.</summary>
/// <remarks>Immutable.</remarks>
public sealed class CaseChoice
{
    internal CaseChoice(string name, BilingualText sentence)
    {
        Name = name;
        Sentence = sentence;
    }

    /// <summary>The name, such as <c>careful</c>.</summary>
    public string Name { get; }

    /// <summary>What it means, and what it is based on.</summary>
    public BilingualText Sentence { get; }

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
