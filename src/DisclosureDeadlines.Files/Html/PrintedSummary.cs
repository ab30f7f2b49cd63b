using DisclosureDeadlines.Files.Reports;
using DisclosureDeadlines.Foundation;

namespace DisclosureDeadlines.Files.Html;

/// <summary>What is printed unless everything is asked for: two pages of A4 at most, whatever the ledger holds.</summary>
/// <param name="situation">The state of everything.</param>
/// <param name="notes">What else a reader has to know, in sentences.</param>
internal sealed class PrintedSummary(Situation situation, IReadOnlyList<string> notes)
{
    private const int MostOverdue = 22;
    private const int MostSoon = 8;
    private const int MostOffices = 14;
    private const int MostNotes = 3;
    private const int MostNoteCharacters = 110;

    /// <summary>Two lines of the table.</summary>
    private const int MostCharacters = 56;

    public HtmlMarkup Markup =>
        $"""
            <section id="summary">
            {List(situation.Subject.Overdue.ToString(null), situation.Overdue, situation.Totals.Overdue, MostOverdue)}{List(
                Language.Pick("即将到期", "Due soon"),
                situation.Soon,
                situation.Totals.Soon,
                MostSoon
            )}{Offices}{notes.Take(MostNotes).Select(note =>
                (HtmlMarkup)$"<p class=\"left-out\">{Excerpt.Of(note, MostNoteCharacters)}</p>\n"
            )}{LeftOut(notes.Count - MostNotes, Language.Pick("条说明", "remarks"))}</section>
            """;

    private HtmlMarkup Offices
    {
        get
        {
            var offices = situation.Offices;
            return offices.Count == 0
                ? HtmlMarkup.None
                : $"""
                    <h2>{Language.Pick("各科室", "Offices")}</h2>
                    <table class="brief offices">
                    <thead><tr><th>{Language.Pick("责任科室", "Office")}</th><th>{Language.Pick(
                        "件数",
                        "Rows"
                    )}</th><th>{situation.Subject.Overdue.ToString(null)}</th><th>{situation.Subject.Late.ToString(
                        null
                    )}</th><th>{Language.Pick("按时率", "In time")}</th></tr></thead>
                    <tbody>
                    {offices.Take(MostOffices).Select(Office)}</tbody>
                    </table>
                    {LeftOut(offices.Count - MostOffices, Language.Pick("个科室", "offices"))}
                    """;
        }
    }

    private static HtmlMarkup Office(OfficeSituation office) =>
        $"""
            <tr><td>{Cut(
                office.Shown
            )}</td><td>{office.Counts.All}</td><td>{office.Counts.Overdue}</td><td>{office.Counts.Late}</td><td>{office.Counts.Share}</td></tr>

            """;

    private static HtmlMarkup List(string heading, IEnumerable<ReportLine> lines, int count, int most) =>
        count == 0
            ? HtmlMarkup.None
            : $"""
        <h2>{heading} <span class="count">{Language.Pick($"{count}件", $"{count}")}</span></h2>
        <table class="brief">
        <thead><tr><th>{Language.Pick("标题", "Title")}</th><th>{Language.Pick("责任科室", "Office")}</th><th>{Language.Pick("截止日期", "Due")}</th><th>{Language.Pick("状态", "Status")}</th></tr></thead>
        <tbody>
        {lines.Take(most).Select(line => (HtmlMarkup)$"""
            <tr class="line"><td>{Cut(line.Title)}</td><td>{Cut(line.Office ?? "")}</td><td>{line.DueOn}</td><td>{line.Standing}</td></tr>

            """)}</tbody>
        </table>
        {LeftOut(count - most, Language.Pick("件", "rows"))}
        """;

    private static HtmlMarkup LeftOut(int count, string what) =>
        count <= 0
            ? HtmlMarkup.None
            : $"""
                <p class="left-out">{Language.Pick($"另有{count}{what}，见完整清单。", $"{count} more {what}; see the full list.")}</p>

                """;

    private static string Cut(string text) => Excerpt.Of(text, MostCharacters);
}
