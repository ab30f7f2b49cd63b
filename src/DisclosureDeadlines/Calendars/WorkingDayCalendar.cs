using System.Globalization;
using System.Text.Json.Serialization;
using DisclosureDeadlines.Foundation;
using NodaTime;

namespace DisclosureDeadlines.Calendars;

/// <summary>
/// Which days are working days, over a range of days, and arithmetic on them. A working day is a weekday outside every
/// holiday span, or a make-up workday (国务院关于职工工作时间的规定 art. 7; 全国年节及纪念日放假办法 arts. 6 and 7; the yearly notice).
/// </summary>
/// <remarks>
/// Immutable, and safe to share between threads. Adding and counting take the same time for any number of days. A <see cref="LocalDate"/>
/// of another calendar system means the same day of the ISO calendar, here and everywhere in the library; every one that is returned
/// is of the ISO calendar. As JSON it is what it covers and is made from, and it is not read back.
/// </remarks>
/// <example>
/// <code>
/// var calendar = ChinaCalendar.Official;
/// Console.WriteLine(calendar.CountWorkingDays(new DateOnly(2026, 9, 18), new DateOnly(2026, 10, 22))); // 20
/// Console.WriteLine(calendar.Describe(new LocalDate(2026, 9, 20))); // 2026-09-20 MakeUpWorkday 国庆节
/// </code>
/// </example>
[JsonConverter(typeof(WorkingDayCalendarJsonConverter))]
public sealed partial class WorkingDayCalendar
{
    private readonly WorkingDayIndex index;
    private readonly bool isProjected;

    [MadeOnce]
    private LocalDateTables? localDates;

    [MadeOnce]
    private CalendarFacts? facts;

    /// <summary>A calendar whose days are read from the notices of its source.</summary>
    internal WorkingDayCalendar(CalendarSource source)
    {
        var read = new CalendarFacts(source);
        index = new WorkingDayIndex(
            DayNumbers.Of(read.Days.Start),
            read.Days.Length,
            place => read.IsWorked(read.Days.Start.PlusDays(place))
        );
        facts = read;
    }

    /// <summary>
    /// The calendar of China whose days are compiled in, so that nothing has to be read until something other than the days is asked for.
    /// </summary>
    /// <param name="index">The days.</param>
    /// <param name="isProjected">Whether they run on beyond the years that are announced.</param>
    internal WorkingDayCalendar(WorkingDayIndex index, bool isProjected)
    {
        this.index = index;
        this.isProjected = isProjected;
    }

    /// <summary>The first day that the calendar knows.</summary>
    public LocalDate FirstDay => Facts.Days.Start;

    /// <summary>The last day that the calendar knows.</summary>
    public LocalDate LastDay => Facts.Days.End;

    /// <summary>The notices that the calendar is made from, oldest year first.</summary>
    public IReadOnlyList<HolidayNotice> Notices => Facts.Notices;

    /// <summary>The newest notice, by number and date of issue: the version of the facts behind every answer.</summary>
    public string DataVersion => Facts.DataVersion;

    /// <summary>The region whose own days count too; <see langword="null"/> where only the national ones do.</summary>
    public Region? Region => Facts.Source.Region;

    /// <summary>The date whose knowledge the calendar holds; <see langword="null"/> if it holds all that is known today.</summary>
    public LocalDate? KnownOn => Facts.Source.KnownOn;

    /// <summary>
    /// The first year that no yearly notice arranges: from its first day on a calendar of China is projected, or ends.
    /// <see langword="null"/> for a calendar of your own, which does not depend on notices.
    /// </summary>
    public int? FirstUnannouncedYear => Facts.FirstUnannouncedYear;

    /// <summary>
    /// The year whose notice is missing on a day: the day's own year, and from November on, when the next year's notice is usually issued,
    /// the next one; <see langword="null"/> if these notices are there. The library reads no clock, so the day is asked for.
    /// </summary>
    /// <param name="today">The day, in Beijing.</param>
    internal int? MissingNoticeYear(LocalDate today) => Facts.MissingNoticeYear(today.ToIso());

    internal WorkingDayIndex Index => index;

    private CalendarSource Source => Facts.Source;

    private LocalDateTables LocalDates => Volatile.Read(ref localDates) ?? MakeLocalDates();

    private CalendarFacts Facts => Volatile.Read(ref facts) ?? MakeFacts();

    /// <summary>Whether the calendar knows a day: it is from <see cref="FirstDay"/> to <see cref="LastDay"/>, both included.</summary>
    public bool Contains(DateOnly date) => index.Covers(index.PlaceOf(date));

    /// <inheritdoc cref="Contains(DateOnly)" />
    public bool Contains(LocalDate date) => index.Covers(LocalDates.PlaceOf(date));

    /// <summary>The days that the calendar knows and the version of its facts, for a log or a debugger.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{FirstDay:uuuu'-'MM'-'dd}..{LastDay:uuuu'-'MM'-'dd} {DataVersion}");

    /// <summary>What kind of day a day is. Only the notices say whether a day off on a weekend belongs to a holiday.</summary>
    /// <exception cref="CalendarCoverageException">The day is outside the calendar.</exception>
    public DayKind KindOf(DateOnly date) => KindOf(LocalDate.FromDateOnly(date));

