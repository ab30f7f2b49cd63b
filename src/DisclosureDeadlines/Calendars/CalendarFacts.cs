using System.Collections.Immutable;
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
    private readonly Lazy<CalendarSource> source;
    private readonly Lazy<ImmutableArray<HolidayNotice>> notices;
    private readonly Lazy<DayBook> book;
    private readonly Lazy<int?> firstUnannouncedYear;

    /// <summary>The facts of a source, read from its notices.</summary>
    public CalendarFacts(CalendarSource source)
        : this(source.Days(), source.Doubts(), () => source) { }

    /// <summary>Facts that are known without the notices.</summary>
    /// <param name="days">The first day known and the last.</param>
    /// <param name="doubts">The stretches of them that are less than certain.</param>
    /// <param name="makeSource">What they come from.</param>
    public CalendarFacts(DateInterval days, IEnumerable<CertaintySpan> doubts, Func<CalendarSource> makeSource)
    {
        Days = days;
        Doubts = new CertaintyDoubts(doubts);
        source = new(makeSource);
        firstUnannouncedYear = new(() => Source.FirstUnannouncedYear());
        notices = new(() => Source.Notices());
        book = new(() => Source.Book(Notices));
    }

    /// <summary>The first day known and the last.</summary>
    public DateInterval Days { get; }

    public CertaintyDoubts Doubts { get; }

    public CalendarSource Source => source.Value;

    public ImmutableArray<HolidayNotice> Notices => notices.Value;

    public DayBook Book => book.Value;

    /// <summary>The first year that is not announced; null where there is none, or where no notice is expected.</summary>
    public int? FirstUnannouncedYear => firstUnannouncedYear.Value;

    public bool IsWeekend(LocalDate date) => Source.Weekend.Contains(date.DayOfWeek);

    /// <summary>Whether a day is worked according to the notices: what the tables of the index are made from.</summary>
    public bool IsWorked(LocalDate date) => Book[date]?.Worked ?? !IsWeekend(date);
}
