using DisclosureDeadlines.Cases;
using DisclosureDeadlines.Rules;
using NodaTime;

namespace DisclosureDeadlines.Tests.Cases;

/// <summary>Cases of every rule, mostly as offices have them and now and then in a mess. The same seed gives the same cases.</summary>
internal sealed class RandomCases(int seed)
{
    private static readonly string[] Causes =
    [
        "hearing",
        "appraisal",
        "expertReview",
        "holiday",
        "applicantDied",
        "otherAgency",
        "evaluation",
    ];

    private static readonly string[] Channels = ["person", "person", "person", "registered", "internet", "email", "pigeon"];

    private readonly Random random = new(seed);

    /// <summary>A case, the day to read it on, and a policy.</summary>
    public (Case Case, LocalDate AsOf, CasePolicy Policy) Next(ClockRule? only = null)
    {
        var rule = only ?? Any(ClockRules.All);
        var day = (rule.ValidFrom ?? new LocalDate(2015, 1, 1)).PlusDays(random.Next(-20, 700));
        day = LocalDate.Max(day, new LocalDate(2005, 1, 1));
        var happenings = new List<Happening> { Start(rule, day) };
        for (int i = random.Next(7); i > 0; i--)
        {
            day = day.PlusDays(random.Next(5) == 0 ? random.Next(60) : random.Next(12));
            happenings.Add(More(rule, random.Next(10) == 0 ? day.PlusDays(-random.Next(20)) : day));
        }

        return (new(rule, happenings), day.PlusDays(random.Next(-15, 60)), Policy());
    }

    public CasePolicy Policy()
    {
        var policy = CasePolicy.Default;
        foreach (var point in CasePolicy.Points.Where(_ => random.Next(4) == 0))
        {
            policy = policy.With(point.Name, Any(point.Choices).Name);
        }

        return policy;
    }

    /// <summary>A whole number below another.</summary>
    public int Number(int below) => random.Next(below);

    public Happening Start(ClockRule rule, LocalDate day)
    {
        var part = random.Next(6) == 0 && rule.Deemed is { } deemed ? new(deemed.On, [], false, null) : Any(rule.Starts);
        return new(day, part.On) { Channel = Any(Channels), Served = random.Next(8) == 0 ? null : day.PlusDays(random.Next(4)) };
    }

    public Happening More(ClockRule rule, LocalDate day)
    {
        string kind = random.Next(40) switch
        {
            0 => "mystery",
            1 => "note",
            _ when random.Next(3) > 0 && rule.Stops.Length > 0 => Any([
                .. rule.Kinds.Where(known => !rule.Stops.Contains(known)),
                "opinion",
            ]),
            _ => Any(rule.Kinds),
        };
        return new(day, kind)
        {
            To = random.Next(3) == 0 ? Any(["A", "B"]) : null,
            Served = random.Next(4) == 0 ? null : day.PlusDays(random.Next(-1, 5)),
            By = By(rule, kind, day),
            Channel = random.Next(3) == 0 ? Any(Channels) : null,
            Cause = random.Next(3) == 0 ? Any(Causes) : null,
            Told = random.Next(3) switch
            {
                0 => null,
                1 => "written",
                _ => Any(["no", "yes"]),
            },
            Excused = random.Next(5) == 0,
        };
    }

    public T Any<T>(IReadOnlyList<T> some) => some[random.Next(some.Count)];

    private string? By(ClockRule rule, string kind, LocalDate day) =>
        kind switch
        {
            "deferred" => day.PlusDays(random.Next(60)).ToString("uuuu-MM-dd", null),
            "extended" when random.Next(8) == 0 => null,
            "extended" when random.Next(8) == 0 && rule.Unit is TimeUnit.WorkingDay or TimeUnit.CalendarDay => day.PlusDays(
                    random.Next(-10, 90)
                )
                .ToString("uuuu-MM-dd", null),
            "extended" => new ClockLength(random.Next(rule.Extension is { } part ? part.Most.Count + 4 : 10), rule.Unit).ToString(),
            _ => random.Next(5) switch
            {
                0 => null,
                1 => day.PlusDays(random.Next(-2, 30)).ToString("uuuu-MM-dd", null),
                2 => new ClockLength(random.Next(20), TimeUnit.CalendarDay).ToString(),
                _ => new ClockLength(1 + random.Next(15), TimeUnit.WorkingDay).ToString(),
            },
        };
}
