using System.Collections.Immutable;

namespace DisclosureDeadlines.Cases;

/// <summary>
/// A point of counting that the law leaves open, such as <c>pause</c>: whether the first and the last day of a pause are counted.
/// </summary>
/// <remarks>Immutable. All of them are in <see cref="CasePolicy.Points"/>.</remarks>
public sealed class CasePoint
{
    private readonly ImmutableArray<CaseChoice> choices;

    internal CasePoint(
        string name,
        string byDefault,
        string earliest,
        string latest,
        BilingualText question,
        ImmutableArray<CaseChoice> choices
    )
    {
        Name = name;
        Question = question;
        this.choices = choices;
        (Default, Earliest, Latest) = (PlaceOf(byDefault), PlaceOf(earliest), PlaceOf(latest));
    }

    /// <summary>The name, such as <c>pause</c>.</summary>
    public string Name { get; }

    /// <summary>What is open.</summary>
    public BilingualText Question { get; }

    /// <summary>The ways to take it.</summary>
    public IReadOnlyList<CaseChoice> Choices => choices;

    internal byte Default { get; }

    internal byte Earliest { get; }

    internal byte Latest { get; }

    /// <summary>The name.</summary>
    public override string ToString() => Name;

    /// <summary>The place of a choice among the choices; 255 if there is none of that name.</summary>
    internal byte PlaceOf(string name)
    {
        for (byte place = 0; place < choices.Length; place++)
        {
            if (string.Equals(choices[place].Name, name, StringComparison.OrdinalIgnoreCase))
            {
                return place;
            }
        }

        return byte.MaxValue;
    }
}
