using System.Text.Json.Serialization;
using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Rules;
using NodaTime;

namespace DisclosureDeadlines.Catalogues;

/// <summary>A row of a catalogue with its deadline for an event, or the reason why there is none.</summary>
/// <remarks>Immutable.</remarks>
public sealed class ItemDeadline
{
    private ItemDeadline(CatalogueItem item, Deadline? deadline, BilingualText? reason)
    {
        Item = item;
        Deadline = deadline;
        Reason = reason;
    }

    /// <summary>The row.</summary>
    public CatalogueItem Item { get; }

    /// <summary>The answer of the row's time limit; <see langword="null"/> if it needs a day that the calendar does not know.</summary>
    public Deadline? Deadline { get; }

    /// <summary>The last day in time; <see langword="null"/> when there is none, with the <see cref="Reason"/>.</summary>
    [JsonConverter(typeof(LocalDateJsonConverter))]
    public LocalDate? DueOn => Deadline?.DueOn;

    /// <summary>Why there is no <see cref="DueOn"/>; <see langword="null"/> when there is one.</summary>
    public BilingualText? Reason { get; }

    /// <summary>The row and its due date.</summary>
    public override string ToString() => DueOn is { } due ? $"{Item}: {due:uuuu'-'MM'-'dd}" : $"{Item}: {Reason}";

    internal static ItemDeadline Of(
        CatalogueItem item,
        LocalDate eventDate,
        ReportingPeriod? period,
        WorkingDayCalendar calendar,
        CountingPolicy policy
    )
    {
        var rule = item.TimeLimit.ForEventOn(eventDate).Rule;
        var itsPeriod = period is not null && ((rule as RecurringBy)?.PeriodKind ?? rule.EndedPeriod) == period.Kind ? period : null;
        try
        {
            var deadline = rule.Apply(eventDate, calendar, policy, itsPeriod);
            return new ItemDeadline(item, deadline, deadline.Reason);
        }
        catch (CalendarCoverageException e)
        {
            return new ItemDeadline(item, null, e.Sentence);
        }
    }
}
