using DisclosureDeadlines.Ledgers;
using DisclosureDeadlines.Rules;
using NodaTime;

namespace DisclosureDeadlines.Files.Impacts;

/// <summary>A row that a notice moves.</summary>
/// <param name="Audited">The row as it was before.</param>
/// <param name="Move">From when to when, and by which days.</param>
internal sealed record MovedRow(AuditedRow Audited, DeadlineMove Move)
{
    public Deadline Before => Move.Before;

    public Deadline After => Move.After;

    /// <summary>The status of the row on a day, after the notice.</summary>
    public DeadlineState StateOn(LocalDate today) => After.StatusOn(today).State;
}