    /// <inheritdoc cref="KindOf(DateOnly)" />
    public DayKind KindOf(LocalDate date)
    {
        bool worked = IsWorkingDay(date);
        var day = date.ToIso();
        return (worked, Facts.IsWeekend(day)) switch
        {
            (true, true) => DayKind.MakeUpWorkday,
            (true, false) => DayKind.Workday,
            (false, true) when Facts.EntryOf(day) is null => DayKind.Weekend,
            _ => DayKind.Holiday,
        };
    }

    /// <summary>
    /// All that the calendar knows of a day: its kind, the holiday's name, the notice that decides it, and how sure it is.
    /// </summary>
    /// <exception cref="CalendarCoverageException">The day is outside the calendar.</exception>
    public CalendarDay Describe(DateOnly date) => Describe(LocalDate.FromDateOnly(date));

    /// <inheritdoc cref="Describe(DateOnly)" />
    public CalendarDay Describe(LocalDate date) => Facts.Describe(date.ToIso(), KindOf(date));

    /// <summary>All that the calendar knows of each day of an interval, in order.</summary>
    /// <param name="days">The first day and the last, both included.</param>
    /// <returns>A day for each of the interval's, made as it is asked for.</returns>
    /// <exception cref="CalendarCoverageException">
    /// The first or the last day is outside the calendar; thrown before any day is given.
    /// </exception>
    public IEnumerable<CalendarDay> Days(DateInterval days)
    {
        ArgumentNullException.ThrowIfNull(days);
        Require(days.Start);
        Require(days.End);
        return days.Select(Describe);
    }

    /// <summary>
    /// The holidays of a year as this calendar has them, in the order of their days: what a later notice has overruled is not in them,
    /// and of a year that is only projected they are what the decree names.
    /// </summary>
    /// <param name="year">The year that the notices arrange; a few days may be in the December before.</param>
    /// <returns>
    /// The holidays that a notice or the decree names. Days of your own without a name
    /// (<see cref="Create(DateInterval, IEnumerable{LocalDate}, IEnumerable{LocalDate}, IEnumerable{IsoDayOfWeek})"/>) are not among them.
    /// </returns>
    /// <exception cref="CalendarCoverageException">The calendar does not know all of the year.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such year.</exception>
    public IReadOnlyList<HolidayClause> Holidays(int year)
    {
        var (first, last) = (new LocalDate(year, 1, 1), new LocalDate(year, 12, 31));
        Require(first);
        Require(last);
        return Facts.HolidaysOf(year);
    }

    /// <summary>The certainty of the least certain day of an interval.</summary>
    /// <param name="days">The first day and the last, both included.</param>
    /// <exception cref="CalendarCoverageException">A day is outside the calendar.</exception>
    public Certainty CertaintyOf(DateInterval days)
    {
        ArgumentNullException.ThrowIfNull(days);
        return CertaintyOf(days.Start, days.End);
    }

    /// <summary>
    /// Why <see cref="CertaintyOf(DateInterval)"/> is not <see cref="Certainty.Official"/>; <see langword="null"/> when it is.
    /// </summary>
    /// <param name="days">The first day and the last, both included.</param>
    /// <exception cref="CalendarCoverageException">A day is outside the calendar.</exception>
    public BilingualText? CertaintyReasonOf(DateInterval days)
    {
        ArgumentNullException.ThrowIfNull(days);
        return CertaintyReasonOf(days.Start, days.End);
    }

    /// <summary>The certainty of the least certain day between two days, both included, in either order.</summary>
    /// <exception cref="CalendarCoverageException">A day is outside the calendar.</exception>
    internal Certainty CertaintyOf(LocalDate one, LocalDate other) => WorstSpanBetween(one, other)?.Certainty ?? Certainty.Official;

    /// <summary>Why that is not <see cref="Certainty.Official"/>; null when it is.</summary>
    /// <exception cref="CalendarCoverageException">A day is outside the calendar.</exception>
    internal BilingualText? CertaintyReasonOf(LocalDate one, LocalDate other) => WorstSpanBetween(one, other)?.Reason;

    /// <summary>
    /// By how many working days a count forward between two covered days may have to be shortened to be in time in any case.
    /// </summary>
    internal int SafetyMarginOf(LocalDate start, LocalDate end) => Facts.Doubts.MayShift(start, end) ? Projection.SafetyMargin : 0;

    /// <summary>
    /// By how many working days a count back between two covered days may have to be lengthened to be in time in any case.
    /// </summary>
    internal int LeadMarginOf(LocalDate start, LocalDate end) => Facts.Doubts.MayShift(start, end) ? Projection.LeadMargin : 0;

    /// <summary>Refuses a day that the calendar does not know.</summary>
    /// <exception cref="CalendarCoverageException">The day is outside the calendar.</exception>
    internal void Require(LocalDate date)
    {
        if (!Contains(date))
        {
            throw Unknown(date);
        }
    }

    private LocalDateTables MakeLocalDates()
    {
        Interlocked.CompareExchange(ref localDates, new LocalDateTables(index), null);
        return localDates;
    }

    private CalendarFacts MakeFacts()
    {
        Interlocked.CompareExchange(ref facts, ChinaCalendar.Facts(isProjected), null);
        return facts;
    }

    private CertaintySpan? WorstSpanBetween(LocalDate one, LocalDate other)
    {
        Require(one);
        Require(other);
        var (first, second) = (one.ToIso(), other.ToIso());
        return first <= second ? Facts.Doubts.WorstBetween(first, second) : Facts.Doubts.WorstBetween(second, first);
    }
}
