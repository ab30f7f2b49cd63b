using DisclosureDeadlines.Files.Registers;

namespace DisclosureDeadlines.Files.Html;

/// <summary>All cases of a register, to be searched and sorted; below each is what else there is to know about it.</summary>
internal sealed class CaseSection(IReadOnlyList<AuditedCase> cases, RegisterTotals totals)
{
    private static readonly string[] Shown = ["row", "number", "title", "office", "startedOn", "dueOn", "status"];

    private static readonly string[] Columns = ["row", "title", "office", "startedOn", "dueOn", "status"];

    public HtmlMarkup Markup =>
        $"""
            <section id="rows">
            <h2>{Language.Pick("全部各件", "All cases")}</h2>
            {LeftOut}{SearchForm.Of(Statuses, cases.Select(of => of.Row.Office))}
            <table class="rows">
            <caption>{Language.Pick("全部各件", "All cases")}</caption>
            <thead><tr data-label="{Language.Pick("排序", "Sort by")}">
            {Columns.Select(Heading)}</tr></thead>
            <tbody>
            {cases.Select(Case)}</tbody>
            </table>
            </section>
            """;

    private HtmlMarkup LeftOut =>
        totals.Cases == cases.Count
            ? HtmlMarkup.None
            : $"""
        <p class="left-out">{Language.Pick(
            $"登记表有{totals.Cases}件，这里列出前{cases.Count}件；上面的数字按全部各件计算。写成表格文件（.xlsx、.csv）可得全部。",
            $"The register has {totals.Cases} cases; these are the first {cases.Count}. The figures above are of all. --out to an .xlsx or .csv file gives them all.")}</p>

        """;

    private IEnumerable<(string Name, string Words)> Statuses =>
        Enum.GetValues<CaseStatus>()
            .Where(status => totals[status] > 0)
            .Select(status => (Json.Name(status), CaseStatusNames.Words(status)));

    private static RegisterColumn Column(string name) => RegisterColumns.All.First(column => column.Name == name);

    private static HtmlMarkup Heading(string name) =>
        $"""
            <th scope="col" data-kind="{(name == "row" ? "number" : "text")}">{Column(name).Heading.ToString(null)}</th>

            """;

    private static HtmlMarkup Case(AuditedCase of) =>
        $"""
            <tr class="row" data-status="{Json.Name(of.Status)}">
            <td class="number">{of.Row.Row}</td>
            <td class="title"><span class="given">{CaseLine.TitleOf(of)}</span><small>{(
                of.Reading is { } reading
                    ? string.Join(Language.Pick("；", "; "), reading.Flags.Select(flag => flag.Sentence.ToString(null)))
                    : ""
            )}</small></td>
            <td class="office" data-label="{Column("office").Heading.ToString(null)}">{of.Row.Office}</td>
            <td data-label="{Column("startedOn").Heading.ToString(null)}">{of.Reading?.StartedOn}</td>
            <td class="due" data-label="{Column("dueOn").Heading.ToString(null)}">{of.DueOn}</td>
            <td class="status"><span class="badge {Badge(of.Status)}">{CaseStatusNames.Standing(of)}</span></td>
            </tr>
            <tr class="more"><td colspan="6"><dl>{RegisterColumns.All.Where(column => !Shown.Contains(column.Name)).Select(column =>
                Fact(column, of)
            )}</dl></td></tr>
            """;

    private static HtmlMarkup Fact(RegisterColumn column, AuditedCase of) =>
        column.Value(of).ForReaders is { } value ? $"<dt>{column.Heading.ToString(null)}</dt><dd>{value}</dd>" : HtmlMarkup.None;

    private static string Badge(CaseStatus status) =>
        status switch
        {
            CaseStatus.Overdue => "overdue",
            CaseStatus.AnsweredLate => "publishedLate",
            CaseStatus.AnsweredInTime => "publishedInTime",
            CaseStatus.DueToday => "dueToday",
            CaseStatus.Invalid => "invalid",
            _ => "notYetDue",
        };
}
