using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Cases;
using Xunit;

namespace DisclosureDeadlines.Tests.Cases;

/// <summary>The library's readings against the slow clock, over random cases, days and policies.</summary>
public sealed class CaseAgreementTests
{
    private const int Seed = 20261128;

    private static readonly WorkingDayCalendar Calendar = ChinaCalendar.Projected;

    [Fact]
    public void Read_RandomCases_AsTheDaysAreWalked()
    {
        var cases = new RandomCases(Seed);
        var faults = new List<string>();
        var states = new HashSet<ReadingState>();
        for (int i = 0; i < CaseCount.OfEach; i++)
        {
            var (of, asOf, policy) = cases.Next();
            var reading = of.Read(asOf, Calendar, policy);
            states.Add(reading.State);
            var expected = new SlowClock(of.Rule, day => Calendar.IsWorkingDay(day), policy).Read(of.Ordered, asOf.ToDateOnly());
            var found = Told(reading);
            if (found != expected && faults.Count < 5)
            {
                faults.Add(
                    $"{of.Rule.Name} on {asOf:uuuu-MM-dd}, {policy}: {string.Join("; ", of.Happenings)}\n  slow:    {expected}\n  library: {found}"
                );
            }

            Assert.Equal(reading.Total, reading.Used + reading.Left);
        }

        Assert.True(faults.Count == 0, $"seed {Seed}:\n{string.Join('\n', faults)}");
        Assert.Equal(Enum.GetValues<ReadingState>(), states.Order());
    }

    private static SlowReading Told(Reading reading) =>
        new(
            reading.State.ToString(),
            reading.StartedOn?.ToDateOnly(),
            reading.DueOn?.ToDateOnly(),
            reading.DueAtLatest?.ToDateOnly(),
            reading.Used,
            reading.Left,
            reading.Excluded,
            string.Join(',', reading.Flags)
        );
}
