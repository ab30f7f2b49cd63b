using System.Globalization;
using DisclosureDeadlines.Files.Audits;
using DisclosureDeadlines.Files.Reports;
using DisclosureDeadlines.Ledgers;

namespace DisclosureDeadlines.Files.Html;

/// <summary>
/// Totals by office or by item, each with a bar: what is late is on the left, so that it can be compared down the page.
/// </summary>
internal sealed class GroupSection
{
    private const string OfficesId = "offices";

    /// <summary>Groups that are listed; the others are counted together in the last line.</summary>
    private const int MostGroups = 30;

    private static string[] Columns =>
        Language.Pick("件数|逾期未公开|逾期公开|最长逾期（天）|按时率", "Rows|Overdue|Late|Most days late|In time").Split('|');

    private readonly string id;
    private readonly string name;
    private readonly AuditGroup[] shown;
    private readonly IReadOnlyList<AuditGroup> groups;
    private readonly int longest;

    private GroupSection(string id, string name, IReadOnlyList<AuditGroup> groups)
    {
        this.id = id;
        this.name = name;
        this.groups = groups;
        shown = [.. groups.Take(MostGroups)];
        longest = shown.Length == 0 ? 1 : shown.Max(group => group.Tally.Rows);
    }

    private HtmlMarkup Markup =>
        groups.Count == 0
            ? HtmlMarkup.None
            : $"""
                <section id="{id}">
                <h2>{Language.Pick($"按{name}", $"By {name}")}</h2>
                <p class="legend"><span class="key overdue">{Language.Pick(
                    "逾期未公开",
                    "overdue"
                )}</span> <span class="key late">{Language.Pick("逾期公开", "late")}</span>
                <span class="key in-time">{Language.Pick("按时", "in time")}</span> <span class="key open">{Language.Pick(
                    "未到期",
                    "not yet due"
                )}</span>
                <span class="key other">{Language.Pick("无截止日期、需补正", "no due date, cannot be read")}</span></p>
                <table class="groups">
                <caption>{Language.Pick($"按{name}", $"By {name}")}</caption>
                <thead><tr><th scope="col">{Language.Pick(name, CultureInfo.InvariantCulture.TextInfo.ToTitleCase(name))}</th>
                {Columns.Select(column =>
                    (HtmlMarkup)$"<th scope=\"col\" class=\"number\">{column}</th>"
                )}<td class="bar-column"></td></tr></thead>
                <tbody>
                {shown.Select(Line)}{Rest}</tbody>
                </table>
                </section>
                """;

    /// <summary>The groups that have no line of their own.</summary>
    private HtmlMarkup Rest
    {
        get
        {
            AuditTally[] rest = [.. groups.Skip(MostGroups).Select(group => group.Tally)];
            return rest.Length == 0
                ? HtmlMarkup.None
                : $"""
                    <tr class="rest"><th scope="row">{Language.Pick($"另有{rest.Length}个", $"{rest.Length} more")}</th>
                    {Numbers(
                        rest.Sum(tally => tally.Rows),
                        rest.Sum(tally => tally.Overdue),
                        rest.Sum(tally => tally.PublishedLate),
                        rest.Max(tally => tally.MostDaysLate)
                    )}<td></td><td></td></tr>

                    """;
        }
    }

    public static HtmlMarkup Offices(AuditSummary summary) =>
        new GroupSection(OfficesId, Language.Pick("责任科室", "office"), summary.Offices).Markup;

    public static HtmlMarkup Items(AuditSummary summary) => new GroupSection("items", Language.Pick("事项", "item"), summary.Items).Markup;

    private static IEnumerable<HtmlMarkup> Numbers(params int[] numbers) =>
        Columns.Zip(
            numbers,
            (column, number) => (HtmlMarkup)$"""<td class="number{(number == 0 ? " zero" : "")}" data-label="{column}">{number}</td>"""
        );

    private HtmlMarkup Line(AuditGroup group) =>
        $"""
            <tr><th scope="row">{Name(group)}</th>
            {Numbers(
                group.Tally.Rows,
                group.Tally.Overdue,
                group.Tally.PublishedLate,
                group.Tally.MostDaysLate
            )}<td class="number" data-label="{Columns[^1]}">{Counts.Percent(
                group.Tally.PublishedInTime,
                group.Tally.PublishedInTime + group.Tally.Late
            )}</td>
            <td class="bar-column">{Bar(group.Tally)}</td></tr>

            """;

    private HtmlMarkup Name(AuditGroup group)
    {
        HtmlMarkup name = $"{AuditNames.Of(group)}";
        return id == OfficesId && group.Name is not null ? $"""<a href="#rows" data-office="{group.Name}">{name}</a>""" : name;
    }

    private HtmlMarkup Bar(AuditTally tally)
    {
        (string Kind, int Rows)[] parts =
        [
            ("overdue", tally.Overdue),
            ("late", tally.PublishedLate),
            ("in-time", tally.PublishedInTime),
            ("open", tally.NotYetDue + tally.DueToday),
            ("other", tally.NoDueDate + tally.Invalid),
        ];
        var pieces = new List<HtmlMarkup>();
        int before = 0;
        foreach (var (kind, rows) in parts.Where(part => part.Rows > 0))
        {
            pieces.Add($"""<rect class="{kind}" x="{Percent(before)}" width="{Percent(rows)}" height="100%"/>""");
            before += rows;
        }

        return $"""<svg class="bar" aria-hidden="true">{pieces}</svg>""";
    }

    private string Percent(int rows) => string.Create(CultureInfo.InvariantCulture, $"{100.0 * rows / longest:0.##}%");
}
