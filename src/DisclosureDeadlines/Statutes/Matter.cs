using System.Collections.Immutable;

namespace DisclosureDeadlines.Statutes;

/// <summary>A matter on which statutes set limits, and the words by which a catalogue's row is known to be on it.</summary>
/// <param name="Name">The name that limits refer to it by.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Aliases">What people call it besides.</param>
/// <param name="Words">
/// Words of which one has to be in the row; <c>…</c> in them is up to 20 characters. None: rows are not known by words.
/// </param>
/// <param name="Perhaps">Words of which one in the row only makes it likely, so that a person has to judge.</param>
/// <param name="Unless">Words of another matter, so that none of them may be there.</param>
/// <param name="Surely">Words of which one in the row's own text lifts <paramref name="Unless"/>: what they name is among what is listed.</param>
/// <param name="Apart">Longer words in which a word of the matter means something else, so that they are passed over.</param>
/// <param name="YieldsTo">The matters, more special ones, whose rows are not on this one.</param>
/// <param name="Subjects">
/// Words that tell apart what its limits treat alike, so that the limits of rows are compared only where they share one.
/// </param>
/// <param name="Basis">Words of which one has to be in the legal basis; none if the basis does not matter.</param>
/// <param name="Triggers">Words of which one has to be in the event that starts the clock; none if the event does not matter.</param>
/// <param name="Binds">Whom its limits bind, so that the rows of others are not on it; empty where the limits themselves tell.</param>
internal sealed record Matter(
    string Name,
    BilingualText Title,
    ImmutableArray<string> Aliases,
    ImmutableArray<string> Words,
    ImmutableArray<string> Perhaps,
    ImmutableArray<string> Unless,
    ImmutableArray<string> Surely,
    ImmutableArray<string> Apart,
    ImmutableArray<string> YieldsTo,
    ImmutableArray<string> Subjects,
    ImmutableArray<string> Basis,
    ImmutableArray<string> Triggers,
    ImmutableArray<StatuteActor> Binds
);
