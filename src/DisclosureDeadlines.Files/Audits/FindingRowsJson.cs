namespace DisclosureDeadlines.Files.Audits;

/// <summary>How many rows have a finding, and the first of them.</summary>
internal sealed record FindingRowsJson(int Count, IReadOnlyList<int> Rows);
