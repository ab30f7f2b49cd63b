using System.Globalization;
using System.Text.Json;
using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Rules;
using NodaTime;

namespace DisclosureDeadlines.Tests.Rules;

/// <summary>One question to both readings.</summary>
internal sealed record RandomCase(SlowDays Days, CountingPolicy Policy, DeadlineRule Rule, LocalDate EventDate, ReportingPeriod? Period)
{
    /// <summary>How hard it is to follow by hand: the length of the rule, or many parts.</summary>
    public int Weight =>
        (
            Rule switch
            {
                PeriodAfter after => after.Length,
                BeforeEvent before => before.Length,
                Composite composite => 1000 * composite.Parts.Count,
                _ => 0,
            }
        ) + Policy.ToString().Count(c => c == ',');

    public SlowAnswer Ask()
    {
        try
        {
            return SlowAnswer.Of(Rule.Apply(EventDate, Days.Calendar, Policy, Period));
        }
        catch (CalendarCoverageException)
        {
            return SlowAnswer.OutOfDays;
        }
    }

    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{JsonSerializer.Serialize(Rule)}, event {EventDate:uuuu-MM-dd}, period {Period?.ToString() ?? "-"}, {Policy}, calendar to {Days.Calendar.LastDay:uuuu-MM-dd} in {Days.Calendar.Region?.Name ?? "-"} known on {Days.Calendar.KnownOn:uuuu-MM-dd}"
        );
}
