using DisclosureDeadlines.Files.Reports;

namespace DisclosureDeadlines.Files.Html;

/// <summary>How much was in time, month by month.</summary>
internal sealed class TrendSection(Situation situation)
{
    private const int MostMonths = 24;

    public HtmlMarkup Markup
    {
        get
        {
            var months = situation.Months.TakeLast(MostMonths).ToList();
            return months.Count == 0
                ? HtmlMarkup.None
                : $"""
                    <section id="trend">
                    <h2>{Language.Pick("逐月情况", "Month by month")}</h2>
                    <table class="groups">
                    <caption>{Language.Pick("逐月情况", "Month by month")}</caption>
                    <thead><tr><th scope="col">{Language.Pick("截止月份", "Due in")}</th>{Columns.Select(column =>
                        (HtmlMarkup)$"<th scope=\"col\" class=\"number\">{column}</th>"
                    )}</tr></thead>
                    <tbody>
                    {months.Select(month => Line(LongDate.Of(month.Month), month.Counts))}</tbody>
                    </table>
                    </section>
                    """;
        }
    }

    private string[] Columns =>
        [
            Language.Pick(situation.Subject.Due.Chinese, "Due"),
            Language.Pick("按时", "In time"),
            Language.Pick(situation.Subject.Late.Chinese, "Late"),
            Language.Pick(situation.Subject.Overdue.Chinese, "Overdue"),
            Language.Pick("按时率", "Share in time"),
        ];

    private HtmlMarkup Line(string month, Counts counts)
    {
        HtmlMarkup[] cells = [Cell(counts.Due), Cell(counts.InTime), Cell(counts.Late), Cell(counts.Overdue), $"{counts.Share}"];
        return $"""
            <tr><th scope="row">{month}</th>{Columns.Zip(
                cells,
                (column, cell) => (HtmlMarkup)$"<td class=\"number\" data-label=\"{column}\">{cell}</td>"
            )}</tr>

            """;
    }

    private static HtmlMarkup Cell(int number) => $"""<span class="{(number == 0 ? "zero" : "some")}">{number}</span>""";
}
