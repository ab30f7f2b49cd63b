using NodaTime;

namespace DisclosureDeadlines.Notices;

/// <summary>The days of an item that extends a break which an earlier notice has arranged: 延长2020年春节假期至2月2日.</summary>
internal sealed class NoticeExtension(NoticeScript script, NoticeLayout layout, NoticeBefore before, NoticeWorkedDays workedDays)
{
    /// <summary>An extension gives only the new end; the break that it extends is in the notice before it.</summary>
    public (SortedSet<LocalDate> Off, SortedSet<LocalDate> Worked) Of(NoticeClauseDraft draft, string[] names, LocalDate last, int at)
    {
        var extended =
            before
                .Notices.Where(n =>
                    n.Year == layout.Year
                    && (n.Region is null || n.Region.Equals(layout.Region))
                    && (layout.Issued is null || n.KnownFrom < layout.Issued)
                )
                .OrderBy(n => n.KnownFrom)
                .SelectMany(n => n.Clauses)
                .LastOrDefault(c => names.Intersect(c.Name.Split('、')).Any())
            ?? throw script.Fault(
                at,
                $"不知道{layout.Year}年{string.Join('、', names)}原来的安排，要先有那件通知",
                $"the arrangement of {string.Join('、', names)} {layout.Year} that is extended is not known; its notice has to come first"
            );
        var first = extended.DaysOff[0];
        script.Require(
            last > extended.DaysOff[^1] && Period.DaysBetween(first, last) < 60,
            at,
            $"延长至{NoticeDates.Iso(last)}，原来却放假到{NoticeDates.Iso(extended.DaysOff[^1])}",
            $"extended to {NoticeDates.Iso(last)}, but it ended on {NoticeDates.Iso(extended.DaysOff[^1])}"
        );
        foreach (var (day, place) in draft.Resumed)
        {
            script.Require(
                day == last.PlusDays(1),
                place,
                $"{NoticeDates.Iso(day)}起上班与放假到{NoticeDates.Iso(last)}不相符",
                $"work from {NoticeDates.Iso(day)} on does not fit a break that ends on {NoticeDates.Iso(last)}"
            );
        }

        SortedSet<LocalDate> off = [.. Enumerable.Range(0, Period.DaysBetween(first, last) + 1).Select(first.PlusDays)];
        SortedSet<LocalDate> worked = [.. extended.MakeUpWorkdays.Where(day => !off.Contains(day)), .. draft.Worked.Keys];
        workedDays.Check(draft, off, [.. draft.Worked.Keys]);
        return (off, worked);
    }
}
