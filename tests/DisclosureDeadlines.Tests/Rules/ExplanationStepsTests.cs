using System.Globalization;
using System.Text.RegularExpressions;
using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Rules;
using DisclosureDeadlines.Tests.Calendars;
using DisclosureDeadlines.Tests.House;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NodaTime;
using Xunit;

namespace DisclosureDeadlines.Tests.Rules;

/// <summary>An event, and a number of working days after it.</summary>
public sealed record CountedDuty(DateOnly Event, int N);

/// <summary>
/// The explanation leaves nothing out, whatever the event and the number: what the steps say, read back from their words, is held
/// against the slow oracle day by day.
/// </summary>
[Properties(Arbitrary = [typeof(ExplanationStepsTests)], MaxTest = Replays.Tries, Replay = Replays.Fixed, QuietOnSuccess = true)]
public sealed partial class ExplanationStepsTests
{
    private static readonly WorkingDayCalendar Calendar = ChinaCalendar.Official;

    public static Arbitrary<CountedDuty> Duties() =>
        Arb.From(
            Gen.Choose(new DateOnly(2001, 1, 1).DayNumber, new DateOnly(2026, 6, 30).DayNumber)
                .SelectMany(_ => Gen.Choose(1, 120), (day, n) => new CountedDuty(DateOnly.FromDayNumber(day), n)),
            duty => duty.N == 1 ? [] : [duty with { N = duty.N / 2 }, duty with { N = duty.N - 1 }]
        );

    [Property]
    public void Steps_RandomPeriods_NumberEveryWorkingDayOnceInOrder(CountedDuty c)
    {
        List<int> numbers = [];
        foreach (var step in StepsOf(c.Event, c.N))
        {
            if (step.Kind is ExplanationStepKind.Counted or ExplanationStepKind.MakeUpWorkdayCounted)
            {
                int[] ends =
                [
                    .. Ordinals()
                        .Match(step.Text.English)
                        .Groups.Values.Skip(1)
                        .Where(g => g.Success)
                        .Select(g => int.Parse(g.Value, CultureInfo.InvariantCulture)),
                ];
                numbers.AddRange(Enumerable.Range(ends[0], ends[^1] - ends[0] + 1));
            }
        }

        Assert.Equal(Enumerable.Range(1, c.N), numbers);
    }

    [Property]
    public void Steps_RandomPeriods_EveryDayIsInTheStepOfItsKind(CountedDuty c)
    {
        var steps = StepsOf(c.Event, c.N);
        var due = NaiveCalendar.Instance.Add(c.Event, c.N)!.Value;
        for (var day = c.Event.AddDays(1); day <= due; day = day.AddDays(1))
        {
            var told = steps.Where(step => Tells(step, day)).Select(step => step.Kind);
            string kind = NaiveCalendar.Instance.KindOf(day);
            if (kind != "Weekend")
            {
                Assert.Equal([StepFor(kind)], told);
            }
        }
    }

