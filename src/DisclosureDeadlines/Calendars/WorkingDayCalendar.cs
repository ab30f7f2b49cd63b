using System.Collections.Immutable;
using DisclosureDeadlines.Foundation;
using NodaTime;

namespace DisclosureDeadlines.Calendars;

/// <summary>
/// Which days are working days, over a range of days, and arithmetic on them. A working day is a weekday outside every
/// holiday span, or a make-up workday (国务院关于职工工作时间的规定 art. 7; 全国年节及纪念日放假办法 arts. 6 and 7; the yearly notice).
/// </summary>
/// <remarks>
/// Immutable, and safe to share between threads. Adding and counting take the same time for any number of days. A
/// <see cref="LocalDate"/> of another calendar system stands for the same day of the ISO calendar.
/// </remarks>
public sealed partial class WorkingDayCalendar
{
    /// <summary>The day that <see cref="DateOnly.DayNumber"/> counts from. A <see cref="LocalDate"/> may lie before it.</summary>
    private static readonly LocalDate Origin = new(1, 1, 1);

    /// <summary>Of the 26 notices for 2001–2026 one was issued in January; all others from the end of October to December before.</summary>
    private const int MonthOfNotices = 11;

    private readonly WorkingDayIndex index;
    private readonly DayBook book;
    private readonly ImmutableArray<CertaintySpan> uncertain;

    private readonly CalendarSource source;
    private readonly ImmutableHashSet<int> announced;

    internal WorkingDayCalendar(CalendarSource source)
    {
        this.source = source;
        var notices = source.Notices();
        announced = CalendarSource.AnnouncedYears(notices);
        FirstDay = source.FirstDay;
        LastDay = source.LastDay(announced);
        if (LastDay < FirstDay)
        {
            throw new CalendarCoverageException(FirstDay, FirstDay, LastDay, noticeMissing: true);
        }

        Notices = notices;
        uncertain = source.Doubts(notices, announced, LastDay);
        book = source.Book(notices, announced);
        index = new WorkingDayIndex(DayNumber(FirstDay), DayNumber(LastDay), day => book[DateAt(day)]?.Worked ?? !IsWeekend(day));
    }

    /// <summary>The first day that the calendar knows.</summary>
    public LocalDate FirstDay { get; }

    /// <summary>The last day that the calendar knows.</summary>
    public LocalDate LastDay { get; }

    /// <summary>The papers that the calendar rests on, oldest year first.</summary>
    public IReadOnlyList<HolidayNotice> Notices { get; }

    /// <summary>The newest notice, by number and date of issue: the version of the facts behind every answer.</summary>
    public string DataVersion => Newest(Notices.Where(n => n.Region is null)) + (Region is null ? "" : "; " + Newest(Notices.Where(n => n.Region is not null)));

    /// <summary>The region whose own days count too; <see langword="null"/> where only the national ones do.</summary>
    public Region? Region => source.Region;

    /// <summary>The date whose knowledge the calendar holds; <see langword="null"/> if it holds all that is known today.</summary>
    public LocalDate? KnownOn => source.KnownOn;

    /// <summary>
    /// The first year that no yearly notice arranges: from its first day on a calendar of China is projected, or ends. <see langword="null"/> for a calendar
    /// of one's own, which awaits no notice.
    /// </summary>
    public int? FirstUnannouncedYear => source.FirstUnannouncedYear(announced);

    /// <summary>
    /// The year whose notice is missing on a day: the day's own year, and from November on, when the next year's notice is usually issued, the next one;
    /// <see langword="null"/> if these notices are there. The library reads no clock, so the day is asked for.
    /// </summary>
    /// <param name="today">The day, in Beijing.</param>
    public int? MissingNoticeYear(LocalDate today)
    {
        var date = today.WithCalendar(CalendarSystem.Iso);
        int expected = date.Month >= MonthOfNotices ? date.Year + 1 : date.Year;
        return FirstUnannouncedYear is { } first && first <= expected ? first : null;
    }

    /// <summary>Whether a day is worked.</summary>
    /// <exception cref="CalendarCoverageException">The day is outside the calendar.</exception>
    public bool IsWorkingDay(DateOnly date) => index.IsWorked(Covered(date.DayNumber));

