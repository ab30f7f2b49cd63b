namespace DisclosureDeadlines.Phrases.Reading;

/// <summary>A word of the lexicon that stands somewhere in a text.</summary>
/// <param name="Class">Its class; none if no word stands there.</param>
/// <param name="Length">How many signs it has.</param>
/// <param name="Value">What it says among the words of its class.</param>
internal readonly record struct Word(WordClass Class, int Length, int Value);
