using DisclosureDeadlines.Ledgers;

namespace DisclosureDeadlines.Files.Ledgers;

/// <summary>Makes one row of two that are of the same paper, as where it has a line for each channel it was published in.</summary>
internal static class SamePaper
{
    /// <summary>The paper, published when it first was; null where the two lines say different things of it.</summary>
    public static LedgerRow? Of(LedgerRow above, LedgerRow below) =>
        above.Fault is null
        && below.Fault is null
        && above.Office == below.Office
        && above.Limit == below.Limit
        && above.Openness == below.Openness
            ? above with
            {
                Published = above.Published is { } first && !(below.Published < first) ? first : below.Published,
            }
            : null;
}
