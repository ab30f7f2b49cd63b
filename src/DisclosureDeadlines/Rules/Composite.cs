using System.Collections.Immutable;
using System.Text.Json.Serialization;
using DisclosureDeadlines.Foundation;
using NodaTime;

namespace DisclosureDeadlines.Rules;

/// <summary>
/// Several limits in one phrase. Each part answers for itself; the whole has a due date, the earliest of the parts', only where all parts
/// bind together and those that have a date start from one event.
/// </summary>
[JsonConverter(typeof(DeadlineRuleJsonConverter))]
public sealed class Composite : DeadlineRule
{
    /// <summary>The greatest number of parts.</summary>
    public static int MaxParts => MostParts;

    internal const int MostParts = 20;

    private static readonly BilingualText NotTogether = new(
        "各项时限并不同时适用，分别见各部分",
        "the limits do not all bind together; see the parts"
    );
    private static readonly BilingualText OtherEvents = new(
        "各项时限的起算日不同，分别见各部分",
        "the limits start from different events; see the parts"
    );
    private static readonly BilingualText NoPartDated = new(
        "各部分都没有可以计算的截止日期",
        "none of the parts sets a date that can be computed"
    );

    private readonly ImmutableArray<CompositePart> parts;
    private readonly BilingualText? reasonAgainstOne;

    /// <summary>Makes the rule.</summary>
    /// <param name="relation">How the parts stand to each other.</param>
    /// <param name="parts">The parts, in the order of the phrase; from 2 to <see cref="MaxParts"/>.</param>
    /// <exception cref="ArgumentException">
    /// There are too few or too many parts, one is <see langword="null"/>, or a conditional whole has no part with a condition.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException">The relation is none of the named ones.</exception>
    public Composite(PartsRelation relation, IEnumerable<CompositePart> parts)
    {
        this.parts = [.. Given.Each(parts).Take(MostParts + 1)];
        bool conditional = this.parts.Any(part => part.Condition is not null);
        Relation =
            !Enum.IsDefined(relation) ? throw new ArgumentOutOfRangeException(nameof(relation), relation, "This is no relation.")
            : relation == PartsRelation.All && conditional ? PartsRelation.Conditional
            : relation;
        if (this.parts.Length is < 2 or > MostParts)
        {
            throw new ArgumentException(
                $"Expected from 2 to {MaxParts} parts, found {(this.parts.Length > MostParts ? "more" : this.parts.Length)}.",
                nameof(parts)
            );
        }

        if (relation == PartsRelation.Conditional && !conditional)
        {
            throw new ArgumentException("Expected a part with a condition, found none.", nameof(parts));
        }

        LooksBack = this.parts.Any(part => part.Rule.LooksBack);
        bool together = Relation == PartsRelation.All;
        bool oneEvent = this.parts.Where(part => part.Rule.IsDated).Select(part => part.Rule.OnlyTrigger).Distinct().Count() <= 1;
        reasonAgainstOne =
            !together ? NotTogether
            : oneEvent ? null
            : OtherEvents;
        IsDated = reasonAgainstOne is null && this.parts.Any(part => part.Rule.IsDated);
        bool ended = IsDated && this.parts.All(part => !part.Rule.IsDated || part.Rule.EndedPeriod is not null);
        OnlyTrigger = ended ? this.parts.First(part => part.Rule.IsDated).Rule.OnlyTrigger : null;
    }

    /// <summary>
    /// How the parts stand to each other. Parts that all bind, one of them under a condition, are <see cref="PartsRelation.Conditional"/>.
    /// </summary>
    public PartsRelation Relation { get; }

    /// <summary>The parts, in the order of the phrase.</summary>
    public IReadOnlyList<CompositePart> Parts => parts;

    /// <inheritdoc />
    public override RuleKind Kind => RuleKind.Composite;

    /// <inheritdoc />
    public override BilingualText Sentence
    {
        get
        {
            var (chinese, english) = Relation switch
            {
                PartsRelation.Alternatives => ("，或者", ", or "),
                PartsRelation.Sequence => ("，随后", ", then "),
                _ => ("；", "; "),
            };
            return new(
                string.Join(chinese, parts.Select(part => part.Sentence.Chinese)),
                string.Join(english, parts.Select(part => part.Sentence.English))
            );
        }
    }

    /// <inheritdoc />
    public override bool Equals(DeadlineRule? other) =>
        other is Composite composite && composite.Relation == Relation && parts.SequenceEqual(composite.parts);

    /// <inheritdoc />
    public override int GetHashCode() => parts.Aggregate(HashCode.Combine(Kind, Relation), HashCode.Combine);

    /// <summary>The end of the period that all dated parts count from; null if they count from another event.</summary>
    internal override Trigger? OnlyTrigger { get; }

    internal override PeriodKind? EndedPeriod => OnlyTrigger?.EndedPeriod;

    internal override bool IsDated { get; }

    internal override bool LooksBack { get; }

    /// <remarks>Every part is asked now, so that an answer that is given can be read, explained and written to its end.</remarks>
    internal override DueDateResult Answer(in DeadlineQuestion question)
    {
        foreach (var part in parts)
        {
            _ = part.Rule.Answer(part.Rule.Placed(question));
        }

        return base.Answer(question);
    }

    internal override bool IsCovered(in DeadlineQuestion question)
    {
        foreach (var part in parts)
        {
            if (!part.Rule.IsCovered(part.Rule.Placed(question)))
            {
                return false;
            }
        }

        return base.IsCovered(question);
    }

    /// <remarks>The whole is due with one of its parts, and they have been asked.</remarks>
    private protected override bool IsCoveredFromEvent(in DeadlineQuestion question) => true;

    internal override DueDateResult Reckon(in DeadlineQuestion question)
    {
        if (reasonAgainstOne is not null)
        {
            return DueDateResult.None(reasonAgainstOne);
        }

        LocalDate? due = null;
        LocalDate? safe = null;
        foreach (var part in parts)
        {
            if (part.Rule.Reckon(part.Rule.Placed(question)) is not { Reason: null, Day: var partDue, SafeDay: var partSafe })
            {
                continue;
            }

            due = due is { } earlier && earlier < partDue ? earlier : partDue;
            safe = safe is { } earlierSafe && earlierSafe < partSafe ? earlierSafe : partSafe;
        }

        return due is { } found ? DueDateResult.At(found, safe!.Value) : DueDateResult.None(NoPartDated);
    }

    internal override IEnumerable<ExplanationStep> Narrate(Deadline deadline) =>
        deadline
            .Parts.Where(part => part.DueOn == deadline.DueOn)
            .Take(1)
            .SelectMany(part => part.Rule.Narrate(part))
            .Prepend(Steps.EarliestOf(deadline.Parts));
}
