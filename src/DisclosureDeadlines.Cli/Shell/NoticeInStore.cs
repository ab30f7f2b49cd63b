using DisclosureDeadlines.Calendars;

namespace DisclosureDeadlines.Cli.Shell;

/// <summary>A notice that was imported.</summary>
/// <param name="File">The name of its file in the data folder.</param>
/// <param name="Notice">The notice.</param>
internal sealed record NoticeInStore(string File, HolidayNotice Notice);
