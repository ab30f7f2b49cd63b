using DisclosureDeadlines.Files.Ledgers;
using DisclosureDeadlines.Ledgers;

namespace DisclosureDeadlines.Files.Audits;

/// <summary>What is above a report for a reader: which ledger, judged on which day, by which facts.</summary>
internal static class LedgerHead
{
    /// <param name="place">The ledger.</param>
    /// <param name="audit">How it is judged.</param>
    /// <param name="today">The day in words.</param>
    /// <param name="imported">The imported notices that were used.</param>
    public static IEnumerable<string> Lines(LedgerPlace place, LedgerAudit audit, string? today, IEnumerable<string> imported)
    {
        string sheet = place.Sheet is { } name ? Language.Pick($" 工作表“{name}”", $", sheet \"{name}\"") : "";
        string header = place.HeaderRow is { } row ? Language.Pick($"，表头在第{row}行", $", headings in row {row}") : "";
        yield return Language.Pick($"台账  {place.File}{sheet}{header}", $"Ledger     {place.File}{sheet}{header}");
        if (Columns(place) is { Length: > 0 } columns)
        {
            yield return Language.Pick($"各列  {columns}", $"Columns    {columns}");
        }

        yield return Language.Pick($"今天  {today}", $"Today      {today}");
        if (audit.Catalogue is { } catalogue)
        {
            yield return Language.Pick($"目录  {catalogue.Title}", $"Catalogue  {catalogue.Name}");
        }

        if (PlaceWords.Of(audit.Calendar) is { } region)
        {
            yield return Language.Pick($"地方  {region}", $"Region     {region}");
        }

        yield return Language.Pick(
            $"节假日依据  {NoticeWords.Of(audit.Calendar.DataVersion)}",
            $"Data       {NoticeWords.Of(audit.Calendar.DataVersion)}"
        );
        string names = string.Join(Language.Pick("、", ", "), imported);
        if (names.Length > 0)
        {
            yield return Language.Pick($"导入  {names}", $"Imported   {names}");
        }
    }

    /// <summary>Which column was taken for what, where a column has another name than the field.</summary>
    private static string Columns(LedgerPlace place) =>
        place.Columns is not { } columns
            ? ""
            : string.Join(
                Language.Pick("，", ", "),
                Enum.GetValues<LedgerField>()
                    .Where(field => columns[field] is { } at && !IsOwnName(columns.Headings[at]))
                    .Select(field =>
                        Language.Pick(
                            $"{LedgerHeaderException.NameOf(field).Chinese}←{columns.Headings[columns[field]!.Value]}",
                            $"{LedgerHeaderException.NameOf(field).English}←{columns.Headings[columns[field]!.Value]}"
                        )
                    )
            );

    private static bool IsOwnName(string heading) => LedgerHeadings.TryFind(heading, out _, out int right) && right == 1;
}
