using System.Collections.Frozen;
using System.Collections.Immutable;
using NodaTime;

namespace DisclosureDeadlines.Ledgers;

/// <summary>
/// From which day of a row a limit counts: 送达之日起7个工作日内 from that of 送达日期, though the ledger has a 成文日期 too. Where no column is of the
/// limit's event, the day of the row's event is taken, whatever that event is called.
/// </summary>
internal static class EventOfLimit
{
    private const string Real = "实际";

    /// <summary>Words for one and the same happening.</summary>
    private static readonly FrozenSet<string>[] Same =
    [
        CellWords.Formed,
        CellWords.Received,
        CellWords.InForce,
        CellWords.Approved,
        CellWords.Signed,
    ];

    /// <summary>The column whose day the limit names; null if that is the event of the row, or if there is none.</summary>
    /// <param name="days">The other days of the row.</param>
    /// <param name="own">What the column of the row's event is called.</param>
    /// <param name="trigger">The event that the limit names.</param>
    public static OtherDay? Of(ImmutableArray<OtherDay> days, string? own, string trigger)
    {
        string happening = own is null ? "" : FurtherColumns.HappeningOf(own);
        bool isOwn = Names(trigger, happening);
        OtherDay? found = null;
        OtherDay? real = null;
        foreach (var day in days)
        {
            // 信息形成或变更: a change comes after, and where there was none its cell is empty.
            bool isChange = day.Happening.Contains("变更", StringComparison.Ordinal) && trigger.Contains('或', StringComparison.Ordinal);
            // 实际成文日期 beside 成文日期: the day that the row's event really was.
            real = happening.Length > 0 && day.Day is not null && day.Happening == Real + happening ? day : real;
            if (Names(trigger, day.Happening) && (!isOwn || isChange) && (!isChange || day.Day is not null))
            {
                found = found is { } other && other.Happening.Length >= day.Happening.Length ? found : day;
            }
        }

        return found ?? real;
    }

    private static bool Names(string trigger, string happening) =>
        happening.Length > 1
        && (
            trigger.Contains(happening, StringComparison.Ordinal)
            || Same.Any(words =>
                words.Any(word => happening.Contains(word, StringComparison.Ordinal))
                && words.Any(word => trigger.Contains(word, StringComparison.Ordinal))
            )
        );
}
