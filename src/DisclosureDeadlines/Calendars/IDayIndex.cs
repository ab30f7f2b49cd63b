namespace DisclosureDeadlines.Calendars;

/// <summary>How dates of one type are found in a calendar's tables. It lets the work over spans be written once for both types.</summary>
internal interface IDayIndex<TDate>
{
    /// <summary>The place of any date; outside the range if the calendar does not know it.</summary>
    public int PlaceOf(TDate date);

    /// <summary>The working day of an ordinal, counted from 1.</summary>
    public TDate WorkingDay(int ordinal);

    /// <summary>The same day as answers give it: in the ISO calendar.</summary>
    public TDate Plain(TDate date);
}
