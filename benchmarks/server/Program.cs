using DisclosureDeadlines.Server.Hosting;

// The server itself, and beside its calls one of a plain minimal API behind the same middleware: a small answer as JSON, and nothing
// reckoned.
await using var app = ServerApp.Build(args);
app.MapGet("/peer", (string date, int workingDays) => new Peer(date, workingDays, "2026-10-22", "official"));
await app.RunAsync();

internal sealed record Peer(string From, int WorkingDays, string Date, string Certainty);
