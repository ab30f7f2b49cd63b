using NodaTime;

namespace DisclosureDeadlines.Notices;

/// <summary>A date, or a span of dates with both ends, as a notice names it, and where it is in the plain text.</summary>
internal readonly record struct NoticeDay(LocalDate First, LocalDate Last, int From, int To)
{
    public bool IsSpan => First != Last;

    public IEnumerable<LocalDate> Dates()
    {
        for (var date = First; date <= Last; date = date.PlusDays(1))
        {
            yield return date;
        }
    }
}
