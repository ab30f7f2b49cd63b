using System.Text.Json.Serialization;
using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Catalogues;
using DisclosureDeadlines.Phrases;
using DisclosureDeadlines.Rules;
using NodaTime;

namespace DisclosureDeadlines.Answers;

/// <summary>When something is due, and why.</summary>
[JsonConverter(typeof(DueAnswerConverter))]
internal sealed record DueAnswer
{
    public required LocalDate Event { get; init; }

    /// <summary>The limit as printed.</summary>
    public required string Phrase { get; init; }

    /// <summary>The answer; null where a row of a catalogue has none, with the <see cref="Reason"/>.</summary>
    public Deadline? Deadline { get; init; }

    /// <summary>Why a row has no answer.</summary>
    public BilingualText? Reason { get; init; }

    /// <summary>The rule and the calendar of a row that has no answer.</summary>
    public (DeadlineRule Rule, WorkingDayCalendar Calendar)? Without { get; init; }

    public DisclosureCatalogue? Catalogue { get; init; }

    public CatalogueItem? Item { get; init; }

    public IReadOnlyList<TimeLimitAmbiguity> Ambiguities { get; init; } = [];

    public DeadlineStatus? Status { get; init; }

    /// <summary>The user's own notices that the answer depends on, by name.</summary>
    public IReadOnlyList<string> ImportedNotices { get; init; } = [];

    /// <summary>Whether the explanation and the choices are written too.</summary>
    public bool InFull { get; init; }
}
