namespace DisclosureDeadlines.Files.Impacts;

/// <summary>The totals of a ledger's rows when a notice arrives.</summary>
internal sealed record ImpactTotalsJson(
    int Rows,
    int Open,
    int Moved,
    int DueMoved,
    int PublishByMoved,
    int Settled,
    int Untouched,
    int Published,
    int NoDueDate,
    int Invalid,
    int OutOfScope
)
{
    public static ImpactTotalsJson From(ImpactTotals totals) =>
        new(
            totals.Rows,
            totals.Open,
            totals.Moved,
            totals.DueMoved,
            totals.PublishByMoved,
            totals.Settled,
            totals.Untouched,
            totals.Published,
            totals.NoDueDate,
            totals.Invalid,
            totals.OutOfScope
        );
}
