using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json.Serialization;
using DisclosureDeadlines.Calendars;
using NodaTime;

namespace DisclosureDeadlines.Cases;

/// <summary>What happened in a case, on a day (经过): a request was received, a third party was asked, the reply was posted.</summary>
/// <remarks>
/// <para>
/// Immutable, compared by value. A <see cref="LocalDate"/> of another calendar system is kept as the same day of the ISO calendar.
/// </para>
/// <para>
/// As a line it is a date, a kind, and what else is known: <c>2025-05-14 consulted served=2025-05-15</c>, or 2025年5月14日 征求第三方意见
/// 送达=2025-05-15.
/// </para>
/// </remarks>
[JsonConverter(typeof(HappeningJsonConverter))]
public sealed record Happening : IParsable<Happening>
{
    private readonly string? by;
    private readonly LocalDate? served;

    /// <summary>Makes a happening.</summary>
    /// <param name="on">The day, in Beijing.</param>
    /// <param name="kind">What happened, such as <c>received</c> or <c>consulted</c>: one word, which a rule may know or not.</param>
    /// <exception cref="ArgumentException">The kind is empty, or holds white space.</exception>
    public Happening(LocalDate on, string kind)
    {
        ArgumentException.ThrowIfNullOrEmpty(kind);
        if (kind.Any(char.IsWhiteSpace))
        {
            throw new ArgumentException("A kind of happening is one word.", nameof(kind));
        }

        On = on.ToIso();
        Kind = kind;
        Day = CaseDays.Of(On);
    }

    /// <inheritdoc cref="Happening(LocalDate, string)" />
    public Happening(DateOnly on, string kind)
        : this(LocalDate.FromDateOnly(on), kind) { }

    /// <summary>The day on which it happened.</summary>
    public LocalDate On { get; }

    /// <summary>
    /// What happened: <c>received</c>, <c>confirmed</c>, <c>correctionAsked</c>, <c>consulted</c>, <c>extended</c>, <c>replied</c> and so
    /// on.
    /// </summary>
    public string Kind { get; }

    /// <summary>Who was asked, or answers, where there are several.</summary>
    public string? To { get; init; }

    /// <summary>The day on which it reached the person it was sent to.</summary>
    public LocalDate? Served
    {
        get => served;
        init
        {
            served = value?.ToIso();
            ServedDay = served is { } day ? CaseDays.Of(day) : null;
        }
    }

    /// <summary>
    /// How long is given or granted: <c>10wd</c>, <c>30d</c>, <c>3m</c>, or a last day such as <c>2025-06-30</c>; for a reply the way it
    /// went, such as <c>post</c>.
    /// </summary>
    public string? By
    {
        get => by;
        init
        {
            by = value;
            Allowed = Allowance.Read(value);
        }
    }

    /// <summary>How it arrived: <c>person</c>, <c>registered</c>, <c>letter</c>, <c>internet</c>, <c>fax</c>, <c>email</c>.</summary>
    public string? Channel { get; init; }

    /// <summary>Why, such as <c>expertReview</c> or <c>applicantDied</c>.</summary>
    public string? Cause { get; init; }

    /// <summary>How the people concerned were informed: <c>written</c>, <c>yes</c>, <c>no</c>.</summary>
    public string? Told { get; init; }

    /// <summary>Whether there was a good reason (正当理由) for being late, as the clerk judges.</summary>
    public bool Excused { get; init; }

    /// <summary>A remark, which changes nothing.</summary>
    public string? Note { get; init; }

    internal DateOnly Day { get; }

    internal DateOnly? ServedDay { get; private init; }

    internal Allowance? Allowed { get; private init; }

    /// <summary>Reads a line: a date, a kind, and <c>key=value</c> for what else is known.</summary>
    /// <param name="s">The line.</param>
    /// <param name="provider">Not used: the words do not depend on the culture.</param>
    /// <exception cref="CaseFormatException">The line cannot be read.</exception>
    public static Happening Parse(string s, IFormatProvider? provider = null)
    {
        ArgumentNullException.ThrowIfNull(s);
        return HappeningLine.Read(s, out var fault) ?? throw new CaseFormatException(fault!);
    }

    /// <summary>As <see cref="Parse"/>, but false where that would refuse.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out Happening result)
    {
        result = s is null ? null : HappeningLine.Read(s, out _);
        return result is not null;
    }

    /// <summary>The happening as a line that can be read again.</summary>
    public override string ToString()
    {
        var line = new StringBuilder().Append(CaseDays.Iso(On)).Append(' ').Append(Kind);
        Append(line, "to", To);
        Append(line, "served", Served is { } day ? CaseDays.Iso(day) : null);
        Append(line, "by", By);
        Append(line, "channel", Channel);
        Append(line, "cause", Cause);
        Append(line, "told", Told);
        Append(line, "excused", Excused ? "true" : null);
        Append(line, "note", Note);
        return line.ToString();
    }

    private static void Append(StringBuilder line, string key, string? value)
    {
        if (value is not null)
        {
            line.Append(' ').Append(key).Append('=').Append(HappeningLine.Quoted(value));
        }
    }
}
