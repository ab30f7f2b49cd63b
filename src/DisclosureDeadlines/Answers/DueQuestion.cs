using DisclosureDeadlines.Rules;
using NodaTime;

namespace DisclosureDeadlines.Answers;

/// <summary>When one limit is due after an event.</summary>
/// <param name="Event">The day of the event.</param>
/// <param name="Subject">The limit.</param>
internal sealed record DueQuestion(LocalDate Event, DueSubject Subject)
{
    /// <summary>What a recurring duty reports on.</summary>
    public ReportingPeriod? Period { get; init; }

    public CountingPolicy? Policy { get; init; }

    /// <summary>The day to judge on.</summary>
    public LocalDate? Today { get; init; }

    /// <summary>The day it was published.</summary>
    public LocalDate? Published { get; init; }

    public CalendarQuestion Calendar { get; init; } = new();

    /// <exception cref="QuestionException">The period does not fit, or no place has that name.</exception>
    /// <exception cref="Calendars.CalendarCoverageException">A day is outside the calendar.</exception>
    public DueResult Answer() => Answer(Calendar.Choose(Subject.Catalogue));

    /// <summary>The answer on a calendar that was chosen before.</summary>
    public DueResult Answer(ChosenCalendar chosen)
    {
        var subject = Subject with { Limit = Subject.Limit.ForEventOn(Event) };
        PeriodFit.Check(Period, subject.Limit.Rule);
        var deadline = subject.Limit.Rule.Apply(Event, chosen.Calendar, Policy, Period);
        var judgedOn = Today ?? Published;
        return new DueResult(subject, chosen, deadline, judgedOn is { } day ? deadline.StatusOn(day, Published) : null);
    }
}
