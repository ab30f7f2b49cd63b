using DisclosureDeadlines.Ledgers;

namespace DisclosureDeadlines.Files.Audits;

/// <summary>Rows named by their numbers, the first of them where they are many.</summary>
internal static class RowNumbers
{
    private const int MostShown = 20;

    public static string Of(IEnumerable<AuditedRow> rows)
    {
        var numbers = rows.Select(row => SmallNumber.Of(row.Row.Number)).Take(MostShown + 1).ToList();
        return string.Join(Language.Pick("、", ", "), numbers.Take(MostShown)) + (numbers.Count > MostShown ? "…" : "");
    }

    /// <summary>The rows under each of the reasons why they have no due date, a line each.</summary>
    public static IEnumerable<string> ByReason(IEnumerable<AuditedRow> rows) =>
        rows.GroupBy(row => row.Reason?.ToString(null) ?? "")
            .Take(MostShown)
            .Select(reason => Language.Pick($"  {reason.Key}：第{Of(reason)}行", $"  {reason.Key}: rows {Of(reason)}"));
}
