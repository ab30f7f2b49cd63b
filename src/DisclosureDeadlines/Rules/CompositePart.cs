namespace DisclosureDeadlines.Rules;

/// <summary>One of several limits, with the condition under which it binds.</summary>
/// <remarks>Immutable, compared by value.</remarks>
public sealed class CompositePart : IEquatable<CompositePart>
{
    /// <summary>Makes a part.</summary>
    /// <param name="rule">The limit; not itself a composite.</param>
    /// <param name="condition">
    /// Where it binds, in the words of the phrase, such as 行政许可、行政处罚事项; <see langword="null"/> if everywhere else.
    /// </param>
    /// <exception cref="ArgumentException">The rule is a composite, or the condition is blank.</exception>
    public CompositePart(DeadlineRule rule, string? condition = null)
    {
        ArgumentNullException.ThrowIfNull(rule);
        if (rule is Composite)
        {
            throw new ArgumentException("A part cannot have parts of its own.", nameof(rule));
        }

        if (condition is not null)
        {
            ArgumentException.ThrowIfNullOrWhiteSpace(condition);
        }

        Rule = rule;
        Condition = condition;
    }

    /// <summary>The limit.</summary>
    public DeadlineRule Rule { get; }

    /// <summary>Where it binds, in the words of the phrase; <see langword="null"/> if everywhere else.</summary>
    public string? Condition { get; }

    /// <summary>Condition and limit as a sentence.</summary>
    public BilingualText Sentence =>
        Condition is null ? Rule.Sentence : new($"其中{Condition}，{Rule.Sentence.Chinese}", $"{Rule.Sentence.English} (for {Condition})");

    /// <summary>Whether two are equal by value.</summary>
    public static bool operator ==(CompositePart? left, CompositePart? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two differ by value.</summary>
    public static bool operator !=(CompositePart? left, CompositePart? right) => !(left == right);

    /// <inheritdoc />
    public bool Equals(CompositePart? other) => other is not null && Condition == other.Condition && Rule.Equals(other.Rule);

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as CompositePart);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Condition, Rule);
}