    /// <inheritdoc cref="IsWorkingDay(DateOnly)" />
    public bool IsWorkingDay(LocalDate date) => index.IsWorked(Covered(DayNumber(date)));

    /// <summary>What kind of day a day is.</summary>
    /// <exception cref="CalendarCoverageException">The day is outside the calendar.</exception>
    public DayKind KindOf(DateOnly date) => KindOf(Covered(date.DayNumber));

    /// <inheritdoc cref="KindOf(DateOnly)" />
    public DayKind KindOf(LocalDate date) => KindOf(Covered(DayNumber(date)));

    /// <summary>All that the calendar knows of a day: its kind, the holiday's name, the notice that decides it, and how sure it is.</summary>
    /// <exception cref="CalendarCoverageException">The day is outside the calendar.</exception>
    public CalendarDay Describe(LocalDate date)
    {
        int day = Covered(DayNumber(date));
        var isoDate = DateAt(day);
        var entry = book[isoDate];
        var doubt = WorstSpan(isoDate, isoDate);
        return new CalendarDay(isoDate, KindOf(day), entry?.Clause, entry?.Notice, doubt?.Certainty ?? Certainty.Official, doubt?.Reason, MayShift(isoDate, isoDate));
    }

    /// <summary>
    /// The <paramref name="workingDays"/>-th working day after a day, which is itself not counted; a negative number goes back.
    /// Zero gives the day itself, a working day or not.
    /// </summary>
    /// <exception cref="CalendarCoverageException">The day or the answer is outside the calendar.</exception>
    public DateOnly AddWorkingDays(DateOnly date, int workingDays) => DateOnly.FromDayNumber(Add(date.DayNumber, workingDays));

    /// <inheritdoc cref="AddWorkingDays(DateOnly, int)" />
    public LocalDate AddWorkingDays(LocalDate date, int workingDays) => DateAt(Add(DayNumber(date), workingDays));

    /// <summary>As <see cref="AddWorkingDays(DateOnly, int)"/>, but false where that would refuse.</summary>
    public bool TryAddWorkingDays(DateOnly date, int workingDays, out DateOnly result)
    {
        bool found = TryAdd(date.DayNumber, workingDays, out int day);
        result = found ? DateOnly.FromDayNumber(day) : default;
        return found;
    }

    /// <inheritdoc cref="TryAddWorkingDays(DateOnly, int, out DateOnly)" />
    public bool TryAddWorkingDays(LocalDate date, int workingDays, out LocalDate result)
    {
        bool found = TryAdd(DayNumber(date), workingDays, out int day);
        result = found ? DateAt(day) : default;
        return found;
    }

    /// <summary>
    /// The number of working days after <paramref name="startExclusive"/> up to and including <paramref name="endInclusive"/>.
    /// When the end is before the start, the days counted are those before the start back to and including the end, and the
    /// number is negative. So counting from a day to the day that <see cref="AddWorkingDays(DateOnly, int)"/> gives for N yields N.
    /// </summary>
    /// <exception cref="CalendarCoverageException">An end is outside the calendar.</exception>
    public int CountWorkingDays(DateOnly startExclusive, DateOnly endInclusive) =>
        index.Count(Covered(startExclusive.DayNumber), Covered(endInclusive.DayNumber));

    /// <inheritdoc cref="CountWorkingDays(DateOnly, DateOnly)" />
    public int CountWorkingDays(LocalDate startExclusive, LocalDate endInclusive) =>
        index.Count(Covered(DayNumber(startExclusive)), Covered(DayNumber(endInclusive)));

    /// <summary>The day itself if it is worked, else the next working day: the roll "Following".</summary>
    /// <exception cref="CalendarCoverageException">The day or the answer is outside the calendar.</exception>
    public DateOnly NextOrSame(DateOnly date) => IsWorkingDay(date) ? date : AddWorkingDays(date, 1);

    /// <inheritdoc cref="NextOrSame(DateOnly)" />
    public LocalDate NextOrSame(LocalDate date) => IsWorkingDay(date) ? date : AddWorkingDays(date, 1);

