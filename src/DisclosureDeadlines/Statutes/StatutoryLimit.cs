using System.Text.Json.Serialization;
using DisclosureDeadlines.Foundation;
using DisclosureDeadlines.Rules;
using NodaTime;

namespace DisclosureDeadlines.Statutes;

/// <summary>A limit that a law, a regulation or a circular sets, over the time that it is in force.</summary>
/// <remarks>Immutable. They come from <c>seeds/statutes.json</c>; see <see cref="StatutoryLimits"/>.</remarks>
public sealed class StatutoryLimit
{
    internal StatutoryLimit(
        string name,
        string? matter,
        (string Law, string? Number, string? Article) cited,
        StatuteLevel level,
        string? region,
        (LocalDate? From, LocalDate? To) valid,
        DeadlineRule rule,
        StatuteActor actor,
        (BilingualText Binds, BilingualText Covers) scope,
        (string? Text, StatuteStanding Standing, string Source, string? Note) evidence)
    {
        Name = name;
        Matter = matter;
        (Law, Number, Article) = cited;
        Level = level;
        Region = region;
        (ValidFrom, ValidTo) = valid;
        Rule = rule;
        Actor = actor;
        (Binds, Covers) = scope;
        (Text, Standing, Source, Note) = evidence;
    }

    /// <summary>The name of the duty, such as <c>publication</c> or <c>reply</c>; the versions of one duty over time share it.</summary>
    public string Name { get; }

    /// <summary>The matter, such as <c>budget</c> or <c>decisions</c>: several limits can bind on one matter; <see langword="null"/> if it stands alone.</summary>
    public string? Matter { get; }

    /// <summary>The law, without brackets, such as 政府信息公开条例.</summary>
    public string Law { get; }

    /// <summary>The number of the paper, such as 国务院令第711号; <see langword="null"/> for a law.</summary>
    public string? Number { get; }

    /// <summary>The article, such as 第二十六条; <see langword="null"/> for a paper without articles.</summary>
    public string? Article { get; }

    /// <summary>What kind of paper it is.</summary>
    public StatuteLevel Level { get; }

    /// <summary>The region that it binds in; <see langword="null"/> for the whole country.</summary>
    public string? Region { get; }

    /// <summary>The first day on which it is in force; <see langword="null"/> if that is not known here.</summary>
    [JsonConverter(typeof(IsoDates))]
    public LocalDate? ValidFrom { get; }

    /// <summary>The last day on which it was in force, inclusive; <see langword="null"/> if it is in force still.</summary>
    [JsonConverter(typeof(IsoDates))]
    public LocalDate? ValidTo { get; }

    /// <summary>What it asks for.</summary>
    public DeadlineRule Rule { get; }

    /// <summary>Whom it binds.</summary>
    public BilingualText Binds { get; }

    /// <summary>What it covers.</summary>
    public BilingualText Covers { get; }

    /// <summary>The words that set the limit; <see langword="null"/> if only their sense is known here.</summary>
    public string? Text { get; }

    /// <summary>How well the words are known here.</summary>
    internal StatuteStanding Standing { get; }

    /// <summary>Where the words were read.</summary>
    public string Source { get; }

    /// <summary>What has to be known besides; <see langword="null"/> if nothing.</summary>
    public string? Note { get; }

    /// <summary>Law and article as they are cited: 《政府信息公开条例》第二十六条.</summary>
    public string Citation => $"《{Law}》{Article}{(Level == StatuteLevel.Circular && Number is not null ? $"（{Number}）" : "")}";

    internal StatuteActor Actor { get; }

    /// <summary>Whether it is in force on a day. One whose first day is not known here counts as in force.</summary>
    public bool IsInForceOn(LocalDate date)
    {
        var day = date.WithCalendar(CalendarSystem.Iso);
        return (ValidFrom is null || ValidFrom <= day) && (ValidTo is null || day <= ValidTo);
    }

    /// <summary>The citation.</summary>
    public override string ToString() => Citation;
}
