namespace DisclosureDeadlines.Server.Calls;

/// <summary>The values that several calls take.</summary>
internal static class Parameters
{
    public const string Date = "date";

    public static Parameter Region { get; } =
        new(
            "region",
            "Counts the place's own days too, such as 宁夏 or 恩施州; national counts none. If not given: that of the catalogue, otherwise none."
        );

    public static Parameter AsKnownOn { get; } = new("asKnownOn", "Only the notices known on that day count.", Format: Date);

    public static Parameter Policy { get; } =
        new(
            "policy",
            "How to count where the law leaves a choice: default, earliest, latest, or choices such as period=none,rest-day-event=deemed."
        );

    public static Parameter Period { get; } = new("period", "What a recurring duty reports on, such as 2025, 2025-H1, 2025-Q3 or 2025-09.");

    public static Parameter Law { get; } =
        new("law", "The law that the limit comes from, such as 行政处罚法: in some laws 日 are working days.");

    public static Parameter Limit { get; } = new("limit", "The time limit as printed, such as 信息形成之日起20个工作日内.");

    public static Parameter Catalogue { get; } = new("catalogue", "A built-in catalogue, such as hohhot, instead of limit.");

    public static Parameter Item { get; } = new("item", "The row of the catalogue.");

    public static Parameter InForceOn { get; } = new("inForceOn", "The law of that day; otherwise what is in force now.", Format: Date);
}
