namespace DisclosureDeadlines.Phrases.Reading;

/// <summary>The laws of <see cref="LawOfDays"/> that a text names.</summary>
[Flags]
internal enum LawsOfDays
{
    None = 0,
    Licensing = 1,
    Penalties = 2,
    Coercion = 4,
    Review = 8,
}
