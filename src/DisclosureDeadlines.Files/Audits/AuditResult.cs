using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Ledgers;

namespace DisclosureDeadlines.Files.Audits;

/// <summary>What is known of an audit after its last row.</summary>
/// <param name="Summary">The totals of the ledger.</param>
/// <param name="Imported">The imported notices that decide a day which a row was judged by.</param>
/// <param name="MissingYear">The year whose holiday notice is missing; null if none is.</param>
/// <param name="PassedOver">What was passed over in the ledger's file, in sentences for the user.</param>
internal sealed record AuditResult(
    AuditSummary Summary,
    IReadOnlyList<HolidayNotice> Imported,
    int? MissingYear,
    IReadOnlyList<string> PassedOver
)
{
    /// <summary>The imported notices by their short names.</summary>
    public IEnumerable<string> ImportedNames => Imported.Select(notice => notice.ShortName);

    /// <summary>What else a reader of the report has to know, in sentences.</summary>
    public IReadOnlyList<string> Notes => MissingYear is { } year ? [MissingNotice.SentenceInReport(year), .. PassedOver] : PassedOver;
}
