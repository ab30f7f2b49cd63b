namespace DisclosureDeadlines.Rules;

/// <summary>
/// The event that starts the clock, such as 信息形成 (information formed), 颁发 (issued) or 作出处罚决定 (penalty decided). It says
/// which date of a document is the event date; it computes nothing.
/// </summary>
/// <remarks>Immutable. Equal when the words are.</remarks>
public sealed class Trigger : IEquatable<Trigger>
{
    /// <summary>Makes a trigger from its words.</summary>
    /// <exception cref="ArgumentException">There are no words.</exception>
    public Trigger(string words)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(words);
        Words = words;
        EndedPeriod = PeriodEnds.KindOf(words);
    }

    /// <summary>Information formed (信息形成): by custom the date on the document, 成文日期.</summary>
    public static Trigger InformationFormed { get; } = new("信息形成");

    /// <summary>Information formed or changed (信息形成或变更; 政府信息公开条例 art. 26).</summary>
    public static Trigger InformationFormedOrChanged { get; } = new("信息形成或变更");

    /// <summary>The words, in their plainest form: 信息形成或变更 for 该政府信息形成或者变更.</summary>
    public string Words { get; }

    /// <summary>
    /// The kind of period whose end is the event (季度结束, 上半年结束, 年度终了): the event date is the last day of the year, half year, quarter, month
    /// or week that is reported on, and not the day that anything was written on. <see langword="null"/> for any other event.
    /// </summary>
    public PeriodKind? EndedPeriod { get; }

    /// <summary>Whether two are equal by value.</summary>
    public static bool operator ==(Trigger? left, Trigger? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two differ by value.</summary>
    public static bool operator !=(Trigger? left, Trigger? right) => !(left == right);

    /// <inheritdoc />
    public bool Equals(Trigger? other) => other is not null && Words == other.Words;

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as Trigger);

    /// <inheritdoc />
    public override int GetHashCode() => Words.GetHashCode(StringComparison.Ordinal);

    /// <summary>The words.</summary>
    public override string ToString() => Words;
}
