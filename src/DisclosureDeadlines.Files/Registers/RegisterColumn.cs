using DisclosureDeadlines.Files.Reports;

namespace DisclosureDeadlines.Files.Registers;

/// <summary>A column of a judged case, in whatever format it is written.</summary>
/// <param name="Name">What programs know it by. A contract.</param>
/// <param name="Heading">What a reader knows it by.</param>
/// <param name="Width">How wide it is in a sheet, in characters.</param>
/// <param name="IsOurs">Whether all that can be in it is this program's own making.</param>
/// <param name="Value">What a case has in it.</param>
internal sealed record RegisterColumn(string Name, BilingualText Heading, double Width, bool IsOurs, Func<AuditedCase, RowValue> Value);
