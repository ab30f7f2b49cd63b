using DisclosureDeadlines.Calendars;
using NodaTime;

namespace DisclosureDeadlines.Notices;

/// <summary>
/// What was arranged for the year before a notice: for the whole country, and in the notice's region. A region's notice repeats much of it.
/// </summary>
internal sealed class NoticeBefore
{
    private readonly DayBook national = new();
    private readonly DayBook here = new();

    public NoticeBefore(WorkingDayCalendar calendar, NoticeLayout layout)
    {
        Notices =
        [
            .. (layout.Region is { } region ? calendar.NoticesIn(region) : calendar.Notices).Where(notice => notice.Year == layout.Year),
        ];
        HolidayNotice[] ofAll = [.. Notices.Where(notice => notice.Region is null && IsEarlier(notice, layout))];
        KnowsNation = ofAll.Length > 0;
        national.Enter(ofAll);
        here.Enter(ofAll);
        here.Enter(Notices.Where(notice => notice.Region is not null && IsEarlier(notice, layout)));
    }

    /// <summary>The year's notices, those of the region too.</summary>
    public IReadOnlyList<HolidayNotice> Notices { get; }

    /// <summary>Whether a notice for the whole country is known for the year.</summary>
    public bool KnowsNation { get; }

    /// <summary>Whether the national notice orders a weekend day to be worked.</summary>
    public bool IsWorkedNationally(LocalDate day) => national[day]?.Worked == true;

    /// <summary>Whether a day is off by what was arranged before, not counting weekends.</summary>
    public bool IsOff(LocalDate day) => here[day]?.Worked == false;

    /// <summary>Whether days are off nationally, at least one of them by the notice: a notice that says so again orders nothing.</summary>
    public bool RepeatsDaysOff(IEnumerable<LocalDate> days)
    {
        LocalDate[] all = [.. days];
        return all.Any(day => national[day]?.Worked == false)
            && all.All(day => national[day] is { } entry ? !entry.Worked : day.DayOfWeek >= IsoDayOfWeek.Saturday);
    }

    private static bool IsEarlier(HolidayNotice notice, NoticeLayout layout) =>
        layout.Issued is not { } issued || notice.KnownFrom <= issued;
}
