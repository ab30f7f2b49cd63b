using System.Text.Json.Serialization;
using DisclosureDeadlines.Rules;
using NodaTime;

namespace DisclosureDeadlines.Catalogues;

/// <summary>A recurring duty of a catalogue's row with one of its due dates.</summary>
/// <remarks>Immutable.</remarks>
public sealed class PlannedDuty
{
    internal PlannedDuty(CatalogueItem item, string? condition, Deadline deadline)
    {
        Item = item;
        Condition = condition;
        Deadline = deadline;
    }

    /// <summary>The row.</summary>
    public CatalogueItem Item { get; }

    /// <summary>
    /// Where this one of the row's limits binds, in the words of the phrase; <see langword="null"/> if the row has one limit, or if it
    /// binds everywhere else.
    /// </summary>
    public string? Condition { get; }

    /// <summary>The whole answer.</summary>
    public Deadline Deadline { get; }

    /// <summary>What is reported on (所属期).</summary>
    public ReportingPeriod Period => Deadline.Period!;

    /// <summary>The last day in time.</summary>
    [JsonConverter(typeof(LocalDateJsonConverter))]
    public LocalDate DueOn => Deadline.DueOn!.Value;

    /// <summary>The row, the period and the due date.</summary>
    public override string ToString() => $"{Item} {Period}: {DueOn:uuuu'-'MM'-'dd}";
}
