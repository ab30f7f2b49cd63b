using NodaTime;

namespace DisclosureDeadlines.Calendars;

/// <summary>All stretches of days of a calendar that are less than certain.</summary>
internal sealed class CertaintyDoubts(IEnumerable<CertaintySpan> spans)
{
    private readonly CertaintySpan[] spans = [.. spans];

    /// <summary>Most questions are about days before any doubt, and need not go through them.</summary>
    private readonly int first = FirstOf(spans);

    /// <summary>The least certain stretch that is, if only in part, between two days in order, both included.</summary>
    public CertaintySpan? WorstBetween(LocalDate start, LocalDate end)
    {
        CertaintySpan? worst = null;
        foreach (var span in Before(end))
        {
            if (span.Touches(start, end) && (worst is null || span.Certainty > worst.Certainty))
            {
                worst = span;
            }
        }

        return worst;
    }

    /// <summary>Whether a notice still to come may move days between two days in order, both included.</summary>
    public bool MayShift(LocalDate start, LocalDate end) => DayNumbers.Order(end) >= first && AnyShifts(start, end);

    private bool AnyShifts(LocalDate start, LocalDate end)
    {
        foreach (var span in spans)
        {
            if (span.MayShift && span.Touches(start, end))
            {
                return true;
            }
        }

        return false;
    }

    private static int FirstOf(IEnumerable<CertaintySpan> spans)
    {
        int first = int.MaxValue;
        foreach (var span in spans)
        {
            first = Math.Min(first, DayNumbers.Order(span.First));
        }

        return first;
    }

    private ReadOnlySpan<CertaintySpan> Before(LocalDate end) => DayNumbers.Order(end) < first ? [] : spans;
}
