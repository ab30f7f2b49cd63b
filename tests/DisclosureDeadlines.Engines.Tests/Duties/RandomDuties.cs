namespace DisclosureDeadlines.Engines.Tests.Duties;

/// <summary>
/// Rows of every kind, from a seed. Most are as in real life; some are at the edges of the calendar, and some are no rules at all.
/// </summary>
internal sealed class RandomDuties(int seed, IReadOnlyList<string> regions)
{
    /// <summary>The kinds that the queries know, and two that they do not.</summary>
    private static readonly string[] Kinds =
    [
        "workingDaysAfter",
        "workingDaysAfter",
        "calendarDaysAfter",
        "weeksAfter",
        "monthsAfter",
        "yearsAfter",
        "annualBy",
        "annualBy",
        "realTime",
        "composite",
    ];

    /// <summary>The day before the calendar begins; a few events lie before and after it.</summary>
    private static readonly DateOnly Origin = new(2000, 12, 31);

    private static readonly DateOnly First = new(2001, 1, 1);

    private static readonly DateOnly Last = new(2100, 12, 31);

    private readonly Random random = new(seed);

    public IEnumerable<Duty> Take(int count)
    {
        for (int id = 0; id < count; id++)
        {
            yield return Next(id);
        }
    }

    private static DateOnly Within(DateOnly date) =>
        date < First ? First
        : date > Last ? Last
        : date;

    private Duty Next(int id)
    {
        var eventDate = EventDate();
        string kind = Kinds[random.Next(Kinds.Length)];
        bool isAnnual = kind == "annualBy";
        bool hasPeriod = isAnnual && random.Next(2) == 0;
        return new Duty
        {
            Id = id,
            Region = regions[random.Next(regions.Count)],
            EventDate = Sometimes(1000) ? null : eventDate,
            Kind = kind,
            Length = isAnnual ? null : Length(kind),
            Month = isAnnual ? random.Next(1, 13) : null,
            // Some are no dates, such as 31 April or the 32nd.
            Day = isAnnual
                ? Sometimes(50)
                    ? 29
                    : random.Next(1, 33)
                : null,
            Period = hasPeriod ? eventDate.Year + random.Next(-3, 3) : null,
            PeriodOffset = isAnnual ? random.Next(-1, 2) : 1,
            PublishedOn = random.Next(3) > 0 ? Within(eventDate.AddDays(random.Next(-20, 200))) : null,
            Today = Within(eventDate.AddDays(random.Next(-5, 300))),
        };
    }

    private bool Sometimes(int oneIn) => random.Next(oneIn) == 0;

    /// <summary>Half of the events lie around the end of the announced years, where answers become uncertain.</summary>
    private DateOnly EventDate() =>
        random.Next(2) == 0 ? new DateOnly(2024, 1, 1).AddDays(random.Next(5 * 366)) : Origin.AddDays(random.Next(-20, 36_540));

    private int Length(string kind)
    {
        int greatest = kind switch
        {
            "weeksAfter" or "monthsAfter" => 999,
            "yearsAfter" => 99,
            _ => 9999,
        };
        return Sometimes(100) ? random.Next(greatest) + 1
            : kind is "workingDaysAfter" or "calendarDaysAfter" ? random.Next(-3, 61)
            : random.Next(0, 13);
    }
}
