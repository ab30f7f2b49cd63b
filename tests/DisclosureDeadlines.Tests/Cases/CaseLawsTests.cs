using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Cases;
using DisclosureDeadlines.Rules;
using NodaTime;
using Xunit;

namespace DisclosureDeadlines.Tests.Cases;

/// <summary>
/// What holds of every reading, whatever the case. The law of the plain limit, which needs rules of its own, is
/// <see cref="PlainLimitTests"/>.
/// </summary>
public sealed class CaseLawsTests
{
    private static readonly WorkingDayCalendar Calendar = ChinaCalendar.Projected;

    private static readonly string[] Ways = ["careful", "asPeriods", "generous"];

    /// <summary>The order in which happenings are listed does not matter, except among those of one day.</summary>
    [CaseLaw]
    public void Read_HappeningsInAnotherOrder_IsTheSame(SomeCase some)
    {
        var (cases, of, asOf, policy) = (some.More, some.Of, some.AsOf, some.Policy);
        // Happenings of one day keep their order, so only whole days are moved.
        var days = of.Happenings.GroupBy(happening => happening.On).OrderBy(_ => cases.Number(1000)).SelectMany(day => day);

        AssertSame(of.Read(asOf, Calendar, policy), new Case(of.Rule, days).Read(asOf, Calendar, policy));
    }

    /// <summary>A note changes nothing.</summary>
    [CaseLaw]
    public void Read_WithANote_IsTheSame(SomeCase some)
    {
        var (cases, of, asOf, policy) = (some.More, some.Of, some.AsOf, some.Policy);
        var noted = of
            .Happenings.Select(happening => happening with { Note = "备注" })
            .Append(new Happening(asOf.PlusDays(-cases.Number(30)), "note"));

        AssertSame(of.Read(asOf, Calendar, policy), new Case(of.Rule, noted).Read(asOf, Calendar, policy));
    }

    /// <summary>A pause with no countable day in it moves no due date.</summary>
    [CaseLaw]
    public void Read_PauseWithoutACountableDay_MovesNoDueDate(SomeCase some)
    {
        var cases = some.More;
        var (of, asOf) = Plain(cases, out var begin);
        var end = begin;
        while (!Calendar.IsWorkingDay(end.PlusDays(1)))
        {
            end = end.PlusDays(1);
        }

        asOf = LocalDate.Max(asOf, end);
        Assert.Equal(of.Read(asOf, Calendar).DueOn, of.With(Asked(begin), Answered(end)).Read(asOf, Calendar).DueOn);
    }

    /// <summary>
    /// The careful way of counting a pause is never later than the usual one, and that never later than the generous one.
    /// </summary>
    [CaseLaw]
    public void Read_CarefulDefaultGenerous_EachNotEarlierThanTheOneBefore(SomeCase some)
    {
        var (of, asOf) = (some.Of, some.AsOf);
        LocalDate?[] due = [.. Ways.Select(way => of.Read(asOf, Calendar, CasePolicy.Default.With("pause", way)).DueOn)];
        // A pause that begins on the due date keeps the count from being full under the one way alone.
        Assert.True(due[0] is null || due[1] is null || due[0] <= due[1], $"{due[0]} {due[1]}");
        Assert.True(due[1] is null || due[2] is null || due[1] <= due[2], $"{due[1]} {due[2]}");
    }

    /// <summary>
    /// A pause cut in two at a day inside it is the same pause; under the careful way both days of a cut count, so that one is left out.
    /// </summary>
    [CaseLaw]
    public void Read_PauseCutInTwo_IsTheSame(SomeCase some)
    {
        var cases = some.More;
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
    }

