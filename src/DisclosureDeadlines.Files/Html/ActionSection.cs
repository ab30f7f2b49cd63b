using DisclosureDeadlines.Files.Reports;

namespace DisclosureDeadlines.Files.Html;

/// <summary>What has to be done now: office by office, what is overdue and what is due soon, with a text to send to the office.</summary>
internal sealed class ActionSection(Situation situation, string? organisation)
{
    /// <summary>Offices that have a list of their own.</summary>
    private const int MostOffices = 60;

    /// <summary>Lines of one office, overdue and due soon alike.</summary>
    private const int MostLines = 100;

    public HtmlMarkup Markup
    {
        get
        {
            OfficeSituation[] busy = [.. situation.Offices.Where(office => office.Counts.Overdue + office.Counts.Soon > 0)];
            return $"""
                <section id="actions">
                <h2>{Language.Pick("现在要办的", "To be done now")}</h2>
                {(busy.Length == 0 ? Nothing : HtmlMarkup.None)}{busy.Take(MostOffices).Select(Office)}{LeftOut(busy.Length)}</section>
                """;
        }
    }

    private static HtmlMarkup Nothing =>
        $"""
            <p class="none">{Language.Pick("没有逾期的，也没有即将到期的。", "Nothing is overdue or due soon.")}</p>

            """;

    private static HtmlMarkup LeftOut(int offices) =>
        offices <= MostOffices
            ? HtmlMarkup.None
            : $"""
                <p class="left-out">{Language.Pick(
                    $"另有{offices - MostOffices}个科室，见下面各表。",
                    $"{offices - MostOffices} more offices; see the tables below."
                )}</p>

                """;

    private HtmlMarkup Office(OfficeSituation office)
    {
        ReportLine[] lines = [.. office.Overdue.Concat(office.Soon).Take(MostLines)];
        int all = office.Counts.Overdue + office.Counts.Soon;
        return $"""
            <div class="office-actions">
            <h3>{office.Shown} <span class="count">{Counted(office.Counts)}</span></h3>
            <table class="acts">
            <caption>{office.Shown}</caption>
            <thead><tr><th scope="col">{Language.Pick("标题", "Title")}</th><th scope="col">{Language.Pick(
                "截止日期",
                "Due"
            )}</th><th scope="col">{Language.Pick("状态", "Status")}</th></tr></thead>
            <tbody>
            {lines.Select(Line)}</tbody>
            </table>
            {(
                all > lines.Length
                    ? (HtmlMarkup)
                        $"<p class=\"left-out\">{Language.Pick($"另有{all - lines.Length}件，见下面的全部各件。", $"{all - lines.Length} more; see all rows below.")}</p>\n"
                    : HtmlMarkup.None
            )}<details class="letter"><summary>{Language.Pick("给该科室的通知", "Text for the office")}</summary>
            <button type="button" class="copy" data-done="{Language.Pick("已复制", "Copied")}">{Language.Pick("复制", "Copy")}</button>
            <pre>{SituationText.Letter(situation, office, organisation)}</pre></details>
            </div>

            """;
    }

    private string Counted(Counts counts)
    {
        string overdue =
            counts.Overdue == 0 ? "" : Language.Pick($"{situation.Subject.Overdue.Chinese}{counts.Overdue}件", $"{counts.Overdue} overdue");
        string soon =
            counts.Soon == 0 ? "" : Language.Pick($"{situation.SoonWithin}个工作日内到期{counts.Soon}件", $"{counts.Soon} due soon");
        return string.Join(Language.Pick("，", ", "), new[] { overdue, soon }.Where(text => text.Length > 0));
    }

    private static HtmlMarkup Line(ReportLine line) =>
        $"""
            <tr class="{(
                line.State == LineState.Overdue ? "overdue" : "soon"
            )}"><td class="what">{line.Title}</td><td class="day" data-label="{Language.Pick(
                "截止日期",
                "Due"
            )}">{line.DueOn}</td><td class="standing">{line.Standing}</td></tr>

            """;
}
