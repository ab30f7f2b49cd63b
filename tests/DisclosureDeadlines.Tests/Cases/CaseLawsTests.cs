using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Cases;
using DisclosureDeadlines.Rules;
using NodaTime;
using Xunit;

namespace DisclosureDeadlines.Tests.Cases;

/// <summary>What holds of every reading, whatever the case.</summary>
public sealed class CaseLawsTests
{
    private static readonly WorkingDayCalendar Calendar = ChinaCalendar.Projected;

    private static readonly string[] Ways = ["careful", "asPeriods", "generous"];

    [Fact]
    public void Read_HappeningsInAnotherOrder_IsTheSame() => ForAll(1, (cases, of, asOf, policy) =>
    {
        // Happenings of one day keep their order, so only whole days are moved.
        var days = of.Happenings.GroupBy(happening => happening.On).OrderBy(_ => cases.Number(1000)).SelectMany(day => day);

        AssertSame(of.Read(asOf, Calendar, policy), new Case(of.Rule, days).Read(asOf, Calendar, policy));
    });

    [Fact]
    public void Read_WithANote_IsTheSame() => ForAll(2, (cases, of, asOf, policy) =>
    {
        var noted = of.Happenings.Select(happening => happening with { Note = "备注" }).Append(new Happening(asOf.PlusDays(-cases.Number(30)), "note"));

        AssertSame(of.Read(asOf, Calendar, policy), new Case(of.Rule, noted).Read(asOf, Calendar, policy));
    });

    [Fact]
    public void Read_PauseWithoutACountableDay_MovesNoDueDate() => ForAll(3, (cases, _, _, _) =>
    {
        var (of, asOf) = Plain(cases, out var begin);
        var end = begin;
        while (!Calendar.IsWorkingDay(end.PlusDays(1)))
        {
            end = end.PlusDays(1);
        }

        asOf = LocalDate.Max(asOf, end);
        Assert.Equal(of.Read(asOf, Calendar).DueOn, of.With(Asked(begin), Answered(end)).Read(asOf, Calendar).DueOn);
    });

    [Fact]
    public void Read_CarefulDefaultGenerous_EachNotEarlierThanTheOneBefore() => ForAll(4, (cases, of, asOf, policy) =>
    {
        LocalDate?[] due = [.. Ways.Select(way => of.Read(asOf, Calendar, CasePolicy.Default.With("pause", way)).DueOn)];
        // A pause that begins on the due date keeps the count from being full under the one way alone.
        Assert.True(due[0] is null || due[1] is null || due[0] <= due[1], $"{due[0]} {due[1]}");
        Assert.True(due[1] is null || due[2] is null || due[1] <= due[2], $"{due[1]} {due[2]}");
    });

    [Fact]
    public void Read_PauseCutInTwo_IsTheSame() => ForAll(5, (cases, _, _, _) =>
    {
        var (of, asOf) = Plain(cases, out var begin);
        var cut = begin.PlusDays(1 + cases.Number(8));
        var end = cut.PlusDays(1 + cases.Number(8));
        asOf = LocalDate.Max(asOf, end);
        foreach (string way in (string[])["asPeriods", "generous"])
        {
            var policy = CasePolicy.Default.With("pause", way);
            var whole = of.With(Asked(begin), Answered(end)).Read(asOf, Calendar, policy);
            var halves = of.With(Asked(begin), Answered(cut), Asked(cut), Answered(end)).Read(asOf, Calendar, policy);
            Assert.Equal((whole.DueOn, whole.Used, whole.Excluded), (halves.DueOn, halves.Used, halves.Excluded));
        }
    });

    [Fact]
    public void Read_LaterEndOfAPause_NoEarlierDueDate() => ForAll(6, (cases, _, _, policy) =>
    {
        var (of, _) = Plain(cases, out var begin);
        var end = begin.PlusDays(cases.Number(15));
        var later = end.PlusDays(cases.Number(15));

        Assert.True(of.With(Asked(begin), Answered(end)).Read(later, Calendar, policy).DueOn <= of.With(Asked(begin), Answered(later)).Read(later, Calendar, policy).DueOn);
    });

    [Fact]
    public void Read_HappeningAfterTheDay_IsNotLookedAt() => ForAll(7, (cases, of, asOf, policy) =>
        AssertSame(of.Read(asOf, Calendar, policy), of.With(cases.More(of.Rule, asOf.PlusDays(1 + cases.Number(40)))).Read(asOf, Calendar, policy)));

