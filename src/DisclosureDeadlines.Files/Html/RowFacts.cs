using DisclosureDeadlines.Files.Audits;
using DisclosureDeadlines.Ledgers;

namespace DisclosureDeadlines.Files.Html;

/// <summary>What belongs to one row of a ledger alone, and not to its explanation.</summary>
internal static class RowFacts
{
    public static HtmlMarkup Of(AuditedRow row)
    {
        HtmlMarkup[] facts =
        [
            Fact(Language.Pick("原因", "Reason"), row.Reason?.ToString(null)),
            .. Suspicions(row).Select(words => Fact(Language.Pick("存疑", "Suspect"), words)),
            .. (row.Limit?.Ambiguities ?? []).Select(doubt => Fact(Language.Pick("注意", "Note"), doubt.Message.ToString(null))),
            Fact(Language.Pick("事项", "Item"), row.Item?.ToString()),
            Fact(Language.Pick("公开内容", "Content"), row.Item?.Content),
            Fact(Language.Pick("备注", "Remark"), row.Row.Note),
        ];
        return $"<dl>{facts}</dl>";
    }

    private static IEnumerable<string> Suspicions(AuditedRow row) =>
        row.Findings.Where(finding => finding is AuditFinding.PublishedBeforeEvent or AuditFinding.PublishedAfterToday).Select(finding => AuditNames.Words(finding, 0));

    private static HtmlMarkup Fact(string name, string? value) => value is null ? HtmlMarkup.None : $"<dt>{name}</dt><dd>{value}</dd>";
}
