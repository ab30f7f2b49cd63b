using DisclosureDeadlines.Calendars;
using NodaTime;

namespace DisclosureDeadlines.Tests.Rules;

/// <summary>A calendar asked one day at a time. What it said of a day is remembered, and nothing else: no ranks and no index.</summary>
internal sealed class SlowDays(WorkingDayCalendar calendar)
{
    private readonly Dictionary<LocalDate, (bool Worked, Certainty Certainty)> asked = [];

    public WorkingDayCalendar Calendar { get; } = calendar;

    /// <exception cref="DaysRanOutException">The calendar does not know the day.</exception>
    public bool IsWorked(LocalDate date) => Ask(date).Worked;

    /// <summary>The last day at or before a day that is worked.</summary>
    public LocalDate LastWorked(LocalDate date)
    {
        while (!IsWorked(date))
        {
            date = date.PlusDays(-1);
        }

        return date;
    }

    /// <summary>The first day at or after a day that is worked.</summary>
    public LocalDate FirstWorked(LocalDate date)
    {
        while (!IsWorked(date))
        {
            date = date.PlusDays(1);
        }

        return date;
    }

    /// <summary>The day on which a count of working days ends. The first day is not counted.</summary>
    public LocalDate Count(LocalDate from, int workingDays, int step)
    {
        while (workingDays > 0)
        {
            from = from.PlusDays(step);
            workingDays -= IsWorked(from) ? 1 : 0;
        }

        return from;
    }

    /// <summary>How many days after the first, up to and including the last, are worked.</summary>
    public int WorkedBetween(LocalDate startExclusive, LocalDate endInclusive)
    {
        int worked = 0;
        for (var day = startExclusive.PlusDays(1); day <= endInclusive; day = day.PlusDays(1))
        {
            worked += IsWorked(day) ? 1 : 0;
        }

        return worked;
    }

    /// <summary>How sure the least sure day between two days is, whichever of them comes first.</summary>
    public Certainty Worst(LocalDate one, LocalDate other)
    {
        var worst = Certainty.Official;
        for (var day = LocalDate.Min(one, other); day <= LocalDate.Max(one, other); day = day.PlusDays(1))
        {
            var sure = Ask(day).Certainty;
            worst = sure > worst ? sure : worst;
        }

        return worst;
    }

    /// <summary>Whether a national notice that is still to come may give or take a working day between two days.</summary>
    public bool MayShift(LocalDate one, LocalDate other)
    {
        for (var day = LocalDate.Min(one, other); day <= LocalDate.Max(one, other); day = day.PlusDays(1))
        {
            if (Ask(day).Certainty == Certainty.Projected || IsEndOfLastAnnouncedYear(day))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// A notice has named days of the December before, never earlier than the 29th. A region's year without a notice is provisional too,
    /// but its government adds days off; so a provisional day counts here for its place in the year alone.
    /// </summary>
    private bool IsEndOfLastAnnouncedYear(LocalDate day)
    {
        if (day is not { Month: 12, Day: >= 29 } || Ask(day).Certainty != Certainty.Provisional)
        {
            return false;
        }

        var newYear = new LocalDate(day.Year + 1, 1, 1);
        return newYear > Calendar.LastDay || Ask(newYear).Certainty == Certainty.Projected;
    }

    private (bool Worked, Certainty Certainty) Ask(LocalDate date)
    {
        if (!asked.TryGetValue(date, out var answer))
        {
            if (date < Calendar.FirstDay || date > Calendar.LastDay)
            {
                throw new DaysRanOutException(date);
            }

            var day = Calendar.Describe(date);
            answer = (day.Kind is DayKind.Workday or DayKind.MakeUpWorkday, day.Certainty);
            asked.Add(date, answer);
        }

        return answer;
    }
}