    [Fact]
    public void Read_AfterARestart_IsANewCase() => ForAll(9, (cases, _, _, policy) =>
    {
        Assert.True(ClockRules.TryFind("disclosureReply", out var rule));
        var (of, _) = Plain(cases, out var ask);
        var answer = ask.PlusDays(1 + cases.Number(5));
        List<Happening> later = [];
        for (int i = cases.Number(4); i > 0; i--)
        {
            // Notices to correct would be second ones in the one case and first ones in the other.
            later.Add(cases.More(rule, answer.PlusDays(1 + cases.Number(25))));
        }

        later.RemoveAll(happening => happening.Kind is "received" or "confirmed" or "correctionAsked" or "corrected");
        var asOf = answer.PlusDays(cases.Number(40));

        var restarted = new Case(rule, [.. of.Happenings, new Happening(ask, "correctionAsked"), new Happening(answer, "corrected"), .. later]).Read(asOf, Calendar, policy.With("late-ask", "restartStands"));
        var fresh = new Case(rule, [new Happening(answer, "received") { Channel = "person" }, .. later]).Read(asOf, Calendar, policy);

        AssertSame(fresh, restarted);
    });

    [Fact]
    public void Read_ExtendedTwice_AsExtendedOnceByTheSum() => ForAll(11, (cases, _, _, policy) =>
    {
        var (of, _) = Plain(cases, out var day);
        int one = 1 + cases.Number(10);
        int two = 1 + cases.Number(12);
        var later = day.PlusDays(cases.Number(3));
        Happening Extended(LocalDate on, int days) => new(on, "extended") { By = $"{days}wd" };

        Assert.Equal(
            of.With(Extended(later, one + two)).Read(later, Calendar, policy).DueOn,
            of.With(Extended(day, one), Extended(later, two)).Read(later, Calendar, policy).DueOn);
    });

    [Fact]
    public void Read_Twice_IsTheSameAndChangesNothing() => ForAll(12, (cases, of, asOf, policy) =>
    {
        string before = string.Join('\n', of.Happenings);
        var first = of.Read(asOf, Calendar, policy);
        Assert.NotNull(first.Open);
        Assert.NotNull(first.Outlooks);
        Assert.NotNull(first.Spans);
        Assert.True(first.ReplyBy is null || Calendar.IsWorkingDay(first.ReplyBy.Value));

        AssertSame(first, of.Read(asOf, Calendar, policy));
        Assert.Equal(before, string.Join('\n', of.Happenings));
    });

    /// <summary>The spans account for every day from the start to the last day of the count, and add up to what the reading says.</summary>
    [Fact]
    public void Spans_OfARun_AddUp() => ForAll(13, (_, of, asOf, policy) =>
    {
        var reading = of.Read(asOf, Calendar, policy);
        ReadingSpan[] present = [.. reading.Spans.Where(span => span.Kind != ReadingSpanKind.Void)];
        if (reading.Last is not { } last)
        {
            return;
        }

        Assert.Equal(reading.Total, present.Where(span => span.Kind == ReadingSpanKind.Counted).Sum(span => span.Days));
        Assert.Equal(reading.Excluded, present.Where(span => span.Kind == ReadingSpanKind.LeftOut).Sum(span => span.Days));
        Assert.Equal(reading.StartedOn!.Value.PlusDays(1), present[0].From);
        Assert.Equal(LocalDate.FromDateOnly(last), present[^1].To);
        Assert.All(present.Zip(present.Skip(1)), pair => Assert.Equal(pair.First.To.PlusDays(1), pair.Second.From));
    });

    private static Happening Asked(LocalDate day) => new(day, "consulted") { Cause = "otherAgency" };

    private static Happening Answered(LocalDate day) => new(day, "opinion");

    /// <summary>A request received in person, with a day inside its time.</summary>
    private static (Case Of, LocalDate AsOf) Plain(RandomCases cases, out LocalDate inside)
    {
        Assert.True(ClockRules.TryFind("disclosureReply", out var rule));
        var received = new LocalDate(2019, 6, 1).PlusDays(cases.Number(2500));
        inside = received.PlusDays(1 + cases.Number(20));
        return (new(rule, [new Happening(received, "received") { Channel = "person" }]), inside.PlusDays(cases.Number(60)));
    }

    private static void AssertSame(Reading expected, Reading found)
    {
        Assert.Equal(
            (expected.State, expected.StartedOn, expected.DueOn, expected.DueAtLatest, expected.Used, expected.Left, expected.Excluded),
            (found.State, found.StartedOn, found.DueOn, found.DueAtLatest, found.Used, found.Left, found.Excluded));
    }

    private static void ForAll(int law, Action<RandomCases, Case, LocalDate, CasePolicy> holds)
    {
        var cases = new RandomCases(law);
        for (int i = 0; i < CaseCount.OfEach; i++)
        {
            var (of, asOf, policy) = cases.Next();
            try
            {
                holds(cases, of, asOf, policy);
            }
            catch (Xunit.Sdk.XunitException e)
            {
                throw new Xunit.Sdk.XunitException($"seed {law}, case {i}: {of.Rule.Name} on {asOf:uuuu-MM-dd}, {policy}: {string.Join("; ", of.Happenings)}\n{e.Message}");
            }
        }
    }
}
