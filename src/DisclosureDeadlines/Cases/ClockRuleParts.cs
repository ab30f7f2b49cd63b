using System.Collections.Immutable;
using DisclosureDeadlines.Statutes;
using NodaTime;

namespace DisclosureDeadlines.Cases;

/// <summary>What a clock rule is made of besides its name, its document and its length.</summary>
internal sealed record ClockRuleParts
{
    public (LocalDate? From, LocalDate? To) Valid { get; init; }

    public (StatuteStanding Standing, string Source, string? Note) Evidence { get; init; } = (StatuteStanding.Unconfirmed, "", null);

    public required ImmutableArray<StartPart> Starts { get; init; }

    public ImmutableArray<PausePart> Pauses { get; init; } = [];

    public ImmutableArray<RestartPart> Restarts { get; init; } = [];

    public ExtensionPart? Extension { get; init; }

    public DeferralPart? Deferral { get; init; }

    public ImmutableArray<string> Stops { get; init; } = [];

    public DeemedPart? Deemed { get; init; }

    public AfterPausePart? AfterPause { get; init; }
}
