using System.Collections.Immutable;
using System.Text.Json.Serialization;
using DisclosureDeadlines.Calendars;
using NodaTime;

namespace DisclosureDeadlines.Cases;

/// <summary>A choice that the law leaves open and that would change the due date of a reading.</summary>
/// <remarks>Immutable.</remarks>
public sealed class OpenChoice
{
    private OpenChoice(CasePoint point, CaseChoice choice, Reading reading)
    {
        Point = point;
        Choice = choice;
        State = reading.State;
        DueOn = reading.DueOn;
    }

    /// <summary>What is open.</summary>
    public CasePoint Point { get; }

    /// <summary>The other way to take it.</summary>
    public CaseChoice Choice { get; }

    /// <summary>Where the clock would be.</summary>
    public ReadingState State { get; }

    /// <summary>The due date that it would give; <see langword="null"/> if there would be none.</summary>
    [JsonConverter(typeof(LocalDateJsonConverter))]
    public LocalDate? DueOn { get; }

    /// <summary>The point, the choice and the date.</summary>
    public override string ToString() => FormattableString.Invariant($"{Point}={Choice} {DueOn:uuuu-MM-dd}");

    /// <summary>The choices, in the order of the points, that give a due date other than the reading's.</summary>
    /// <exception cref="CalendarCoverageException">A day needed is outside the calendar.</exception>
    internal static ImmutableArray<OpenChoice> Of(Reading reading)
    {
        var found = ImmutableArray.CreateBuilder<OpenChoice>();
        for (int point = 0; point < CasePoints.All.Length; point++)
        {
            var choices = CasePoints.All[point].Choices;
            for (byte choice = 0; choice < choices.Count; choice++)
            {
                if (
                    !reading.Policy.Takes(point, choice)
                    && reading.With(reading.Policy.With(point, choice)) is var other
                    && other.DueOn != reading.DueOn
                )
                {
                    found.Add(new(CasePoints.All[point], choices[choice], other));
                }
            }
        }

        return found.ToImmutable();
    }
}
