using System.Text.Json;
using DisclosureDeadlines.Ledgers;

namespace DisclosureDeadlines.Files.Audits;

/// <summary>What distinguishes one publication from another, in whatever row and sheet it is.</summary>
internal readonly record struct RowKey(string? Title, string? Item, string? Limit, string? Event, string? Period)
{
    public static RowKey Of(AuditedRow row) =>
        new(
            row.Row.Title,
            row.ItemName,
            row.Limit?.Text ?? row.Row.Limit,
            IsoDate.Of(row.Row.EventDate),
            row.Period?.ToString() ?? row.Row.Period
        );

    /// <summary>That of a row in a report in JSON.</summary>
    public static RowKey Of(JsonElement row)
    {
        return new(Text("title"), Text("item"), Text("limit"), Text("event"), Text("period"));

        string? Text(string name) => row.GetProperty(name).GetString();
    }
}
