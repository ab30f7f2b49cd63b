using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Rules;
using DisclosureDeadlines.Tests.House;
using NodaTime;
using Xunit;

namespace DisclosureDeadlines.Tests.Rules;

/// <summary>A rule over a span of events answers as it does for each event alone, or refuses the whole.</summary>
public sealed class RulesOverSpansTests
{
    private const int Spans = 4000;

    private static readonly DateOnly Untouched = Day.Plain("1999-09-09");

    [Theory]
    [InlineData(20260102)]
    public void Apply_RandomRulesAndEvents_AsOneByOne(int seed)
    {
        var random = new Random(seed);
        var cases = new RandomCases(random);
        var answered = new Dictionary<RuleKind, int>();
        for (int i = 0; i < Spans; i++)
        {
            var first = cases.Next(i);
            LocalDate[] events = [.. Enumerable.Range(0, random.Next(6)).Select(_ => first.EventDate.PlusDays(random.Next(-100, 100)))];
            var alone = OneByOne(first, events);
            var together = Together(first, events);
            Assert.True(
                alone == together,
                $"seed {seed}, {first} and {events.Length} events\n  one by one: {alone}\n  together:   {together}"
            );
            answered[first.Rule.Kind] =
                answered.GetValueOrDefault(first.Rule.Kind) + (together.StartsWith("20", StringComparison.Ordinal) ? 1 : 0);
        }

        Assert.All(
            answered.Where(kind =>
                kind.Key is RuleKind.WorkingDaysAfter or RuleKind.MonthsAfter or RuleKind.AnnualBy or RuleKind.BeforeEvent
            ),
            kind => Assert.True(kind.Value > 20, $"{kind.Key} was hardly tried")
        );
    }

    [Fact]
    public void Apply_EventsAndDueDatesTheSameSpan_Replaced()
    {
        DateOnly[] dates = [Day.Plain("2026-09-18"), Day.Plain("2026-08-31")];
        LocalDate[] localDates = [.. dates.Select(LocalDate.FromDateOnly)];
        new MonthsAfter(1, null).Apply(dates, ChinaCalendar.Official, dates);
        new WorkingDaysAfter(20, null).Apply(localDates, ChinaCalendar.Official, localDates);
        Assert.Equal([Day.Plain("2026-10-19 Mon"), Day.Plain("2026-09-30 Wed")], dates);
        Assert.Equal([Day.Of("2026-10-22 Thu"), Day.Of("2026-09-27 Sun").PlusDays(1)], localDates);
    }

    [Fact]
    public void Apply_SpansThatDoNotFit_Refused()
    {
        DeadlineRule rule = new MonthsAfter(1, null);
        var dates = new LocalDate[3];
        Assert.Throws<ArgumentException>(() => rule.Apply(dates, ChinaCalendar.Official, new LocalDate[2]));
        Assert.Throws<ArgumentException>(() => rule.Apply(dates.AsSpan(1), ChinaCalendar.Official, dates.AsSpan(0, 2)));
        Assert.Throws<ArgumentNullException>(() => rule.Apply(dates, null!, dates));
    }

    [Fact]
    public void Apply_EventsAsked_AllocatesNothing()
    {
        LocalDate[] events = [.. Enumerable.Range(0, 200).Select(i => new LocalDate(2026, 1, 1).PlusDays(i))];
        var dueDates = new LocalDate[events.Length];
        DeadlineRule[] rules =
        [
            new WorkingDaysAfter(20, null),
            new CalendarDaysAfter(15, null),
            new MonthsAfter(1, null),
            new AnnualBy(new AnnualDate(1, 31)),
            new BeforeEvent(3, TimeUnit.WorkingDay, null),
        ];
        long allocated = long.MaxValue;
        for (int round = 0; round < 10; round++)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            foreach (var rule in rules)
            {
                rule.Apply(events, ChinaCalendar.Projected, dueDates);
                rule.Apply(events, ChinaCalendar.Projected, dueDates, CountingPolicy.Latest);
            }

            allocated = Math.Min(allocated, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        Assert.Equal(0, allocated);
    }

    private static string OneByOne(RandomCase one, LocalDate[] events)
    {
        // A rule without dates has none for no events either, nor for events that no calendar knows.
        if (!one.Rule.IsDated)
        {
            return one.Rule.Reckon(new DeadlineQuestion(one.EventDate, null, one.Days.Calendar, one.Policy)).Reason!.English;
        }

        var dueDates = new List<LocalDate>();
        for (int i = 0; i < events.Length; i++)
        {
            try
            {
                dueDates.Add(one.Rule.Apply(events[i], one.Days.Calendar, one.Policy).DueOn!.Value);
            }
            catch (CalendarCoverageException e)
            {
                return $"index {i}: {e.Day:uuuu-MM-dd}";
            }
        }

        return Show(dueDates);
    }

    private static string Together(RandomCase one, LocalDate[] events)
    {
        DateOnly[] dueDates = [.. events.Select(_ => Untouched)];
        LocalDate[] localDueDates = [.. dueDates.Select(LocalDate.FromDateOnly)];
        using (new InCulture("en-GB"))
        {
            string local = Outcome(
                () => one.Rule.Apply(events, one.Days.Calendar, localDueDates, one.Policy),
                () => Show(localDueDates),
                () => localDueDates.Select(d => d.ToDateOnly())
            );
            string plain = Outcome(
                () => one.Rule.Apply([.. events.Select(e => e.ToDateOnly())], one.Days.Calendar, dueDates, one.Policy),
                () => Show(dueDates.Select(LocalDate.FromDateOnly)),
                () => dueDates
            );
            return local == plain ? local : $"{local} with LocalDate, {plain} with DateOnly";
        }
    }

    private static string Outcome(Action apply, Func<string> answers, Func<IEnumerable<DateOnly>> untouched)
    {
        try
        {
            apply();
            return answers();
        }
        catch (InvalidOperationException e)
        {
            Assert.All(untouched(), date => Assert.Equal(Untouched, date));
            return e.Message;
        }
        catch (CalendarCoverageException e)
        {
            Assert.All(untouched(), date => Assert.Equal(Untouched, date));
            return $"index {e.Index}: {e.Day:uuuu-MM-dd}";
        }
    }

    private static string Show(IEnumerable<LocalDate> dates) => string.Join(' ', dates.Select(date => $"{date:uuuu-MM-dd}"));
}
