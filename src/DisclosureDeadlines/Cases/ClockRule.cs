using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.Json.Serialization;
using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Rules;
using DisclosureDeadlines.Statutes;
using NodaTime;

namespace DisclosureDeadlines.Cases;

/// <summary>
/// A time limit of a case with what starts, stops, restarts and lengthens it (时限规则): inert data, each part with its article. It decides
/// nothing by itself; a <see cref="Case"/> is read by it.
/// </summary>
/// <remarks>Immutable. They come from <c>seeds/clocks/</c>; see <see cref="ClockRules"/>.</remarks>
public sealed class ClockRule
{
    private readonly FrozenDictionary<string, KindEffects> effects;

    internal ClockRule(
        string name,
        BilingualText title,
        (string Law, string? Number, string? Article) cited,
        ClockLength length,
        ClockRuleParts parts
    )
    {
        Name = name;
        Title = title;
        (Law, Number, Article) = cited;
        Limit = length;
        (ValidFrom, ValidTo) = parts.Valid;
        (Standing, Source, Note) = parts.Evidence;
        Starts = parts.Starts;
        Pauses = parts.Pauses;
        Restarts = parts.Restarts;
        Extension = parts.Extension;
        Deferral = parts.Deferral;
        Stops = parts.Stops;
        Deemed = parts.Deemed;
        AfterPause = parts.AfterPause;
        effects = KindEffects.Known(this).ToFrozenDictionary(kind => kind, kind => KindEffects.Of(kind, this)!, StringComparer.Ordinal);
    }

    /// <summary>The name in data and on the command line, such as <c>disclosureReply</c>.</summary>
    public string Name { get; }

    /// <summary>What the limit is for, such as 依申请公开答复.</summary>
    public BilingualText Title { get; }

    /// <summary>The law, without brackets, such as 政府信息公开条例.</summary>
    public string Law { get; }

    /// <summary>The number of the document, such as 国务院令第711号; <see langword="null"/> for a law.</summary>
    public string? Number { get; }

    /// <summary>The article that sets the limit, such as 第三十三条第二款; <see langword="null"/> for a document without articles.</summary>
    public string? Article { get; }

    /// <summary>The first day on which it is in force; <see langword="null"/> if that is not known here.</summary>
    [JsonConverter(typeof(LocalDateJsonConverter))]
    public LocalDate? ValidFrom { get; }

    /// <summary>The last day on which it was in force, inclusive; <see langword="null"/> if it is in force still.</summary>
    [JsonConverter(typeof(LocalDateJsonConverter))]
    public LocalDate? ValidTo { get; }

    /// <summary>The unit that the limit is counted in.</summary>
    public TimeUnit Unit => Limit.Unit;

    /// <summary>How many units the limit has, without any extension.</summary>
    public int Length => Limit.Count;

    /// <summary>Whether the words of the rule were seen; where not, it is from memory, and every answer says so.</summary>
    public bool IsConfirmed => Standing != StatuteStanding.Unconfirmed;

    /// <summary>Where the words were read.</summary>
    public string Source { get; }

    /// <summary>What else has to be known; <see langword="null"/> if nothing.</summary>
    public string? Note { get; }

    /// <summary>
    /// The kinds of happening that the rule knows, such as <c>received</c> and <c>consulted</c>. Every other kind has no effect, and a
    /// reading says so.
    /// </summary>
    public IReadOnlyList<string> Kinds => [.. KindEffects.Known(this)];

    /// <summary>Law and article as they are cited: 《政府信息公开条例》第三十三条第二款.</summary>
    public string Citation => Cite(Article);

    internal StatuteStanding Standing { get; }

    internal ClockLength Limit { get; }

    internal ImmutableArray<StartPart> Starts { get; }

    internal ImmutableArray<PausePart> Pauses { get; }

    internal ImmutableArray<RestartPart> Restarts { get; }

    internal ExtensionPart? Extension { get; }

    internal DeferralPart? Deferral { get; }

    internal ImmutableArray<string> Stops { get; }

    internal DeemedPart? Deemed { get; }

    internal AfterPausePart? AfterPause { get; }

    /// <summary>Whether it is in force on a day. One whose first day is not known here counts as in force.</summary>
    public bool IsInForceOn(LocalDate date)
    {
        var day = date.ToIso();
        return (ValidFrom is null || ValidFrom <= day) && (ValidTo is null || day <= ValidTo);
    }

    /// <inheritdoc cref="IsInForceOn(LocalDate)" />
    public bool IsInForceOn(DateOnly date) => IsInForceOn(LocalDate.FromDateOnly(date));

    /// <summary>The name and the citation.</summary>
    public override string ToString() => $"{Name} {Citation}";

    /// <summary>A part's article with its law; one that names another law does so itself.</summary>
    internal string Cite(string? article) => article is ['《', ..] ? article : $"《{Law}》{article ?? Article}";

    internal KindEffects? EffectsOf(string kind) => effects.GetValueOrDefault(kind);
}
