using DisclosureDeadlines.Foundation;

namespace DisclosureDeadlines.Phrases;

/// <summary>Why a phrase cannot be read: where, what was expected there, and what was found.</summary>
/// <remarks>Immutable.</remarks>
public sealed class TimeLimitError
{
    private const int ShownCharacters = 20;

    internal TimeLimitError(string text, int position, BilingualText expected)
    {
        Position = position;
        Expected = expected;
        Found = Excerpt.Of(text[position..], ShownCharacters);
    }

    /// <summary>The place in the phrase as given, counted in characters from 0.</summary>
    public int Position { get; }

    /// <summary>What would have been read there.</summary>
    public BilingualText Expected { get; }

    /// <summary>The beginning of what stands there; empty at the end of the phrase.</summary>
    public string Found { get; }

    /// <summary>All of it as one sentence.</summary>
    public BilingualText Sentence =>
        new(
            $"公开时限需补正：第{Position + 1}个字处，应有{Expected.Chinese}，{(Found.Length == 0 ? "但到此为止" : $"却是“{Found}”")}。",
            $"This time limit cannot be read: at character {Position + 1} expected {Expected.English}, found {(Found.Length == 0 ? "the end" : $"\"{Found}\"")}."
        );

    /// <summary>The sentence for the current UI culture.</summary>
    public override string ToString() => Sentence.ToString(null);
}
