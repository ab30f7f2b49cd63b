using DisclosureDeadlines.Rules;

namespace DisclosureDeadlines.Phrases.Reading;

/// <summary>受理后第5个工作日, 第20个工作日: a day that is numbered.</summary>
internal static class OrdinalDays
{
    /// <summary>The length from the event to the day where one stands before it; a fault where nobody can be sure which day is meant.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">Where 第 stands.</param>
    /// <param name="end">Where the number behind it ends.</param>
    public static Anchor Read(ReadOnlySpan<char> text, int at, int end)
    {
        var unit = end > at + 1 ? NumberAnchors.UnitAt(text, end) : default;
        int after = end + unit.Length;
        // 公告期限届满之日（本公告发布之日后第2个工作日）起7个工作日内: which day it is that the bracket explains.
        // 从第1年开始每年检查: from when on.
        if (unit.Length == 0 || Text.Any(text, after, [")起", "开始"]) > 0)
        {
            return new(AnchorKind.None, at, Math.Max(end, at + 1));
        }

        bool isSince =
            Text.Ending(text[..at], ["后的", "后"]) > 0
            && Lexicon.Length(text, after, WordClass.Before | WordClass.Passed | WordClass.To) == 0;
        return isSince && NumberAnchors.Read(text, at + 1) is { Unit: TimeUnit.WorkingDay or TimeUnit.CalendarDay } days
            ? days with
            {
                Start = at,
            }
            : Anchor.Faulty(AnchorKind.Length, at, after, Fault.Limit, at);
    }
}
