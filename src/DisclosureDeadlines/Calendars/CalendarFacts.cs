using NodaTime;

namespace DisclosureDeadlines.Calendars;

/// <summary>
/// What a calendar knows besides which days are worked: how sure it is of them, and from which notices. The notices are read when somebody
/// asks for them.
/// </summary>
/// <remarks>
/// All fields are references, so that the runtime can load this type without NodaTime: it does so before a first answer, which needs
/// neither.
/// </remarks>
internal sealed class CalendarFacts
{
    /// <summary>Of the 26 notices for 2001–2026 one was issued in January; all others from the end of October to December before.</summary>
    private const int MonthOfNotices = 11;

    private readonly Lazy<CalendarSource> source;
    private readonly Lazy<IReadOnlyList<HolidayNotice>> notices;
    private readonly Lazy<IReadOnlySet<int>> announced;
    private readonly Lazy<DayBook> own;

    /// <summary>What is special in each year, from the first on, made when it is asked for.</summary>
    private readonly DayBook?[] books;

    /// <summary>Null where the year is known without the notices.</summary>
    private readonly Lazy<int?>? readFirstUnannouncedYear;
    private readonly int knownFirstUnannouncedYear;
    private readonly string? knownDataVersion;

    /// <summary>The facts of a source, read from its notices.</summary>
    public CalendarFacts(CalendarSource source)
        : this(source.Days(), source.Doubts(), () => source)
    {
        readFirstUnannouncedYear = new(source.FirstUnannouncedYear);
    }

    /// <summary>Facts of the whole country that are known without its notices.</summary>
    /// <param name="days">The first day known and the last.</param>
    /// <param name="doubts">The stretches of them that are less than certain.</param>
    /// <param name="firstUnannouncedYear">The first year that is not announced.</param>
    /// <param name="dataVersion">The newest notice, by number and date of issue.</param>
    /// <param name="makeSource">What they come from.</param>
    public CalendarFacts(
        DateInterval days,
        IEnumerable<CertaintySpan> doubts,
        int firstUnannouncedYear,
        string dataVersion,
        Func<CalendarSource> makeSource
    )
        : this(days, doubts, makeSource)
    {
        knownFirstUnannouncedYear = firstUnannouncedYear;
        knownDataVersion = dataVersion;
    }

    private CalendarFacts(DateInterval days, IEnumerable<CertaintySpan> doubts, Func<CalendarSource> makeSource)
    {
        Days = days;
        Doubts = new CertaintyDoubts(doubts);
        source = new(makeSource);
        notices = new(() => Source.Notices());
        announced = new(() => CalendarSource.AnnouncedYears(Notices));
        own = new(() => Source.OwnBook());
        books = new DayBook?[days.End.Year - days.Start.Year + 1];
    }

    /// <summary>The first day known and the last.</summary>
    public DateInterval Days { get; }

    public CertaintyDoubts Doubts { get; }

    public CalendarSource Source => source.Value;

    public IReadOnlyList<HolidayNotice> Notices => notices.Value;

    /// <summary>The first year that is not announced; null where there is none, or where no notice is expected.</summary>
    public int? FirstUnannouncedYear => readFirstUnannouncedYear is null ? knownFirstUnannouncedYear : readFirstUnannouncedYear.Value;

    /// <summary>What decides a day that is known and special; null of an ordinary one.</summary>
    public DayBook.Entry? EntryOf(LocalDate date) => BookOf(date.Year)[date] ?? own.Value[date];

    public bool IsWeekend(LocalDate date) => Source.Weekend.Contains(date.DayOfWeek);

    /// <summary>Whether a day is worked according to the notices: what the tables of the index are made from.</summary>
    public bool IsWorked(LocalDate date) => EntryOf(date)?.Worked ?? !IsWeekend(date);

    /// <summary>The newest notice, and for a region its own newest, by number and date of issue.</summary>
    public string DataVersion =>
        knownDataVersion
        ?? Newest(Notices.Where(n => n.Region is null))
            + (Source.Region is null ? "" : "; " + Newest(Notices.Where(n => n.Region is not null)));

    /// <summary>The year whose notice is missing on a day; null if those that should be there are.</summary>
    public int? MissingNoticeYear(LocalDate today)
    {
        int expected = today.Month >= MonthOfNotices ? today.Year + 1 : today.Year;
        return FirstUnannouncedYear is { } first && first <= expected ? first : null;
    }

    /// <summary>All that is known of a day of a kind.</summary>
    public CalendarDay Describe(LocalDate day, DayKind kind)
    {
        var entry = EntryOf(day);
        var doubt = Doubts.WorstBetween(day, day);
        return new CalendarDay(
            day,
            kind,
            entry?.Clause,
            entry?.Notice,
            doubt?.Certainty ?? Certainty.Official,
            doubt?.Reason,
            Doubts.MayShift(day, day)
        );
    }

    /// <summary>The holidays of a year that is known from its first day to its last, in the order of their days.</summary>
    public IReadOnlyList<HolidayClause> HolidaysOf(int year)
    {
        var from = LocalDate.Max(Days.Start, new LocalDate(year - 1, 12, 1));
        return
        [
            .. new DateInterval(from, new LocalDate(year, 12, 31))
                .Select(day => (Day: day, Entry: EntryOf(day)))
                .Where(day => day.Entry is { Clause: not null, Notice: { } notice } && notice.Year == year)
                .GroupBy(day => day.Entry!.Clause!)
                .Select(clause => new HolidayClause(
                    clause.Key.Name,
                    clause.Where(day => !day.Entry!.Worked).Select(day => day.Day),
                    clause.Where(day => day.Entry!.Worked).Select(day => day.Day)
                ))
                .OrderBy(clause => clause.DaysOff.Concat(clause.MakeUpWorkdays).Min()),
        ];
    }

    private DayBook BookOf(int year)
    {
        ref var book = ref books[year - Days.Start.Year];
        return Volatile.Read(ref book) ?? Made(ref book, year);
    }

    /// <summary>Made by several threads at once, it is the same each time; the first to be there stays.</summary>
    private DayBook Made(ref DayBook? book, int year)
    {
        var made = readFirstUnannouncedYear is null
            ? Source.Book(year, Source.SeedsAround(year), year < knownFirstUnannouncedYear)
            : Source.Book(year, Notices, announced.Value.Contains(year));
        return Interlocked.CompareExchange(ref book, made, null) ?? made;
    }

    private static string Newest(IEnumerable<HolidayNotice> notices) => notices.MaxBy(n => n.KnownFrom)?.ToString() ?? "-";
}
