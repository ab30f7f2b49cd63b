using System.Collections.Immutable;
using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Files.Audits;
using DisclosureDeadlines.Ledgers;
using DisclosureDeadlines.Rules;
using NodaTime;

namespace DisclosureDeadlines.Files.Html;

/// <summary>Rows of a ledger as a table. Below each row is another, folded, with what there is to know about it.</summary>
internal sealed class RowTable(Reckonings reckonings, int soonWithin)
{
    private readonly ImmutableArray<RowColumn> columns = RowColumns.All(soonWithin);

    public HtmlMarkup Of(string caption, IEnumerable<AuditedRow> rows) =>
        $"""
            <table class="rows">
            <caption>{caption}</caption>
            <thead><tr data-label="{Language.Pick("排序", "Sort by")}">
            {RowColumns.First.Select(name => Heading(Column(name)))}        </tr></thead>
            <tbody>
            {rows.Select(Row)}</tbody>
            </table>

            """;

    private static HtmlMarkup Heading(RowColumn column) =>
        $"""
            <th scope="col" data-kind="{(column.Name == "row" ? "number" : "text")}">{column.Heading.ToString(null)}</th>

            """;

    private RowColumn Column(string name) => columns.First(column => column.Name == name);

    private string Label(string name) => Column(name).Heading.ToString(null);

    private HtmlMarkup Row(AuditedRow row) =>
        $"""
            <tr class="row" data-status="{AuditNames.Of(row.State)}">
            <td class="number">{row.Row.Number}</td>
            <td class="title">{Title(row)}{Under(row)}{Why(row.Reason, row.DueOn is null || row.State == AuditState.Invalid)}</td>
            <td class="office" data-label="{Label("office")}">{row.Office}</td>
            <td data-label="{Label("event")}">{row.Row.EventDate}{Period(row)}</td>
            <td class="due" data-label="{Label("dueOn")}">{row.DueOn}{Doubt(row)}</td>
            <td data-label="{Label("publishBy")}">{(row.PublishBy == row.DueOn ? null : row.PublishBy)}</td>
            <td data-label="{Label("published")}">{row.Row.Published}</td>
            <td class="status" data-key="{Urgency(row)}"><span class="badge {AuditNames.Of(row.State)}">{AuditNames.Words(
                row.State
            )}</span>{Days(row)}</td>
            </tr>
            <tr class="more"><td colspan="{RowColumns.First.Length}">{RowFacts.Of(
                row,
                [.. columns.Where(column => !RowColumns.First.Contains(column.Name))]
            )}{Why(row)}</td></tr>
            """;

    private static HtmlMarkup Title(AuditedRow row) =>
        $"""<span class="{(row.Row.Title is null ? "missing" : "given")}">{row.Row.Title ?? Language.Pick("未填写标题", "(no title)")}</span>""";

    private static HtmlMarkup Under(AuditedRow row)
    {
        string?[] under = [row.Item?.Heading ?? row.Row.Item, row.Limit?.Text ?? row.Row.Limit];
        return $"<small>{string.Join(" · ", under.OfType<string>().Distinct())}</small>";
    }

    /// <summary>Why a row has no date, at once; the person who has to correct it should not have to unfold it first.</summary>
    private static HtmlMarkup Why(BilingualText? reason, bool isUnjudged) =>
        isUnjudged && reason is not null ? $"""<small class="reason">{reason.ToString(null)}</small>""" : HtmlMarkup.None;

    private static HtmlMarkup Period(AuditedRow row) =>
        (row.Period?.ToString() ?? row.Row.Period) is { } period
            ? $"<small>{Language.Pick("所属期 ", "on ")}{period}</small>"
            : HtmlMarkup.None;

    private static HtmlMarkup Doubt(AuditedRow row) =>
        row.Certainty is { } certainty and not Certainty.Official ? $"<small>{AuditNames.Words(certainty)}</small>" : HtmlMarkup.None;

    private static HtmlMarkup Days(AuditedRow row) =>
        row.State switch
        {
            AuditState.NotYetDue =>
                $"<small>{Language.Pick($"还剩{row.DaysLeft}天（{row.WorkingDaysLeft}个工作日）", $"{DaysInEnglish(row.DaysLeft, row.WorkingDaysLeft)} left")}</small>",
            AuditState.Overdue or AuditState.PublishedLate =>
                $"<small>{Language.Pick($"{row.DaysLate}天（{row.WorkingDaysLate}个工作日）", DaysInEnglish(row.DaysLate, row.WorkingDaysLate))}</small>",
            _ => HtmlMarkup.None,
        };

    private static string DaysInEnglish(int days, int working) =>
        FormattableString.Invariant($"{days} {(days == 1 ? "day" : "days")} ({working} working)");

    /// <summary>Sorts the most pressing first: overdue by its days, then what is due, then what was late, then the rest.</summary>
    private static string Urgency(AuditedRow row)
    {
        int rank = row.State switch
        {
            AuditState.Overdue => 0,
            AuditState.DueToday => 1,
            AuditState.NotYetDue => 2,
            AuditState.PublishedLate => 3,
            AuditState.Invalid => 4,
            AuditState.NoDueDate => 5,
            _ => 6,
        };
        int within = row.State == AuditState.NotYetDue ? row.DaysLeft : 100_000 - row.DaysLate;
        return FormattableString.Invariant($"{rank}{within:000000}");
    }

    private HtmlMarkup Why(AuditedRow row)
    {
        if (row.Deadline is not { } deadline)
        {
            return HtmlMarkup.None;
        }

        return $"""<p class="to-why"><a href="#why-{reckonings.NumberOf(deadline)}">{Language.Pick("理由", "Explanation")}</a></p>""";
    }
}
