namespace DisclosureDeadlines.Tests.Ledgers;

/// <summary>A row of a ledger as texts.</summary>
internal sealed record SlowRow(string Title, string Limit, string Event, string Period, string Published)
{
    private static readonly string[] Titles =
    [
        "2025年度政府信息公开工作年度报告",
        "2025年第3季度工业运行情况",
        "2024年工作总结",
        "关于开展培训的通知",
        "2025年上半年工作总结",
        "2025年工作报告（2025年版）",
        "",
    ];

    private static readonly string[] Periods = ["", "", "", "2025", "2024年度", "2025-Q2", "2025年第4季度", "去年", "2025年13月"];
    private static readonly string[] BadDates = ["待核", "2026-02-30", "18.9.2026", "2026", "1999-12-31", "2206-09-18", "昨天"];

    /// <summary>A row of any kind, more often a sound one than not.</summary>
    public static SlowRow Random(Random random)
    {
        string[] phrases = [.. SlowAudit.Phrases.Keys];
        var formed = new DateOnly(2024, 1, 1).AddDays(random.Next(900));
        var published = formed.AddDays(random.Next(-3, 60));
        return new SlowRow(
            Titles[random.Next(Titles.Length)],
            phrases[random.Next(phrases.Length)],
            random.Next(12) == 0 ? "" : Written(formed, random),
            Periods[random.Next(Periods.Length)],
            random.Next(3) == 0 ? "" : Written(published, random)
        );
    }

    private static string Written(DateOnly day, Random random) =>
        random.Next(12) switch
        {
            0 => BadDates[random.Next(BadDates.Length)],
            1 => $"{day.Year}/{day.Month}/{day.Day}",
            2 => $"{day.Year}.{day.Month}.{day.Day}",
            3 => $"{day.Year}年{day.Month}月{day.Day}日",
            4 => $"{day:yyyyMMdd}",
            5 => $"{day:yyyy-MM-dd} 17:05",
            6 => $"{day.Year}/{day.Month}/{day.Day} 0:00:00",
            7 => $"{day.DayNumber - new DateOnly(1899, 12, 30).DayNumber}",
            8 => string.Concat($"{day:yyyy-MM-dd}".Select(c => char.IsAsciiDigit(c) ? (char)(c - '0' + '０') : c)),
            _ => $"{day:yyyy-MM-dd}",
        };
}
