namespace DisclosureDeadlines.Server.Calls;

/// <summary>What a call takes beside its address.</summary>
/// <param name="MediaTypes">The types of content that it takes, the usual one first.</param>
/// <param name="Schema">The name of its shape; null for bytes.</param>
/// <param name="Description">What it is.</param>
internal sealed record Body(IReadOnlyList<string> MediaTypes, string? Schema, string Description);
