using DisclosureDeadlines.Calendars;
using NodaTime;

namespace DisclosureDeadlines.Answers;

/// <summary>A notice that the user keeps.</summary>
internal sealed record KeptNoticeAnswer(int Year, string? Number, LocalDate? Issued, string? Region, string? Title, string File)
{
    public static KeptNoticeAnswer From(HolidayNotice notice, string file) =>
        new(notice.Year, notice.Number, notice.Issued, notice.Region?.FullName, notice.Title, file);
}
