namespace DisclosureDeadlines.Files.Audits;

/// <summary>The totals of the rows of an office or an item.</summary>
internal sealed record GroupJson(string? Name, bool IsRest, TallyJson Totals);
