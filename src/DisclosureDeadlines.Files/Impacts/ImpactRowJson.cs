using System.Collections.Immutable;
using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Phrases;
using DisclosureDeadlines.Rules;
using NodaTime;

namespace DisclosureDeadlines.Files.Impacts;

/// <summary>A row that moves.</summary>
internal sealed record ImpactRowJson(
    int Row,
    string? Title,
    string? Item,
    string? Limit,
    LocalDate? Event,
    string? Period,
    string? Office,
    LocalDate? DueOnBefore,
    LocalDate? DueOn,
    LocalDate? PublishByBefore,
    LocalDate? PublishBy,
    Certainty? CertaintyBefore,
    Certainty? Certainty,
    DeadlineState Status,
    ImmutableArray<ImpactRowJson.DayJson> Days,
    string Reason
)
{
    public static ImpactRowJson From(MovedRow moved, ImpactRun run) =>
        new(
            moved.Audited.Row.Number,
            moved.Audited.Row.Title,
            moved.Audited.ItemName,
            moved.Audited.Limit?.Text ?? moved.Audited.Row.Limit,
            moved.Audited.Row.EventDate,
            moved.Audited.Period?.ToString() ?? moved.Audited.Row.Period,
            moved.Audited.Office,
            moved.Before.DueOn,
            moved.After.DueOn,
            moved.Before.PublishBy,
            moved.After.PublishBy,
            moved.Before.Certainty,
            moved.After.Certainty,
            moved.StateOn(run.Audit.Today),
            [.. moved.Move.Days.Select(day => new DayJson(day.Date, day.IsWorkingDay, day.Kind, day.HolidayName, day.Notice?.ShortName))],
            moved.Move.ToString()
        );

    /// <summary>A day that was worked and is not, or the other way round.</summary>
    internal sealed record DayJson(LocalDate Date, bool IsWorkingDay, DayKind Kind, string? Holiday, string? Notice);
}
