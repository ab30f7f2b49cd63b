using System.Collections.Immutable;
using DisclosureDeadlines.Foundation;
using NodaTime;

namespace DisclosureDeadlines.Calendars;

/// <content>New calendars, from anybody's days or from another calendar. None changes the one that it is made from.</content>
public sealed partial class WorkingDayCalendar
{
    /// <summary>Makes a calendar from anybody's days, such as another library's. It is certain of all of them.</summary>
    /// <param name="days">
    /// The first day, from 0002-01-01 on, and the last, inclusive; at most 179 years after the first, and to 9899-12-31, so that what is
    /// counted from it is a date too.
    /// </param>
    /// <param name="holidays">The days off besides the weekends.</param>
    /// <param name="makeUpWorkdays">The days of the weekend that are worked.</param>
    /// <param name="weekend">The rest days of the week; Saturday and Sunday if not given.</param>
    /// <exception cref="ArgumentException">
    /// The interval is too long, a day is both off and worked, or no day of the week is left to work on.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException">The first day is too early, or the last too late.</exception>
    public static WorkingDayCalendar Create(
        DateInterval days,
        IEnumerable<LocalDate> holidays,
        IEnumerable<LocalDate>? makeUpWorkdays = null,
        IEnumerable<IsoDayOfWeek>? weekend = null
    )
    {
        ArgumentNullException.ThrowIfNull(days);
        var source = new CalendarSource
        {
            FirstDay = days.Start.ToIso(),
            Horizon = days.End.ToIso(),
            IsChina = false,
            OwnDaysOff = [.. Given.All(holidays).Select(day => day.ToIso())],
            OwnWorkdays = [.. Given.All(makeUpWorkdays ?? [], nameof(makeUpWorkdays)).Select(day => day.ToIso())],
        };
        var rest = Given.All(weekend ?? [IsoDayOfWeek.Saturday, IsoDayOfWeek.Sunday], nameof(weekend));
        if (source.FirstDay < DayNumbers.Earliest)
        {
            throw new ArgumentOutOfRangeException(nameof(days), days.Start, "No calendar begins before 0002-01-01.");
        }

        if (source.Horizon > DayNumbers.Latest)
        {
            throw new ArgumentOutOfRangeException(nameof(days), days.End, "No calendar ends after 9899-12-31.");
        }

        if (Period.DaysBetween(source.FirstDay, source.Horizon) >= WorkingDayIndex.MaxLength)
        {
            throw new ArgumentException($"A calendar has at most {WorkingDayIndex.MaxLength} days.", nameof(days));
        }

        LocalDate[] both = [.. source.OwnDaysOff.Intersect(source.OwnWorkdays)];
        if (both.Length > 0)
        {
            throw new ArgumentException($"{both.Min():uuuu'-'MM'-'dd} is both off and worked.", nameof(makeUpWorkdays));
        }

        return RestDays.Of(rest) is { } restDays
            ? new WorkingDayCalendar(source with { Weekend = restDays })
            : throw new ArgumentException("A weekend has days of the week, and not all of them.", nameof(weekend));
    }

    /// <summary>
    /// A new calendar with further notices; this one stays as it is. Where notices contradict each other, the one issued later has the last
    /// word. A notice that is already in it changes nothing.
    /// </summary>
    /// <exception cref="ArgumentException">
    /// A notice binds a region, and the calendar is not one of China; or a notice is <see langword="null"/>.
    /// </exception>
    public WorkingDayCalendar With(params HolidayNotice[] notices)
    {
        ArgumentNullException.ThrowIfNull(notices);
        if (notices.Contains(null!))
        {
            throw new ArgumentException("Expected holiday notices, found null.", nameof(notices));
        }

        var added = Given.All(notices);
        if (!Source.IsChina && added.Any(n => n.Region is not null))
        {
            throw new ArgumentException("Only a calendar of China has regions.", nameof(notices));
        }

        return new WorkingDayCalendar(Source.With(added));
    }

