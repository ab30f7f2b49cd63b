using DisclosureDeadlines.Phrases.Reading;

namespace DisclosureDeadlines.Phrases;

/// <summary>The law that a row of a catalogue or a ledger names as its basis (依据), by which the days of its limit are read.</summary>
internal static class LawOfRow
{
    private static readonly string[] Papers =
    [
        "法",
        "条例",
        "规定",
        "规则",
        "细则",
        "通知",
        "意见",
        "决定",
        "规范",
        "章程",
        "方案",
        "〔",
        "[",
    ];

    /// <summary>The cell, if it names a paper; null for an empty one and for 无 or a dash.</summary>
    public static string? Of(string? basis) => basis is not null && Text.HasAny(basis, Papers) ? basis : null;
}
