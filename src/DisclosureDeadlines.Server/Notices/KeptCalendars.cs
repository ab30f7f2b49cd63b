using System.Collections.Concurrent;
using DisclosureDeadlines.Answers;
using DisclosureDeadlines.Catalogues;

namespace DisclosureDeadlines.Server.Notices;

/// <summary>
/// The calendars that were asked for, kept because making one takes a thousand times as long as an answer. When it is full, it is emptied.
/// </summary>
internal sealed class KeptCalendars
{
    private const int Most = 32;

    private readonly ConcurrentDictionary<Key, ChosenCalendar> known = new();

    /// <exception cref="QuestionException">No place, or more than one, has that name.</exception>
    public ChosenCalendar Choose(CalendarQuestion question, DisclosureCatalogue? catalogue, string? place)
    {
        var key = new Key(question, catalogue?.Name, place);
        if (known.TryGetValue(key, out var kept))
        {
            return kept;
        }

        if (known.Count >= Most)
        {
            known.Clear();
        }

        return known.GetOrAdd(key, question.Choose(catalogue, place));
    }

    /// <summary>Two questions are the same if they name the same place and day and rest on the same list of notices.</summary>
    private sealed record Key(CalendarQuestion Question, string? Catalogue, string? Place);
}
