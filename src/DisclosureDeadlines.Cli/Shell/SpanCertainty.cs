using DisclosureDeadlines.Files;

namespace DisclosureDeadlines.Cli.Shell;

/// <summary>
/// How sure an answer is that depends on all the days between two dates, and on which imported notices it depends, in words.
/// </summary>
internal static class SpanCertainty
{
    /// <summary>An answer, with the doubt about it where there is one, and the imported notices where there are any.</summary>
    public static string Note(string answer, string? reason, IReadOnlyList<string>? importedNotices)
    {
        string?[] notes =
        [
            reason,
            importedNotices is { } imported
                ? Language.Pick("导入的通知：", "imported: ") + string.Join(Language.Pick("、", ", "), imported)
                : null,
        ];
        string note = string.Join(Language.Pick("；", "; "), notes.OfType<string>());
        return note.Length == 0 ? answer : answer + Language.Pick($"  （{note}）", $"  ({note})");
    }
}
