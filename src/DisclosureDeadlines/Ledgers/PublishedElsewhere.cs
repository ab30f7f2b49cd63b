using System.Buffers;
using DisclosureDeadlines.Foundation;

namespace DisclosureDeadlines.Ledgers;

/// <summary>
/// What a row says of its publication outside of the column of its day. What one column calls not published and another published is a
/// question, and no paper that is late.
/// </summary>
internal static class PublishedElsewhere
{
    private const int LongestWithDays = 200;

    private static readonly SearchValues<char> ClauseEnds = SearchValues.Create("，。；、,;（(");

    /// <summary>What is wrong with a row without a day of publication; null if nothing else in it says that there was one.</summary>
    public static BilingualText? FaultOf(LedgerColumns columns, ReadOnlySpan<LedgerCell> cells, bool datesFrom1904)
    {
        foreach (int place in columns.OtherPublishedPlaces)
        {
            if (place < cells.Length && SaysIt(cells[place], datesFrom1904))
            {
                return Fault(columns.Headings[place], cells[place]);
            }
        }

        return columns[LedgerField.Note] is { } note && note < cells.Length && SaysItInWords(cells[note].ToString())
            ? Fault(columns.Headings[note], cells[note])
            : null;
    }

    private static BilingualText Fault(string heading, LedgerCell cell)
    {
        string said = Excerpt.Of(cell.ToString().Trim(), 30);
        return new(
            $"没有写哪一天，“{Excerpt.Of(heading)}”一列却写着“{said}”，不能断定没有公开",
            $"it has no day, but the column \"{Excerpt.Of(heading)}\" says \"{said}\", so it may have been published"
        );
    }

    private static bool SaysIt(LedgerCell cell, bool datesFrom1904) =>
        !cell.IsEmpty
        && cell.Fault is null
        && (
            cell.Date is not null
            || WrittenDate.TryRead(cell.ToString(), datesFrom1904, out _)
            || CellWords.Is(CellWords.PublishedWithoutDay, WithoutWhere(cell.ToString()))
            || PublishedWhere.DayIn(cell.ToString()) is not null
            || PublishedWhere.IsAddress(cell.ToString())
            || HasSomeDay(cell.ToString())
        );

    /// <summary>已发布（网站）: what stands in the bracket behind the word says where, unless it takes it back.</summary>
    private static string WithoutWhere(string text)
    {
        text = text.Trim();
        int open = text.Length > 0 && text[^1] is ')' or '）' ? text.AsSpan().IndexOfAny('(', '（') : -1;
        return open > 0 && !PublishedWhere.IsDoubtful(text[open..]) ? text[..open] : text;
    }

    /// <summary>Days among other words, none of which makes a plan of them: 网站：2026-10-20 公众号：2026-10-21.</summary>
    private static bool HasSomeDay(string text) =>
        text.Length <= LongestWithDays && WrittenDate.AnyDay().IsMatch(text) && !PublishedWhere.IsDoubtful(text);

    /// <summary>
    /// A remark may hold any day, and tells of a publication only with the word for it; where it is nothing but an address, the paper is
    /// there.
    /// </summary>
    public static bool SaysItInWords(string text) =>
        PublishedWhere.IsAddress(text)
        || (
            CellWords.Publication.Any(word => text.Contains(word, StringComparison.Ordinal))
            && (CellWords.Is(CellWords.PublishedWithoutDay, text) || PublishedWhere.DayIn(text) is not null || SaysItIsDone(text))
        );

    /// <summary>已在村公示栏公布, 已张贴于公示栏: done, and where; but not 已审核，可公开, 已收到公开申请, 已停止公示.</summary>
    private static bool SaysItIsDone(string text)
    {
        int done = text.Length <= LongestWithDays ? text.IndexOf('已', StringComparison.Ordinal) : -1;
        if (done < 0)
        {
            return false;
        }

        int stop = text.AsSpan(done).IndexOfAny(ClauseEnds);
        string clause = (stop < 0 ? text[done..] : text.Substring(done, stop)).TrimEnd().TrimEnd('了');
        return !PublishedWhere.IsDoubtful(clause)
            && CellWords.Publication.Any(word =>
                clause.EndsWith(word, StringComparison.Ordinal)
                || clause.StartsWith($"已{word}于", StringComparison.Ordinal)
                || clause.StartsWith($"已{word}在", StringComparison.Ordinal)
            );
    }
}
