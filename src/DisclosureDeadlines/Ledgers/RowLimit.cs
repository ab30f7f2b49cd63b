using DisclosureDeadlines.Catalogues;
using DisclosureDeadlines.Phrases;
using DisclosureDeadlines.Rules;

namespace DisclosureDeadlines.Ledgers;

/// <summary>The limit that a row is judged by, where it came from, or why there is none.</summary>
internal sealed class RowLimit
{
    private RowLimit(TimeLimit? limit, CatalogueItem? item, BilingualText? reason, bool isUnread = false)
    {
        IsUnread = isUnread;
        Limit = limit;
        Item = item;
        Reason = reason;
        Needs = limit is null ? null : new RuleNeeds(limit.Rule);
        IsReckonedAtOnce = limit is { NamesALaw: false, Rule: not Composite };
        Undated = limit
            ?.Ambiguities.FirstOrDefault(ambiguity =>
                ambiguity.Code
                    is AmbiguityCode.LawsDiffer
                        or AmbiguityCode.NoDuty
                        or AmbiguityCode.OtherAct
                        or AmbiguityCode.WindowBefore
                        or AmbiguityCode.MonthEdge
            )
            ?.Message;
        Assumption = limit?.Ambiguities.FirstOrDefault(ambiguity => ambiguity.Code == AmbiguityCode.LawNotKnown)?.Message;
    }

    public TimeLimit? Limit { get; }

    /// <summary>
    /// The row of the catalogue; null if the phrase was in the ledger, or if several rows of one limit have the name.
    /// </summary>
    public CatalogueItem? Item { get; }

    /// <summary>Why there is no limit; null if there is one.</summary>
    public BilingualText? Reason { get; }

    /// <summary>
    /// Whether a limit is named that cannot be read: then the row cannot be judged, which is not the same as having no due date.
    /// </summary>
    public bool IsUnread { get; }

    public RuleNeeds? Needs { get; }

    /// <summary>Whether a day is reckoned from it sooner than found among those that were: it is one simple rule, the same for every event.</summary>
    public bool IsReckonedAtOnce { get; }

    /// <summary>
    /// Why the limit gives no date though it can be read: what is in time by one law may be late by the other, what somebody may do is
    /// never late, a time for another act (20日内作出决定) says nothing of the day of publication, and behind the first day of a stretch
    /// (届满前30日内, 7月前) nobody is late. Null if nothing of the kind is so.
    /// </summary>
    public BilingualText? Undated { get; }

    /// <summary>What was assumed to read the limit; null if nothing was.</summary>
    public BilingualText? Assumption { get; }

    public static RowLimit Of(TimeLimit limit, CatalogueItem? item = null) => new(limit, item, null);

    public static RowLimit None(string chinese, string english) => new(null, null, new(chinese, english));

    public static RowLimit None(TimeLimitError error) =>
        new(null, null, new(error.Sentence.Chinese.TrimEnd('。'), error.Sentence.English.TrimEnd('.')), isUnread: true);
}
