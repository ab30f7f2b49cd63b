namespace DisclosureDeadlines.Server.Calls;

/// <summary>The shape of an answer.</summary>
/// <param name="Schema">Its name in the description.</param>
/// <param name="IsList">Whether it is a list of these.</param>
/// <param name="MediaType">The type of content.</param>
internal sealed record Reply(string Schema, bool IsList = false, string MediaType = "application/json");
