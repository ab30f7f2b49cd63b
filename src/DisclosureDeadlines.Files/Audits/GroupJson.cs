namespace DisclosureDeadlines.Files.Audits;

/// <summary>What the rows of an office or an item come to.</summary>
internal sealed record GroupJson(string? Name, bool IsRest, TallyJson Totals);
