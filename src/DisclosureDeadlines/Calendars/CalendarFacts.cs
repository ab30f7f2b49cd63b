using System.Collections.Immutable;
using NodaTime;

namespace DisclosureDeadlines.Calendars;

/// <summary>
/// What a calendar knows besides which days are worked: how sure it is of them, and from which papers. The papers are read when somebody asks for them.
/// </summary>
/// <remarks>All fields are references, so that the runtime can load this type without NodaTime: it does so before a first answer, which needs neither.</remarks>
internal sealed class CalendarFacts
{
    private readonly Lazy<ImmutableArray<HolidayNotice>> notices;
    private readonly Lazy<DayBook> book;
    private readonly Lazy<int?> firstUnannouncedYear;

    /// <summary>The facts of a source, read from its papers.</summary>
    public CalendarFacts(CalendarSource source)
        : this(source, CalendarSource.AnnouncedYears(source.Notices()))
    {
    }

    /// <summary>The facts of a source whose announced years are known without its papers.</summary>
    public CalendarFacts(CalendarSource source, ImmutableHashSet<int> announced)
    {
        Source = source;
        Days = source.Days(announced);
        firstUnannouncedYear = new(() => source.FirstUnannouncedYear(announced));
        Doubts = new CertaintyDoubts(source.Doubts(announced, Days.End));
        notices = new(source.Notices);
        book = new(() => source.Book(Notices, announced));
    }

    public CalendarSource Source { get; }

    /// <summary>The first day known and the last.</summary>
    public DateInterval Days { get; }

    public CertaintyDoubts Doubts { get; }

    public ImmutableArray<HolidayNotice> Notices => notices.Value;

    public DayBook Book => book.Value;

    /// <summary>The first year that is not announced; null where none is, or where no notice is awaited.</summary>
    public int? FirstUnannouncedYear => firstUnannouncedYear.Value;

    public bool IsWeekend(LocalDate date) => Source.Weekend.Contains(date.DayOfWeek);

    /// <summary>Whether a day is worked by the papers: what the tables of the index are made from.</summary>
    public bool IsWorked(LocalDate date) => Book[date]?.Worked ?? !IsWeekend(date);
}
