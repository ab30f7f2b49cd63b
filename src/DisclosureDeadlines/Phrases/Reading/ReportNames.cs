namespace DisclosureDeadlines.Phrases.Reading;

/// <summary>The name of a report behind the time that it is of: 上半年报告形成后.</summary>
internal static class ReportNames
{
    /// <summary>报告形成后, 报表审核后, 报告在4月30日前: the name of a report, and no verb.</summary>
    public static bool Is(ReadOnlySpan<char> text, int at)
    {
        int report = Text.Any(text, at, ["报告书", "报告", "报表", "报"]);
        return report > 0 && (WordLists.BehindReport.At(text, at + report) > 0 || Text.NumberEnd(text, at + report) > at + report);
    }
}
