namespace DisclosureDeadlines.Calendars;

/// <summary>What is written in the place of a region's name where no region is meant.</summary>
internal static class RegionWords
{
    /// <summary>The national days alone count.</summary>
    public const string National = "national";

    /// <summary>Whether a name says that the national days alone count.</summary>
    public static bool AreNational(string name) =>
        name.Trim() is var plain
        && (plain.Equals(National, StringComparison.OrdinalIgnoreCase) || plain is "全国" or "中国" or "中华人民共和国");
}
