using System.Collections.Immutable;
using NodaTime;

namespace DisclosureDeadlines.Calendars;

/// <summary>
/// All that a calendar is made from. Each change gives a new source, and since a calendar is made from the whole of it, changes
/// made in another order give the same calendar.
/// </summary>
internal sealed record CalendarSource
{
    public required LocalDate FirstDay { get; init; }

    /// <summary>The last day to know; of a calendar that refuses what is not announced, the last day it may ever know.</summary>
    public required LocalDate Horizon { get; init; }

    /// <summary>Whether years are covered that no notice arranges.</summary>
    public bool Projects { get; init; }

    /// <summary>Whether this is a calendar of China, with years that are announced one by one.</summary>
    public bool IsChina { get; init; } = true;

    /// <summary>
    /// Whether the notices of <c>seeds/</c> are among its notices. They are read when <see cref="Notices"/> is first called.
    /// </summary>
    public bool HasSeeds { get; init; }

    /// <summary>The notices besides those.</summary>
    public ImmutableArray<HolidayNotice> Added { get; init; } = [];

    public Region? Region { get; init; }

    public LocalDate? KnownOn { get; init; }

    /// <summary>Days off that are in no notice. They have no name, and no order.</summary>
    public IReadOnlyCollection<LocalDate> OwnDaysOff { get; init; } = [];

    public IReadOnlyCollection<LocalDate> OwnWorkdays { get; init; } = [];

    public RestDays Weekend { get; init; } = RestDays.SaturdayAndSunday;

    public CalendarSource With(IEnumerable<HolidayNotice> notices) =>
        notices.Aggregate(
            this,
            (source, notice) => source.All.Any(notice.SameAs) ? source : source with { Added = source.Added.Add(notice) }
        );

    /// <summary>The notices that were known and that bind the place, in the order of years and issue.</summary>
    public ImmutableArray<HolidayNotice> Notices() =>
        [
            .. All.Concat(Around.SelectMany(region => region.Notices))
                .Where(n => (n.Region is null || Around.Contains(n.Region)) && (KnownOn is null || n.KnownFrom <= KnownOn))
                .OrderBy(n => n.Year)
                .ThenBy(n => DayNumbers.Order(n.KnownFrom))
                .ThenBy(n => n.ShortName, StringComparer.Ordinal),
        ];

    /// <summary>The years that are announced: those whose notices arrange both 春节 and 国庆节, as every yearly notice does.</summary>
    public static IReadOnlySet<int> AnnouncedYears(IEnumerable<HolidayNotice> notices) =>
        notices
            .Where(n => n.Region is null)
            .GroupBy(n => n.Year)
            .Where(year => Arranges(year, "春节") && Arranges(year, "国庆节"))
            .Select(year => year.Key)
            .ToHashSet();

    /// <summary>
    /// Of a source of nothing but the seeds: the notices that may decide a day of a year, its own and those of the next, which may order days
    /// of its December.
    /// </summary>
    public IReadOnlyList<HolidayNotice> SeedsAround(int year) =>
        HasSeeds && Added.IsEmpty && Region is null && KnownOn is null
            ? [.. SeedNotices.Of(year), .. SeedNotices.Of(year + 1)]
            : throw new InvalidOperationException("There are other notices than the seeds.");

    /// <summary>
    /// The days known, which end, in a calendar that does not project, with the last year that is announced without a gap.
    /// </summary>
    /// <exception cref="CalendarCoverageException">No year is announced.</exception>
    public DateInterval Days()
    {
        if (!IsChina || Projects)
        {
            return new DateInterval(FirstDay, Horizon);
        }

        var lastDay = FirstUnannouncedYear() is { } year ? new LocalDate(year - 1, 12, 31) : Horizon;
        return lastDay >= FirstDay
            ? new DateInterval(FirstDay, lastDay)
            : throw new CalendarCoverageException(FirstDay, FirstDay, lastDay, noticeMissing: true);
    }

    /// <summary>The first year that is not announced; null where there is none, or where no notice is expected.</summary>
    public int? FirstUnannouncedYear()
    {
        var announced = AnnouncedYears(Notices());
        return IsChina && Years(Horizon).FirstOrDefault(year => !announced.Contains(year)) is > 0 and int first ? first : null;
    }

    /// <summary>The days that do not come from a notice. Where one decides a day, it has the last word.</summary>
    public DayBook OwnBook()
    {
        var book = new DayBook();
        book.Enter(OwnDaysOff, OwnWorkdays);
        return book;
    }