    /// <summary>A later end of a pause never gives an earlier due date.</summary>
    [CaseLaw]
    public void Read_LaterEndOfAPause_NoEarlierDueDate(SomeCase some)
    {
        var (cases, policy) = (some.More, some.Policy);
        var (of, _) = Plain(cases, out var begin);
        var end = begin.PlusDays(cases.Number(15));
        var later = end.PlusDays(cases.Number(15));

        Assert.True(
            of.With(Asked(begin), Answered(end)).Read(later, Calendar, policy).DueOn
                <= of.With(Asked(begin), Answered(later)).Read(later, Calendar, policy).DueOn
        );
    }

    /// <summary>What happens after the day that is asked for changes nothing.</summary>
    [CaseLaw]
    public void Read_HappeningAfterTheDay_IsNotLookedAt(SomeCase some)
    {
        var (cases, of, asOf, policy) = (some.More, some.Of, some.AsOf, some.Policy);
        AssertSame(
            of.Read(asOf, Calendar, policy),
            of.With(cases.More(of.Rule, asOf.PlusDays(1 + cases.Number(40)))).Read(asOf, Calendar, policy)
        );
    }

    /// <summary>After a restart a case reads as a new one from that day.</summary>
    [CaseLaw]
    public void Read_AfterARestart_IsANewCase(SomeCase some)
    {
        var (cases, policy) = (some.More, some.Policy);
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

        var restarted = new Case(
            rule,
            [.. of.Happenings, new Happening(ask, "correctionAsked"), new Happening(answer, "corrected"), .. later]
        ).Read(asOf, Calendar, policy.With("late-ask", "restartStands"));
        var fresh = new Case(rule, [new Happening(answer, "received") { Channel = "person" }, .. later]).Read(asOf, Calendar, policy);

        AssertSame(fresh, restarted);
    }

    /// <summary>An extension by one number of working days and another by a second are one by their sum, within the ceiling.</summary>
    [CaseLaw]
    public void Read_ExtendedTwice_AsExtendedOnceByTheSum(SomeCase some)
    {
        var (cases, policy) = (some.More, some.Policy);
        var (of, _) = Plain(cases, out var day);
        int one = 1 + cases.Number(10);
        int two = 1 + cases.Number(12);
        var later = day.PlusDays(cases.Number(3));
        Happening Extended(LocalDate on, int days) => new(on, "extended") { By = $"{days}wd" };

        Assert.Equal(
            of.With(Extended(later, one + two)).Read(later, Calendar, policy).DueOn,
            of.With(Extended(day, one), Extended(later, two)).Read(later, Calendar, policy).DueOn
        );
    }

    /// <summary>Reading a case twice gives the same, and reading changes nothing.</summary>
    [CaseLaw]
    public void Read_Twice_IsTheSameAndChangesNothing(SomeCase some)
    {
        var (of, asOf, policy) = (some.Of, some.AsOf, some.Policy);
        string before = string.Join('\n', of.Happenings);
        var first = of.Read(asOf, Calendar, policy);
        Assert.NotNull(first.Open);
        Assert.NotNull(first.Outlooks);
        Assert.NotNull(first.Spans);
        Assert.True(first.ReplyBy is null || Calendar.IsWorkingDay(first.ReplyBy.Value));

        AssertSame(first, of.Read(asOf, Calendar, policy));
        Assert.Equal(before, string.Join('\n', of.Happenings));
    }

    /// <summary>The spans account for every day from the start to the last day of the count, and add up to what the reading says.</summary>
    [CaseLaw]
    public void Spans_OfARun_AddUp(SomeCase some)
    {
        var (of, asOf, policy) = (some.Of, some.AsOf, some.Policy);
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
    }

    /// <summary>What is used and what is left are the whole time.</summary>
    [CaseLaw]
    public void Read_UsedAndLeft_AreTheWhole(SomeCase some)
    {
        var reading = some.Of.Read(some.AsOf, Calendar, some.Policy);

        Assert.Equal(reading.Total, reading.Used + reading.Left);
    }

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
            (found.State, found.StartedOn, found.DueOn, found.DueAtLatest, found.Used, found.Left, found.Excluded)
        );
    }
}
