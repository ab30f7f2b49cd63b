namespace DisclosureDeadlines.Calendars;

/// <summary>
/// Adding and counting over spans. Every date is checked before anything is written, so that a question is answered whole or not at all;
/// each method gives the index of the first date that it refuses, or <see cref="None"/>.
/// </summary>
/// <remarks><typeparamref name="TDays"/> is a struct so that the loops are compiled for each type of date on its own.</remarks>
internal static class SpanArithmetic<TDate, TDays>
    where TDays : struct, IDayIndex<TDate>
{
    public const int None = -1;

    /// <summary>One number for all dates.</summary>
    public static int Add(WorkingDayIndex index, TDays days, ReadOnlySpan<TDate> dates, int workingDays, Span<TDate> results)
    {
        var (first, length) = index.StartsOf(workingDays);
        for (int i = 0; i < dates.Length; i++)
        {
            if ((uint)(days.PlaceOf(dates[i]) - first) >= (uint)length)
            {
                return i;
            }
        }

        for (int i = 0; i < dates.Length; i++)
        {
            results[i] = At(index, days, dates[i], workingDays);
        }

        return None;
    }

    /// <summary>A number for each date.</summary>
    public static int Add(WorkingDayIndex index, TDays days, ReadOnlySpan<TDate> dates, ReadOnlySpan<int> workingDays, Span<TDate> results)
    {
        for (int i = 0; i < dates.Length; i++)
        {
            int place = days.PlaceOf(dates[i]);
            if (
                !index.TryStepAhead(place, workingDays[i], out _)
                && index.Step(place, workingDays[i]) == 0
                && !(workingDays[i] == 0 && index.Covers(place))
            )
            {
                return i;
            }
        }

        for (int i = 0; i < dates.Length; i++)
        {
            results[i] = At(index, days, dates[i], workingDays[i]);
        }

        return None;
    }

    public static int Count(WorkingDayIndex index, TDays days, ReadOnlySpan<TDate> starts, ReadOnlySpan<TDate> ends, Span<int> counts)
    {
        for (int i = 0; i < starts.Length; i++)
        {
            if (!index.Covers(days.PlaceOf(starts[i])) || !index.Covers(days.PlaceOf(ends[i])))
            {
                return i;
            }
        }

        for (int i = 0; i < starts.Length; i++)
        {
            _ = index.TryCountBetween(days.PlaceOf(starts[i]), days.PlaceOf(ends[i]), out counts[i]);
        }

        return None;
    }

    /// <summary>The answer to a question that has one.</summary>
    private static TDate At(WorkingDayIndex index, TDays days, TDate date, int workingDays) =>
        index.TryStepAhead(days.PlaceOf(date), workingDays, out int ordinal) ? days.WorkingDay(ordinal)
        : workingDays == 0 ? days.Plain(date)
        : days.WorkingDay(index.Step(days.PlaceOf(date), workingDays));
}
