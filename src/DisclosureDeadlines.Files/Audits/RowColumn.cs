using DisclosureDeadlines.Files.Reports;
using DisclosureDeadlines.Ledgers;

namespace DisclosureDeadlines.Files.Audits;

/// <summary>A column of a judged row, in whatever format it is written.</summary>
/// <param name="Name">What programs know it by: the member in JSON, the heading in a table for programs. A contract.</param>
/// <param name="Heading">What a reader knows it by.</param>
/// <param name="Width">How wide it is in a sheet, in characters.</param>
/// <param name="IsOurs">
/// Whether all that can be in it is this program's own making; anything else is somebody's text, which must never be taken for a formula or
/// for markup.
/// </param>
/// <param name="Value">What a row has in it.</param>
internal sealed record RowColumn(string Name, BilingualText Heading, double Width, bool IsOurs, Func<AuditedRow, RowValue> Value);