    [Property]
    public void Steps_RandomPeriods_HolidaysAndMakeUpDaysNameTheirNotice(CountedDuty c)
    {
        var steps = StepsOf(c.Event, c.N);
        var due = NaiveCalendar.Instance.Add(c.Event, c.N)!.Value;
        for (var day = c.Event.AddDays(1); day <= due; day = day.AddDays(1))
        {
            if (NaiveCalendar.Instance.KindOf(day) is "Holiday" or "MakeUpWorkday")
            {
                var described = Calendar.Describe(LocalDate.FromDateOnly(day));
                var step = Assert.Single(steps, step => Tells(step, day));
                Assert.Same(described.Notice, step.Notice);
                Assert.Contains(described.HolidayName!, step.Text.Chinese, StringComparison.Ordinal);
                Assert.Contains(described.HolidayName!, step.Text.English, StringComparison.Ordinal);
                Assert.Contains(described.Notice!.ShortName, step.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
            }
        }
    }

    [Property]
    public void Steps_RandomPeriods_BothLanguagesTellTheSameDatesAndNumbers(CountedDuty c) =>
        Assert.All(StepsOf(c.Event, c.N), step => Assert.Equal(DatesIn(step.Text.English), DatesIn(step.Text.Chinese)));

    [Property]
    public void Steps_RandomPeriods_OpenWithTheEventAndCloseWithTheAnswer(CountedDuty c)
    {
        var steps = StepsOf(c.Event, c.N);
        ExplanationStepKind[] opening = NaiveCalendar.Instance.IsWorkingDay(c.Event)
            ? [ExplanationStepKind.EventExcluded]
            : [ExplanationStepKind.EventOnRestDay, ExplanationStepKind.EventExcluded];
        Assert.Equal(opening, steps.Take(opening.Length).Select(step => step.Kind));
        Assert.Equal([c.Event], DatesIn(steps[0].Text.English));
        var closing = steps.TakeLast(2).ToArray();
        Assert.Equal([ExplanationStepKind.Due, ExplanationStepKind.PublishBy], closing.Select(step => step.Kind));
        Assert.All(closing, step => Assert.Equal([NaiveCalendar.Instance.Add(c.Event, c.N)!.Value], DatesIn(step.Text.English)));
    }

    /// <summary>Weekdays are printed so that a reader need not look them up; a wrong one would be worse than none.</summary>
    [Property]
    public void Steps_RandomPeriods_WeekdaysAreRight(CountedDuty c) =>
        Assert.All(
            StepsOf(c.Event, c.N),
            step =>
            {
                Assert.All(
                    EnglishDate().Matches(step.Text.English),
                    m => Assert.Equal(DateOf(m).DayOfWeek.ToString()[..3], m.Groups["weekday"].Value)
                );
                Assert.All(
                    ChineseDate().Matches(step.Text.Chinese),
                    m => Assert.Equal("日一二三四五六"[(int)DateOf(m).DayOfWeek].ToString(), m.Groups["weekday"].Value)
                );
            }
        );

    private static IReadOnlyList<ExplanationStep> StepsOf(DateOnly eventDate, int n) =>
        new WorkingDaysAfter(n, null).Apply(LocalDate.FromDateOnly(eventDate), Calendar).Explain().Steps;

    private static ExplanationStepKind StepFor(string kind) =>
        kind switch
        {
            "Holiday" => ExplanationStepKind.HolidaySkipped,
            "MakeUpWorkday" => ExplanationStepKind.MakeUpWorkdayCounted,
            _ => ExplanationStepKind.Counted,
        };

    /// <summary>Whether one of the counting steps speaks of a day: its words hold one date, or the first and the last.</summary>
    private static bool Tells(ExplanationStep step, DateOnly day)
    {
        if (
            step.Kind is not (ExplanationStepKind.Counted or ExplanationStepKind.HolidaySkipped or ExplanationStepKind.MakeUpWorkdayCounted)
        )
        {
            return false;
        }

        var dates = DatesIn(step.Text.English);
        return dates[0] <= day && day <= dates[^1];
    }

    private static DateOnly[] DatesIn(string text) => [.. IsoDate().Matches(text).Select(DateOf)];

    private static DateOnly DateOf(Match match) =>
        DateOnly.ParseExact(match.Groups["date"].Value, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    [GeneratedRegex("(?<date>[0-9]{4}-[0-9]{2}-[0-9]{2})")]
    private static partial Regex IsoDate();

    [GeneratedRegex("(?<date>[0-9-]{10}) \\((?<weekday>[A-Za-z]+)\\)")]
    private static partial Regex EnglishDate();

    [GeneratedRegex("(?<date>[0-9-]{10})（周(?<weekday>.)）")]
    private static partial Regex ChineseDate();

    [GeneratedRegex("working days? ([0-9]+)(?: to ([0-9]+))?")]
    private static partial Regex Ordinals();
}
