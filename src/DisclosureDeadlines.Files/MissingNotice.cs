using DisclosureDeadlines.Calendars;
using NodaTime;

namespace DisclosureDeadlines.Files;

/// <summary>The holiday notice that answers want and that is not there.</summary>
internal static class MissingNotice
{
    /// <summary>
    /// The year whose notice is missing, where an answer could change by it: it depends on a day that is projected, or on 29–31 December
    /// before. Null if none is missing.
    /// </summary>
    /// <param name="calendar">The calendar of the answers.</param>
    /// <param name="last">The last day that they rest on; null if they rest on none.</param>
    public static int? Year(WorkingDayCalendar calendar, LocalDate? last)
    {
        // Who asks for the knowledge of a past day does not want a later one's.
        if (calendar.KnownOn is not null || calendar.FirstUnannouncedYear is not { } first)
        {
            return null;
        }

        return last >= FirstInDoubt(first) ? first : null;
    }

    /// <summary>The sentence for a user who counts without it.</summary>
    public static string Sentence(int year) =>
        Language.Pick(
            $"没有收录{year}年的节假日安排通知，{FirstInDoubt(year).Year}年12月29日起的日子可能因它改变；通知发布后，把全文交给 deadlines notice import 文件（或 - 从标准输入读）。",
            $"The holiday notice for {year} is not known here, and days from {IsoDate.Of(FirstInDoubt(year))} on may change by it; once it is published, give its text to: deadlines notice import FILE (or - for standard input)."
        );

    /// <summary>The sentence for a reader of a report, who has no tool to import anything with.</summary>
    public static string SentenceInReport(int year) =>
        Language.Pick(
            $"编制时还没有{year}年的节假日安排通知，涉及{FirstInDoubt(year).Year}年12月29日及以后的截止日期是暂定或推算的，通知发布后可能改变。",
            $"When this was made the holiday notice for {year} was not known; due dates that rest on days from {IsoDate.Of(FirstInDoubt(year))} on are provisional or projected, and may change by it."
        );

    private static LocalDate FirstInDoubt(int year) => new(year - 1, 12, 29);
}
