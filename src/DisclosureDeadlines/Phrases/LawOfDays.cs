namespace DisclosureDeadlines.Phrases;

/// <summary>
/// The laws inside which 日 means 工作日, and how many 日: 行政许可法 art. 82 (all), 行政处罚法 art. 85 (2, 3, 5, 7), 行政强制法 art. 69 (to 10),
/// 行政复议法 art. 88 (3, 5, 7, 10).
/// </summary>
internal static class LawOfDays
{
    public static bool SaysWorkingDays(ReadOnlySpan<char> law, int days) =>
        (Names(law, "行政许可法"))
        || (days is 2 or 3 or 5 or 7 && Names(law, "行政处罚法"))
        || (days <= 10 && Names(law, "行政强制法"))
        || (days is 3 or 5 or 7 or 10 && Names(law, "行政复议法"));

    /// <summary>A regulation made under a law (行政复议法实施条例) is not that law.</summary>
    private static bool Names(ReadOnlySpan<char> law, string name)
    {
        int at = law.IndexOf(name, StringComparison.Ordinal);
        return at >= 0 && !Text.At(law, at + name.Length, "实施") && !Text.At(law, at + name.Length, "办法");
    }
}
