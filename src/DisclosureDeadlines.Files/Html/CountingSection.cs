using DisclosureDeadlines.Files.Audits;

namespace DisclosureDeadlines.Files.Html;

/// <summary>How it was counted, so that the page can be checked without the tool.</summary>
internal static class CountingSection
{
    public static HtmlMarkup Of(AuditRun run) =>
        $"""
        <section id="counting">
        <h2>{Language.Pick("怎样计算", "How it was counted")}</h2>
        <ul>
        <li>{Language.Pick(
            "起算当日不计入，最后一日当天24时前公开均不逾期；是否逾期只看日期，工作日数是附带说明的",
            "The day of the event is not counted, and the whole last day is in time. Lateness is decided by dates; the working days are given beside them")}</li>
        {run.Audit.Policy.Citations.Select(citation => (HtmlMarkup)$"<li>{citation.ToString(null)}</li>\n")}<li>{Language.Pick(
            "建议最迟日是无论按哪种计算口径，均不逾期的最后一个工作日",
            "Publish by is the last working day that is in time whichever way these choices are made")}</li>
        <li>{Language.Pick("节假日依据截至：", "Holidays by the notices up to: ")}{NoticeWords.Of(run.Audit.Calendar.DataVersion)}</li>
        </ul>
        </section>
        """;
}
