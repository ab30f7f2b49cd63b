using NodaTime;

namespace DisclosureDeadlines.Notices;

/// <summary>What the statements of one item have said so far. Days keep the place where they were named.</summary>
internal sealed class NoticeClauseDraft(int at)
{
    /// <summary>Where the item stands.</summary>
    public int At { get; } = at;

    public List<string> Names { get; } = [];

    public string? NameInNotice { get; set; }

    public NoticeDay? Span { get; set; }

    public SortedDictionary<LocalDate, int> Off { get; } = [];

    public SortedDictionary<LocalDate, int> Worked { get; } = [];

    /// <summary>Days that are called 法定假日.</summary>
    public SortedDictionary<LocalDate, int> Legal { get; } = [];

    /// <summary>Weekend days that stay off: 照常公休, 正常休息.</summary>
    public SortedDictionary<LocalDate, int> Rest { get; } = [];

    /// <summary>Weekend days that are moved, and the days off that they are moved to.</summary>
    public SortedDictionary<LocalDate, int> MovedFrom { get; } = [];

    public SortedDictionary<LocalDate, int> MovedTo { get; } = [];

    /// <summary>Days off that another notice gives and this one repeats.</summary>
    public SortedDictionary<LocalDate, int> Cited { get; } = [];

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

    public bool SaysAnything => Off.Count + Worked.Count + Legal.Count + Rest.Count + MovedFrom.Count + Promised.Count > 0 || ExtendedTo is not null;
}
