using NodaTime;

namespace DisclosureDeadlines.Notices;

/// <summary>What the statements of one item have said so far. Days keep the place where they were named.</summary>
internal sealed class NoticeClauseDraft(int at)
{
    /// <summary>Where the item is.</summary>
    public int At { get; } = at;

    public List<string> Names { get; } = [];

    public string? NameInNotice { get; set; }

    public NoticeDay? Span { get; set; }

    public SortedDictionary<LocalDate, int> Off { get; } = [];

    public SortedDictionary<LocalDate, int> Worked { get; } = [];

    /// <summary>Days that are called 法定假日.</summary>
    public SortedDictionary<LocalDate, int> Legal { get; } = [];

    /// <summary>Those of them that are not among days off that were said before, as 其中 would have it.</summary>
    public SortedDictionary<LocalDate, int> LegalAlone { get; } = [];

    /// <summary>Whether days off are given for others on a weekend: 补休.</summary>
    public bool Compensates { get; set; }

    /// <summary>The days of the holiday that fall on a weekend, and are given on other days.</summary>
    public SortedDictionary<LocalDate, int> Fell { get; } = [];

    /// <summary>Where it is said that the holiday is taken back.</summary>
    public int? TakenBackAt { get; set; }

    /// <summary>The day that the heading gives for the holiday.</summary>
    public SortedDictionary<LocalDate, int> Named { get; } = [];

    /// <summary>By how many days the days off are moved past that weekend, where that is said without a date.</summary>
    public (int Days, int At)? ShiftedBy { get; set; }

    /// <summary>Weekdays that are called ordinary workdays: after the break, or because a holiday is taken back.</summary>
    public SortedDictionary<LocalDate, int> Usual { get; } = [];

    /// <summary>Days off for one people only.</summary>
    public List<(string People, LocalDate[] Days, int At)> ForPeople { get; } = [];

    /// <summary>Whether it is said that the national holidays follow the national notice.</summary>
    public bool DefersToNation { get; set; }

    /// <summary>Weekend days that stay off: 照常公休, 正常休息.</summary>
    public SortedDictionary<LocalDate, int> Rest { get; } = [];

    /// <summary>Weekend days that are moved, and the days off that they are moved to.</summary>
    public SortedDictionary<LocalDate, int> MovedFrom { get; } = [];

    public SortedDictionary<LocalDate, int> MovedTo { get; } = [];

    /// <summary>Days off that another notice gives and this one repeats.</summary>
    public SortedDictionary<LocalDate, int> Cited { get; } = [];

    /// <summary>The holidays that it repeats them for.</summary>
    public List<string> CitedNames { get; } = [];

    /// <summary>Numbers of days that were said before the days themselves.</summary>
    public List<(int Days, int At)> Promised { get; } = [];

    /// <summary>Days from which work goes on as usual.</summary>
    public SortedDictionary<LocalDate, int> Resumed { get; } = [];

    /// <summary>The new last day of a break that is extended.</summary>
    public (LocalDate Day, int At)? ExtendedTo { get; set; }

    /// <summary>Where it is said that no days are exchanged.</summary>
    public int? NoExchangeAt { get; set; }

    /// <summary>Where it is said that a weekend is an ordinary one, and no day off is given.</summary>
    public int? OrdinaryWeekendAt { get; set; }

    /// <summary>Whether it says how many days are off, and nothing else: 全县放假一天, before the item that names the day.</summary>
    public bool SaysOnlyHowMany =>
        Promised.Count > 0
        && Off.Count + Usual.Count + ForPeople.Count + Worked.Count + Legal.Count + Rest.Count + MovedFrom.Count + Fell.Count == 0
        && ExtendedTo is null
        && TakenBackAt is null
        && NameInNotice is null;

    /// <summary>
    /// The days off as they have been said so far: where days are given for others on a weekend, also those, which are off by law.
    /// </summary>
    public IReadOnlyCollection<LocalDate> DaysOff => Off.Count > 0 && Compensates ? [.. Off.Keys.Union(LegalAlone.Keys)] : Off.Keys;

    public bool SaysAnything =>
        Off.Count + Usual.Count + ForPeople.Count + Worked.Count + Legal.Count + Rest.Count + MovedFrom.Count + Promised.Count > 0
        || ExtendedTo is not null
        || TakenBackAt is not null;
}