    /// <summary>
    /// A new calendar with your own days off, such as a company's or an office's anniversary; this one stays as it is.
    /// </summary>
    /// <param name="name">What the days are called where the calendar names them.</param>
    /// <param name="days">The further days off, in any order.</param>
    /// <exception cref="ArgumentException">There is no name or no day.</exception>
    public WorkingDayCalendar WithDaysOff(string name, params IEnumerable<LocalDate> days)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        var off = Given.All(days).Select(day => day.ToIso()).ToList();
        if (off.Count == 0)
        {
            throw new ArgumentException("Expected a day off, found none.", nameof(days));
        }

        return With([
            .. off.GroupBy(day => day.Year).Select(year => new HolidayNotice(year.Key, name, null, [new HolidayClause(name, year)])),
        ]);
    }

    /// <summary>A new calendar for a region, with its own days over the national ones.</summary>
    /// <exception cref="InvalidOperationException">The calendar is not one of China.</exception>
    public WorkingDayCalendar In(Region region)
    {
        ArgumentNullException.ThrowIfNull(region);
        return Source.IsChina
            ? new WorkingDayCalendar(Source with { Region = region })
            : throw new InvalidOperationException("Only a calendar of China has regions.");
    }

    /// <summary>
    /// A new calendar for a place, by the smallest region around it that has days of its own, among those that come with the library and
    /// those of the notices that this calendar was given. Where the national days alone count, or no place is named, it is this calendar.
    /// </summary>
    /// <param name="place">
    /// The place, written from the province, the prefecture or the county down, and what may follow it: 湖北省恩施州, 中卫市, 延边州财政局.
    /// </param>
    /// <remarks>
    /// A place that is not known, or that may be one of several, gives a calendar whose every year is <see cref="Certainty.Provisional"/>.
    /// </remarks>
    /// <exception cref="InvalidOperationException">The calendar is not one of China.</exception>
    public WorkingDayCalendar InPlace(string? place) =>
        !string.IsNullOrWhiteSpace(place) && RegionOf(place) is { } region ? In(region) : this;

    /// <summary>The notices that a calendar of that region would be made from.</summary>
    internal ImmutableArray<HolidayNotice> NoticesIn(Region region) => Source.IsChina ? (Source with { Region = region }).Notices() : [];

    /// <summary>Whether it is a calendar of China, which has regions.</summary>
    internal bool IsOfChina => Source.IsChina;

    /// <summary>Whether the days off of a place count here: it has none of its own, or the region is that place or in it.</summary>
    internal bool CountsDaysOf(string place) =>
        RegionWords.AreNational(place)
        || Region?.IsCalled(place) == true
        || RegionOf(place) is not { } region
        || Region?.Around.Contains(region) == true;

    /// <summary>
    /// The region whose days count at a place; null where the national ones alone do, one that is unknown where the place is.
    /// </summary>
    internal Region? RegionOf(string place) =>
        Region.Find(place, [.. Source.Added.Select(notice => notice.Region).OfType<Region>().Distinct()]);

    /// <summary>
    /// A new calendar with only the notices that were known on a date, to judge an old answer fairly: those issued by then, and those
    /// without a date of issue from the first day that they touch.
    /// </summary>
    /// <exception cref="CalendarCoverageException">Nothing was known yet, and the calendar does not project.</exception>
    public WorkingDayCalendar AsKnownOn(LocalDate date)
    {
        var knownOn = date.ToIso();
        return new WorkingDayCalendar(Source with { KnownOn = Source.KnownOn is { } earlier ? LocalDate.Min(earlier, knownOn) : knownOn });
    }

    /// <inheritdoc cref="AsKnownOn(LocalDate)" />
    public WorkingDayCalendar AsKnownOn(DateOnly date) => AsKnownOn(LocalDate.FromDateOnly(date));
}