    /// <summary>
    /// Which notice decides each day of a year. A region's notice has the last word on its own days; where it only repeats the national days
    /// of its time, a later national amendment still moves them.
    /// </summary>
    /// <param name="year">The year. A notice arranges its own and some days of the December before, so those of the next count too.</param>
    /// <param name="notices">The notices, those of other years too.</param>
    /// <param name="isAnnounced">Whether the year is announced. One that is not is projected; no day of it is in December before.</param>
    public DayBook Book(int year, IEnumerable<HolidayNotice> notices, bool isAnnounced)
    {
        var book = new DayBook();
        if (IsChina && Projects && !isAnnounced)
        {
            book.Enter([Projection.Of(year, KnownOn)]);
        }

        HolidayNotice[] near = [.. notices.Where(n => n.Year == year || n.Year == year + 1)];
        var above = near.Where(n => n.Region is null).ToList();
        book.Enter(above);
        foreach (var region in Around)
        {
            HolidayNotice[] own = [.. near.Where(n => region.Equals(n.Region))];
            book.Enter(own, Restating(above));
            above.AddRange(own);
        }

        return book;
    }

    /// <summary>Decides whether a notice only repeats for a day what those above it had ordered by then.</summary>
    private static Func<HolidayNotice, LocalDate, bool, bool> Restating(List<HolidayNotice> above)
    {
        var knownThen = new Dictionary<HolidayNotice, DayBook>();
        HolidayNotice[] outer = [.. above];
        return (notice, date, worked) =>
        {
            if (!knownThen.TryGetValue(notice, out var then))
            {
                knownThen[notice] = then = new DayBook();
                then.Enter(outer.Where(n => n.Year == notice.Year && n.KnownFrom <= notice.KnownFrom));
            }

            return then[date] is { } entry && entry.Worked == worked;
        };
    }

    public IReadOnlyList<CertaintySpan> Doubts()
    {
        if (!IsChina)
        {
            return [];
        }

        var notices = Notices();
        var announced = AnnouncedYears(notices);
        var lastDay = Days().End;
        var doubts = ImmutableArray.CreateBuilder<CertaintySpan>();
        foreach (int year in Years(lastDay))
        {
            if (!announced.Contains(year))
            {
                bool continues = doubts is [.., var last] && last.Certainty == Certainty.Projected && last.Last.Year == year - 1;
                if (continues)
                {
                    doubts[^1] = CertaintySpan.Unannounced(doubts[^1].First.Year, year);
                }
                else
                {
                    doubts.Add(CertaintySpan.Unannounced(year, year));
                }
            }
            else if (!announced.Contains(year + 1))
            {
                doubts.Add(CertaintySpan.YearEnd(year));
            }
        }

        foreach (var region in Around.Where(region => region.HasOwnDays))
        {
            doubts.AddRange(Years(lastDay).Where(announced.Contains).SelectMany(year => RegionDoubt(notices, region, year)));
        }

        return doubts.ToImmutable();
    }

    /// <summary>
    /// A year is known by a notice that gives all of it. Where several give a part each, it is not known whether more exist.
    /// </summary>
    private static IEnumerable<CertaintySpan> RegionDoubt(ImmutableArray<HolidayNotice> notices, Region region, int year)
    {
        if (region.IsUnknown)
        {
            return [CertaintySpan.PlaceUnknown(region, year)];
        }

        HolidayNotice[] known = [.. notices.Where(n => region.Equals(n.Region) && n.Year == year)];
        return known.Length == 0 ? [CertaintySpan.RegionUnknown(region, year)]
            : known.All(n => n.IncompleteBecause is not null) ? [CertaintySpan.RegionIncomplete(region, year, known[0].IncompleteBecause!)]
            : [];
    }

    private static bool Arranges(IEnumerable<HolidayNotice> notices, string holiday) =>
        notices.Any(n => n.Clauses.Any(c => c.BindsOffices && c.Name.Split('、').Contains(holiday)));

    /// <summary>The regions whose days count, the largest first.</summary>
    private IReadOnlyList<Region> Around => Region?.Around ?? [];

    private IEnumerable<HolidayNotice> All => HasSeeds ? SeedNotices.All.Concat(Added) : Added;

    private IEnumerable<int> Years(LocalDate lastDay) => Enumerable.Range(FirstDay.Year, lastDay.Year - FirstDay.Year + 1);
}
