using DisclosureDeadlines.Calendars;

namespace DisclosureDeadlines.Files;

/// <summary>Whose days an answer counts, for a reader.</summary>
internal static class PlaceWords
{
    /// <summary>A sentence without its full stop; null where the national days alone count.</summary>
    public static string? Of(WorkingDayCalendar calendar) =>
        calendar.Region switch
        {
            null or { IsUnknown: true } => null,
            var region when calendar.Notices.Any(notice => notice.Region is not null) => Language.Pick(
                $"也计{region}的放假日",
                $"the days of {region} are counted too"
            ),
            var region => Language.Pick(
                $"{region}，没有收录它的放假通知，只计全国的",
                $"{region}, of which no notice is known; only the national days are counted"
            ),
        };
}
