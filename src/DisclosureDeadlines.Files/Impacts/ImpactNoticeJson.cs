using DisclosureDeadlines.Calendars;
using NodaTime;

namespace DisclosureDeadlines.Files.Impacts;

/// <summary>A notice that arrives.</summary>
internal sealed record ImpactNoticeJson(int Year, string? Number, string? Title, LocalDate? Issued, string? Region, bool IsKnown)
{
    public static ImpactNoticeJson From(HolidayNotice notice, ImpactRun run) =>
        new(notice.Year, notice.Number, notice.Title, notice.Issued, notice.Region?.FullName, run.IsKnown(notice));
}
