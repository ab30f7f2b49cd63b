using System.Text;
using DisclosureDeadlines.Files.Registers;
using DisclosureDeadlines.Files.Reports;

namespace DisclosureDeadlines.Files.Html;

/// <summary>
/// The report on a register as one page: one sentence, what is to be done by each office, the offices, the months, and all cases.
/// </summary>
internal sealed class RegisterPage(Stream stream) : IRegisterReport
{
    private const int MostOffices = 30;

    private readonly List<AuditedCase> cases = [];
    private RegisterRun? run;
    private Situation? situation;

    public void Begin(RegisterRun run)
    {
        this.run = run;
        situation = new Situation(ReportSubject.Cases, run.Today, run.SoonWithin);
    }

    public void Add(AuditedCase of)
    {
        situation!.Add(CaseLine.Of(of, run!.SoonWithin));
        if (cases.Count < HtmlAuditReport.MostRows)
        {
            cases.Add(of);
        }
    }

    public void End(RegisterTotals totals, IReadOnlyList<string> notes)
    {
        using var output = new StreamWriter(stream, new UTF8Encoding(false), 1 << 16, leaveOpen: true);
        ReportTemplate.Write(
            output,
            part =>
                part switch
                {
                    "lang" => $"{Language.Pick("zh-CN", "en")}",
                    "title" => $"{Name} — {File} — {run!.Today}",
                    "heading" => Heading,
                    "summary" => new PrintedSummary(situation!, notes).Markup,
                    "actions" => new ActionSection(situation!, run!.Organisation).Markup,
                    "figures" => Figures(totals, notes),
                    "offices" => Offices,
                    "trend" => new TrendSection(situation!).Markup,
                    "rows" => new CaseSection(cases, totals).Markup,
                    _ => HtmlMarkup.None,
                }
        );
    }

    public void Dispose()
    {
        // It holds nothing open.
    }

    private string Name => situation!.Subject.Name.ToString(null);

    private string File => Path.GetFileName(run!.File);

    private HtmlMarkup Heading =>
        $"""
            <a class="skip" href="#rows">{Language.Pick("跳到全部各件", "Skip to the cases")}</a>
            <h1>{Name}</h1>
            <p class="of">{string.Join(
                " · ",
                new[]
                {
                    run!.Organisation,
                    File,
                    Language.Pick($"编制日期 {LongDate.Of(run.Today)}", $"made on {LongDate.Of(run.Today)}"),
                }.OfType<string>()
            )}</p>
            <p class="lead">{SituationText.Sentence(situation!)}<span>{SituationText.Outlook(situation!)}</span></p>
            """;

    private HtmlMarkup Figures(RegisterTotals totals, IReadOnlyList<string> notes) =>
        $"""
            <section id="figures">
            <h2>{Language.Pick("概况", "Figures")}</h2>
            <ul class="figures">
            <li><b>{totals.Cases}</b> {Language.Pick("件", "cases")}</li>
            {Enum.GetValues<CaseStatus>().Where(status => totals[status] > 0).Select(status =>
                (HtmlMarkup)$"<li><b>{totals[status]}</b> {CaseStatusNames.Words(status)}</li>\n"
            )}</ul>
            <dl class="facts">
            <div><dt>{Language.Pick("时限规则", "Rule")}</dt><dd>{run!.Rule.Title.ToString(null)}{Language.Pick(
                "，",
                ", "
            )}{run.Rule.Citation}</dd></div>
            <div><dt>{Language.Pick("核对日", "Judged on")}</dt><dd>{run.Today}</dd></div>
            <div><dt>{Language.Pick("节假日依据", "Holiday data")}</dt><dd>{NoticeWords.Of(run.DataVersion)}</dd></div>
            </dl>
            <p class="print-choice"><label><input type="checkbox" id="print-all"> {Language.Pick(
                "打印时附完整清单（默认只打印两页以内的摘要）",
                "print the full list too (else a summary of two pages at most)"
            )}</label></p>
            {notes.Select(note => (HtmlMarkup)$"<p class=\"remark\">{note}</p>")}
            </section>
            """;

    private HtmlMarkup Offices
    {
        get
        {
            string[] columns =
            [
                Language.Pick("件数", "Cases"),
                situation!.Subject.Overdue.ToString(null),
                situation.Subject.Late.ToString(null),
                Language.Pick("按时", "In time"),
                Language.Pick("按时率", "Share in time"),
            ];
            return $"""
                <section id="offices">
                <h2>{Language.Pick("按责任科室", "By office")}</h2>
                <table class="groups">
                <caption>{Language.Pick("按责任科室", "By office")}</caption>
                <thead><tr><th scope="col">{Language.Pick("责任科室", "Office")}</th>{columns.Select(column =>
                    (HtmlMarkup)$"<th scope=\"col\" class=\"number\">{column}</th>"
                )}</tr></thead>
                <tbody>
                {situation.Offices.Take(MostOffices).Select(office => Office(office, columns))}</tbody>
                </table>
                {(
                    situation.Offices.Count > MostOffices
                        ? (HtmlMarkup)
                            $"<p class=\"left-out\">{Language.Pick($"另有{situation.Offices.Count - MostOffices}个科室。", $"{situation.Offices.Count - MostOffices} more offices.")}</p>"
                        : HtmlMarkup.None
                )}</section>
                """;
        }
    }

    private static HtmlMarkup Office(OfficeSituation office, string[] columns)
    {
        string[] cells =
        [
            SmallNumber.Of(office.Counts.All),
            SmallNumber.Of(office.Counts.Overdue),
            SmallNumber.Of(office.Counts.Late),
            SmallNumber.Of(office.Counts.InTime),
            office.Counts.Share,
        ];
        return $"""
            <tr><th scope="row">{office.Shown}</th>{columns.Zip(
                cells,
                (column, cell) => (HtmlMarkup)$"<td class=\"number\" data-label=\"{column}\">{cell}</td>"
            )}</tr>

            """;
    }
}
