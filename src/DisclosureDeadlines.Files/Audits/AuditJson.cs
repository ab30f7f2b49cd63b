using System.Collections.Immutable;
using System.Text.Json;
using DisclosureDeadlines.Files.Reports;
using DisclosureDeadlines.Ledgers;

namespace DisclosureDeadlines.Files.Audits;

/// <summary>The parts of an audit as JSON. The names are a contract.</summary>
internal static class AuditJson
{
    public static IEnumerable<GroupJson> Groups(IReadOnlyList<AuditGroup> groups) =>
        groups.Select(group => new GroupJson(group.Name, group.IsRest, TallyJson.From(group.Tally)));

    public static IReadOnlyDictionary<string, FindingRowsJson> Findings(IReadOnlyList<AuditList> findings) =>
        findings.ToDictionary(
            list => AuditNames.Of(list.Finding),
            list => new FindingRowsJson(list.Count, [.. list.Rows.Select(row => row.Row.Number)])
        );

    /// <summary>A row and its judgement, a member for each column.</summary>
    public static void Row(Utf8JsonWriter json, ImmutableArray<RowColumn> columns, AuditedRow row)
    {
        json.WriteStartObject();
        foreach (var column in columns)
        {
            json.WritePropertyName(column.Name);
            var value = column.Value(row);
            switch (value.Kind)
            {
                case RowValueKind.Number:
                    json.WriteNumberValue(value.Number);
                    break;
                case RowValueKind.Names:
                    Names(json, value.Text!.Split(' ', StringSplitOptions.RemoveEmptyEntries));
                    break;
                case RowValueKind.None:
                    json.WriteNullValue();
                    break;
                default:
                    json.WriteStringValue(value.ForPrograms);
                    break;
            }
        }

        json.WriteEndObject();
    }

    private static void Names(Utf8JsonWriter json, string[] names)
    {
        json.WriteStartArray();
        foreach (string name in names)
        {
            json.WriteStringValue(name);
        }

        json.WriteEndArray();
    }
}
