using DisclosureDeadlines.Calendars;
using NodaTime;

namespace DisclosureDeadlines.Files;

/// <summary>The holiday notice that answers want and that is not there.</summary>
internal static class MissingNotice
{
    /// <summary>
    /// The year whose notice is missing: where answers end in projected days, and from November on where next year's notice is not there. Null if none is
    /// missed.
    /// </summary>
    /// <param name="calendar">The calendar of the answers.</param>
    /// <param name="last">The last day that they rest on; null if they rest on none.</param>
    /// <param name="today">The day to judge by, in Beijing.</param>
    public static int? Year(WorkingDayCalendar calendar, LocalDate? last, LocalDate today)
    {
        // Who asks for the knowledge of a past day does not want a later one's.
        if (calendar.KnownOn is not null || calendar.FirstUnannouncedYear is not { } first)
        {
            return null;
        }

        return last?.Year >= first || calendar.MissingNoticeYear(today) is not null ? first : null;
    }

    /// <summary>What to tell whoever counts without it.</summary>
    public static string Sentence(int year) => Language.Pick(
        $"没有收录{year}年的节假日安排通知，{year}年1月1日起的日子是推算的；通知发布后，把全文交给 deadlines notice import 文件（或 - 从标准输入读）。",
        $"The holiday notice for {year} is not known here, so days from {year}-01-01 on are projected; once it is published, give its text to: deadlines notice import FILE (or - for standard input).");
}
