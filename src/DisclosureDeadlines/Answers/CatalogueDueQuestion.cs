using DisclosureDeadlines.Catalogues;
using DisclosureDeadlines.Rules;
using NodaTime;

namespace DisclosureDeadlines.Answers;

/// <summary>What an event makes due in every row of a catalogue.</summary>
/// <param name="Event">The day of the event.</param>
/// <param name="Catalogue">The catalogue.</param>
internal sealed record CatalogueDueQuestion(LocalDate Event, DisclosureCatalogue Catalogue)
{
    /// <summary>What recurring duties report on.</summary>
    public ReportingPeriod? Period { get; init; }

    public CountingPolicy? Policy { get; init; }

    public CalendarQuestion Calendar { get; init; } = new();

    /// <exception cref="QuestionException">The period fits no row, or no place has that name.</exception>
    /// <exception cref="Calendars.CalendarCoverageException">A day is outside the calendar.</exception>
    public CatalogueDueResult Answer() => Answer(Calendar.Choose(Catalogue));

    /// <summary>The answer on a calendar that was chosen before.</summary>
    public CatalogueDueResult Answer(ChosenCalendar chosen)
    {
        PeriodFit.Check(Period, Catalogue);
        return new CatalogueDueResult(Catalogue, Event, chosen, Catalogue.DeadlinesFor(Event, chosen.Calendar, Policy, Period));
    }
}
