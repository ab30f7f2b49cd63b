using DisclosureDeadlines.Foundation;
using DisclosureDeadlines.Rules;
using NodaTime;

namespace DisclosureDeadlines.Answers;

/// <summary>The latest event whose due date is on or before a day.</summary>
/// <param name="By">The day.</param>
/// <param name="Subject">The limit.</param>
internal sealed record LatestEventQuestion(LocalDate By, DueSubject Subject)
{
    public CountingPolicy? Policy { get; init; }

    /// <exception cref="QuestionException">There is no such event.</exception>
    /// <exception cref="Calendars.CalendarCoverageException">A day is outside the calendar.</exception>
    public LatestEventAnswer Answer(ChosenCalendar chosen)
    {
        var rule = Subject.Limit.Rule;
        var latest =
            rule.LatestEvent(By, chosen.Calendar, Policy)
            ?? throw new QuestionException(
                $"时限“{Excerpt.Of(Subject.Limit.Text)}”没有截止日期不晚于 {By:uuuu'-'MM'-'dd} 的起算日。",
                $"There is no event for the limit \"{Excerpt.Of(Subject.Limit.Text)}\" with a due date on or before {By:uuuu'-'MM'-'dd}."
            );
        return new LatestEventAnswer(By, Subject.Limit.Text, rule, latest, SpanSurety.Of(chosen, latest, By), chosen.Calendar.DataVersion);
    }
}
