using System.Collections.Frozen;

namespace DisclosureDeadlines.Ledgers;

/// <summary>
/// Which of the days of one matter a remark or a narrower heading means: 计划, 应公开, 公开（止）, 实际公开日期. The words are listed in
/// <c>seeds/tables/cell-words.tsv</c>.
/// </summary>
internal static class KindsOfDay
{
    private const string Completion = "完成";

    private static readonly FrozenSet<string> Plans = NamesOf(CellWords.PlanOfDay);

    private static readonly FrozenSet<string> Facts = NamesOf(CellWords.FactOfDay);

    /// <summary>Whether it is a day that is planned or asked for, or the last of a time, and so no day of publication.</summary>
    public static bool IsPlan(string plain) => Plans.Contains(plain);

    /// <summary>Whether it is the day on which it was done.</summary>
    public static bool IsFact(string plain) => Facts.Contains(plain);

    /// <summary>The names of such days in full and in short: 计划, 计划公开, 计划日期, 计划公开日期.</summary>
    private static FrozenSet<string> NamesOf(FrozenSet<string> kinds) =>
        (
            from kind in kinds
            from done in CellWords.Publication.Append(Completion).Append("")
            from day in CellWords.DayName.Append("")
            select kind + done + day
        ).ToFrozenSet();
}
