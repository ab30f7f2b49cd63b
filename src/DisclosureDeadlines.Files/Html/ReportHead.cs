using System.Globalization;
using DisclosureDeadlines.Files.Audits;
using DisclosureDeadlines.Files.Reports;
using DisclosureDeadlines.Ledgers;
using DisclosureDeadlines.Rules;

namespace DisclosureDeadlines.Files.Html;

/// <summary>What is read first: the figures, and what they rest on.</summary>
internal sealed class ReportHead(AuditRun run, AuditResult result, Situation situation)
{
    private readonly AuditTally totals = result.Summary.Totals;

    public HtmlMarkup Title => $"{Name} — {File} — {run.Audit.Today}";

    public HtmlMarkup Heading =>
        $"""
            <a class="skip" href="#rows">{Language.Pick("跳到全部各件", "Skip to the rows")}</a>
            <h1>{Name}</h1>
            <p class="of">{string.Join(
                " · ",
                new[]
                {
                    run.Organisation ?? run.Audit.Catalogue?.Authority,
                    File,
                    Language.Pick($"编制日期 {LongDate.Of(run.Audit.Today)}", $"made on {LongDate.Of(run.Audit.Today)}"),
                }.OfType<string>()
            )}</p>
            <p class="lead">{SituationText.Sentence(situation)}<span>{SituationText.Outlook(situation)}</span></p>
            """;

    public HtmlMarkup Figures =>
        $"""
            <section id="figures">
            <h2>{Language.Pick("概况", "Figures")}</h2>
            <ul class="figures">
            {Figure("", totals.Rows, Language.Pick("件", "rows"), "rows")}
            <li class="share"><b>{situation.Totals.Share}</b> {Language.Pick("按时公开", "in time")}<small>{OfThoseDue}</small></li>
            {Figure(AuditFinding.Overdue, Language.Pick("逾期未公开", "overdue"))}
            {Figure(AuditFinding.PublishedLate, Language.Pick("逾期公开", "published late"))}
            {Figure(
                AuditFinding.DueSoon,
                Language.Pick($"{run.Audit.SoonWithin}个工作日内到期", $"due within {run.Audit.SoonWithin} working days")
            )}
            {Figure(AuditFinding.NoDueDate, Language.Pick("无截止日期", "no due date"))}
            {Figure(AuditFinding.Invalid, Language.Pick("需补正", "cannot be read"))}
            </ul>
            {Facts}
            </section>
            """;

    private HtmlMarkup Facts =>
        $"""
            <dl class="facts">
            {Fact(
                Language.Pick("核对日", "Judged on"),
                WeekdayDate.InFull(run.Audit.Today)
            )}
            {Fact(Language.Pick("台账", "Ledger"), run.Place.Sheet is { } sheet ? $"{File}, {sheet}" : File)}
            {Fact(Language.Pick("目录", "Catalogue"), run.Audit.Catalogue?.Title ?? None)}
            {Fact(Language.Pick("地区", "Region"), run.Audit.Calendar.Region?.FullName ?? Language.Pick("全国", "national days only"))}
            {Fact(Language.Pick("计算口径", "Policy"), PolicyName + Language.Pick("（见末尾）", " (see the end)"))}
            {Fact(Language.Pick("节假日依据", "Holiday data"), NoticeWords.Of(run.Audit.Calendar.DataVersion))}
            {KnownOn}{Imported}</dl>
            <p class="print-choice"><label><input type="checkbox" id="print-all"> {Language.Pick(
                "打印时附完整清单（默认只打印两页以内的摘要）",
                "print the full list too (else a summary of two pages at most)"
            )}</label></p>
            {result.Notes.Select(note => (HtmlMarkup)$"<p class=\"remark\">{note}</p>")}
            """;

    private static string Name => Language.Pick("信息公开期限核对", "Audit of publication deadlines");

    private static string None => Language.Pick("无", "none");

    /// <summary>A report is passed on; where the ledger was on somebody's disk does not belong in it.</summary>
    private string File => Path.GetFileName(run.Place.File);

    private string OfThoseDue =>
        Language.Pick(
            $"应公开{totals.PublishedInTime + totals.Late}件，按时{totals.PublishedInTime}件",
            $"{totals.PublishedInTime} of the {totals.PublishedInTime + totals.Late} that were due"
        );

    private string PolicyName =>
        CountingPolicy.Presets.FirstOrDefault(preset => preset.Value == run.Audit.Policy).Key switch
        {
            null => Language.Pick("自选", "own choices"),
            "default" => Language.Pick("默认", "default"),
            "earliest" => Language.Pick("从严（最早）", "earliest"),
            "latest" => Language.Pick("从宽（最晚）", "latest"),
            var preset => preset,
        };

    private HtmlMarkup KnownOn =>
        run.Audit.Calendar.KnownOn is { } date
            ? Fact(Language.Pick("只用当日已知的通知", "Notices known on"), IsoDate.Of(date)!)
            : HtmlMarkup.None;

    private HtmlMarkup Imported =>
        result.Imported.Count > 0
            ? Fact(Language.Pick("用了导入的通知", "Imported notices used"), string.Join(Language.Pick("、", ", "), result.Imported))
            : HtmlMarkup.None;

    private static HtmlMarkup Figure(string kind, int count, string name, string target) =>
        $"""<li class="{kind}"><a href="#{target}"><b>{count}</b> {name}</a></li>""";

    private static HtmlMarkup Fact(string name, string value) => $"<div><dt>{name}</dt><dd>{value}</dd></div>";

    private HtmlMarkup Figure(AuditFinding finding, string name) =>
        Figure(
            result.Summary[finding].Count == 0 ? "zero" : AuditNames.Of(finding),
            result.Summary[finding].Count,
            name,
            finding is AuditFinding.Overdue or AuditFinding.DueSoon ? "actions" : FindingSection.IdOf(finding)
        );
}
