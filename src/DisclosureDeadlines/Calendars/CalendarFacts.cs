using System.Collections.Immutable;
using NodaTime;

namespace DisclosureDeadlines.Calendars;

/// <summary>
/// What a calendar knows besides which days are worked: how sure it is of them, and from which papers. The papers are read when somebody asks for them.
/// </summary>
internal sealed class CalendarFacts
{
    private readonly Lazy<ImmutableArray<HolidayNotice>> notices;
    private readonly Lazy<DayBook> book;

    /// <summary>The facts of a source, read from its papers.</summary>
    public CalendarFacts(CalendarSource source)
        : this(source, CalendarSource.AnnouncedYears(source.Notices()))
    {
    }

    /// <summary>The facts of a source whose announced years are known without its papers.</summary>
    public CalendarFacts(CalendarSource source, ImmutableHashSet<int> announced)
    {
        Source = source;
        LastDay = source.LastDay(announced);
        Doubts = source.Doubts(announced, LastDay);
        CertainBefore = Doubts.IsEmpty ? LocalDate.MaxIsoValue : Doubts.Min(span => span.First);
        notices = new(source.Notices);
        book = new(() => source.Book(Notices, announced));
    }

    public CalendarSource Source { get; }

    public LocalDate LastDay { get; }

    /// <summary>The stretches of days that are less than certain.</summary>
    public ImmutableArray<CertaintySpan> Doubts { get; }

    /// <summary>The first day that is less than certain. Most questions are about earlier days, and need not go through the doubts.</summary>
    public LocalDate CertainBefore { get; }

    public ImmutableArray<HolidayNotice> Notices => notices.Value;

    public DayBook Book => book.Value;

    public bool IsWeekend(LocalDate date) => Source.Weekend.Contains(date.DayOfWeek);

    /// <summary>Whether a day is worked by the papers: what the tables of the index are made from.</summary>
    public bool IsWorked(LocalDate date) => Book[date]?.Worked ?? !IsWeekend(date);
}
