using DisclosureDeadlines.Calendars;

namespace DisclosureDeadlines.Files;

/// <summary>A notice, and what was noted while reading it.</summary>
internal sealed record NoticeReading(HolidayNotice Notice, IReadOnlyList<BilingualText> Remarks);