    /// <summary>The day itself if it is worked, else the working day before: the roll "Preceding".</summary>
    /// <exception cref="CalendarCoverageException">The day or the answer is outside the calendar.</exception>
    public DateOnly PreviousOrSame(DateOnly date) => IsWorkingDay(date) ? date : AddWorkingDays(date, -1);

    /// <inheritdoc cref="PreviousOrSame(DateOnly)" />
    public LocalDate PreviousOrSame(LocalDate date) => IsWorkingDay(date) ? date : AddWorkingDays(date, -1);

    /// <summary>The certainty of the least certain day between two days, both included, in either order.</summary>
    /// <exception cref="CalendarCoverageException">A day is outside the calendar.</exception>
    public Certainty CertaintyOf(LocalDate one, LocalDate other) => WorstSpanBetween(one, other)?.Certainty ?? Certainty.Official;

    /// <summary>Why <see cref="CertaintyOf"/> is not <see cref="Certainty.Official"/>; <see langword="null"/> when it is.</summary>
    /// <exception cref="CalendarCoverageException">A day is outside the calendar.</exception>
    public BilingualText? CertaintyReasonOf(LocalDate one, LocalDate other) => WorstSpanBetween(one, other)?.Reason;

    /// <summary>As <see cref="PreviousOrSame(LocalDate)"/>, but false where that would refuse.</summary>
    internal bool TryPreviousOrSame(LocalDate date, out LocalDate result)
    {
        int day = DayNumber(date);
        result = date;
        return index.Covers(day) && (index.IsWorked(day) || TryAddWorkingDays(date, -1, out result));
    }

    private static int DayNumber(LocalDate date) => Period.DaysBetween(Origin, date.WithCalendar(CalendarSystem.Iso));

    private static LocalDate DateAt(int day) => Origin.PlusDays(day);

    private static string Newest(IEnumerable<HolidayNotice> notices) => notices.MaxBy(n => n.KnownFrom)?.ToString() ?? "-";

    private bool IsWeekend(int day) => source.Weekend.Contains(DateAt(day).DayOfWeek);

    private DayKind KindOf(int day) => index.IsWorked(day)
        ? IsWeekend(day) ? DayKind.MakeUpWorkday : DayKind.Workday
        : book[DateAt(day)] is null ? DayKind.Weekend : DayKind.Holiday;

    private int Add(int day, int workingDays) => index.TryAdd(Covered(day), workingDays, out int result)
        ? result
        : throw Uncovered(workingDays > 0 ? index.LastDay + 1 : index.FirstDay - 1);

    private bool TryAdd(int day, int workingDays, out int result)
    {
        result = 0;
        return index.Covers(day) && index.TryAdd(day, workingDays, out result);
    }

    private int Covered(int day) => index.Covers(day) ? day : throw Uncovered(day);

    private CalendarCoverageException Uncovered(int day) => new(DateAt(day), FirstDay, LastDay, source.IsChina && !source.Projects);

    /// <summary>By how many working days a count forward between two covered days may have to be shortened to be in time all the same.</summary>
    internal int SafetyMarginOf(LocalDate start, LocalDate end) => MayShift(start, end) ? Projection.SafetyMargin : 0;

    /// <summary>By how many working days a count back between two covered days may have to be lengthened to be in time all the same.</summary>
    internal int LeadMarginOf(LocalDate start, LocalDate end) => MayShift(start, end) ? Projection.LeadMargin : 0;

    private bool MayShift(LocalDate start, LocalDate end)
    {
        foreach (var span in uncertain)
        {
            if (span.MayShift && span.Touches(start, end))
            {
                return true;
            }
        }

        return false;
    }

    private CertaintySpan? WorstSpanBetween(LocalDate one, LocalDate other)
    {
        int first = Covered(DayNumber(one));
        int second = Covered(DayNumber(other));
        return WorstSpan(DateAt(Math.Min(first, second)), DateAt(Math.Max(first, second)));
    }

    private CertaintySpan? WorstSpan(LocalDate start, LocalDate end)
    {
        CertaintySpan? worst = null;
        foreach (var span in uncertain)
        {
            if (span.Touches(start, end) && (worst is null || span.Certainty > worst.Certainty))
            {
                worst = span;
            }
        }

        return worst;
    }
}
