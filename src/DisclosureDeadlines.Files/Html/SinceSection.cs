using DisclosureDeadlines.Files.Audits;
using DisclosureDeadlines.Files.Reports;

namespace DisclosureDeadlines.Files.Html;

/// <summary>What has changed since the report before.</summary>
internal static class SinceSection
{
    public static HtmlMarkup Of(Comparison? comparison) =>
        comparison is null
            ? HtmlMarkup.None
            : $"""
                <section id="since">
                <h2>{Language.Pick("与上次报告相比", "Since the report before")}</h2>
                <p>{comparison.Sentence}</p>
                {List(Language.Pick("新增逾期未公开", "Newly overdue"), comparison.New, comparison.NewCount)}{List(
                    Language.Pick("已补公开", "Published since"),
                    comparison.Settled,
                    comparison.SettledCount
                )}</section>
                """;

    private static HtmlMarkup List(string heading, IReadOnlyList<ReportLine> lines, int count) =>
        count == 0
            ? HtmlMarkup.None
            : $"""
                <h3>{heading} <span class="count">{Language.Pick($"{count}件", FormattableString.Invariant($"{count}"))}</span></h3>
                <ul class="changes">{lines.Select(line =>
                    (HtmlMarkup)
                        $"<li>{line.Title}<small>{string.Join(Language.Pick("，", ", "), new[] { line.Office, IsoDate.Of(line.DueOn), line.Standing }.OfType<string>())}</small></li>\n"
                )}</ul>
                {(
                    count > lines.Count
                        ? (HtmlMarkup)
                            $"<p class=\"left-out\">{Language.Pick($"另有{count - lines.Count}件。", $"{count - lines.Count} more.")}</p>"
                        : HtmlMarkup.None
                )}
                """;
}
