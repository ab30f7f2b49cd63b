using System.Text.Json.Serialization;
using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Rules;
using NodaTime;

namespace DisclosureDeadlines.Statutes;

/// <summary>A limit that a law, a regulation or a circular sets, over the time that it is in force.</summary>
/// <remarks>Immutable. They come from <c>seeds/statutes.json</c>; see <see cref="StatutoryLimits"/>.</remarks>
public sealed class StatutoryLimit
{
    private const string General = "政府信息公开条例";

    private static readonly string[] Publishing = ["公开", "公布", "公示", "公告"];

    internal StatutoryLimit(
        string name,
        string matter,
        (string Law, string? Number, string? Article) cited,
        StatuteLevel level,
        Region? region,
        (LocalDate? From, LocalDate? To) valid,
        DeadlineRule rule,
        StatuteActor actor,
        (BilingualText Binds, BilingualText Covers) scope,
        Leeway? leeway,
        (string? Text, StatuteStanding Standing, string Source, string? Note) evidence
    )
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
        Leeway = leeway;
        (Text, Standing, Source, Note) = evidence;
    }

    /// <summary>The name of the duty, such as <c>publication</c> or <c>reply</c>; the versions of one duty over time share it.</summary>
    public string Name { get; }

    /// <summary>The matter, such as <c>budget</c> or <c>decisions</c>: several limits can bind on one matter.</summary>
    public string Matter { get; }

    /// <summary>The law, without brackets, such as 政府信息公开条例.</summary>
    public string Law { get; }

    /// <summary>The number of the document, such as 国务院令第711号; <see langword="null"/> for a law.</summary>
    public string? Number { get; }

    /// <summary>The article, such as 第二十六条; <see langword="null"/> for a document without articles.</summary>
    public string? Article { get; }

    /// <summary>What kind of document it is.</summary>
    public StatuteLevel Level { get; }

    /// <summary>The place that it binds in; <see langword="null"/> for the whole country.</summary>
    public Region? Region { get; }

    /// <summary>The first day on which it is in force; <see langword="null"/> if that is not known here.</summary>
    [JsonConverter(typeof(LocalDateJsonConverter))]
    public LocalDate? ValidFrom { get; }

    /// <summary>The last day on which it was in force, inclusive; <see langword="null"/> if it is in force still.</summary>
    [JsonConverter(typeof(LocalDateJsonConverter))]
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

    /// <summary>Whether the first day in force was not seen in the text; the note says so in these words.</summary>
    internal bool AreDatesUnchecked =>
        Note is { } note && note.Contains("施行日期", StringComparison.Ordinal) && note.Contains("未核对", StringComparison.Ordinal);

    /// <summary>Law and article as they are cited: 《政府信息公开条例》第二十六条.</summary>
    public string Citation => $"《{Law}》{Article}{(Level == StatuteLevel.Circular && Number is not null ? $"（{Number}）" : "")}";

    /// <summary>
    /// How it stands to the 20 working days of 政府信息公开条例 art. 26: a law or a regulation that sets a time for publishing takes their place, a
    /// rule or a circular can only be shorter and binds beside them. <see langword="null"/> where it sets no time for publishing to an
    /// administrative organ.
    /// </summary>
    public BilingualText? BesideGeneralLimit =>
        !IsOnPublishing ? null
        : Level <= StatuteLevel.Regulation
            ? new(
                "法律、法规另有规定的从其规定，不适用《政府信息公开条例》第二十六条的20个工作日",
                "a law or regulation, which takes the place of the 20 working days of 政府信息公开条例 art. 26"
            )
        : new(
            "规章和文件只能比《政府信息公开条例》第二十六条的20个工作日短，两者同时适用",
            "a rule or circular, which can only be shorter than the 20 working days of 政府信息公开条例 art. 26 and binds beside them"
        );

    /// <summary>Whether it says within what time an administrative organ has to publish something, other than art. 26 itself.</summary>
    private bool IsOnPublishing =>
        Rule is PeriodAfter
        && Law != General
        && Actor is not (StatuteActor.VillageCommittee or StatuteActor.Enterprise or StatuteActor.ThirdParty)
        && Array.Exists(
            Publishing,
            word => Text?.Contains(word, StringComparison.Ordinal) == true || Covers.Chinese.Contains(word, StringComparison.Ordinal)
        );

    internal StatuteActor Actor { get; }

    /// <summary>What the article itself allows besides; null if nothing.</summary>
    internal Leeway? Leeway { get; }

    /// <summary>Whether it is in force on a day. One whose first day is not known here counts as in force.</summary>
    public bool IsInForceOn(LocalDate date)
    {
        var day = date.WithCalendar(CalendarSystem.Iso);
        return (ValidFrom is null || ValidFrom <= day) && (ValidTo is null || day <= ValidTo);
    }

    /// <inheritdoc cref="IsInForceOn(LocalDate)" />
    public bool IsInForceOn(DateOnly date) => IsInForceOn(LocalDate.FromDateOnly(date));

    /// <summary>The citation.</summary>
    public override string ToString() => Citation;
}
