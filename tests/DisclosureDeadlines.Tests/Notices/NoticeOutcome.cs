using System.Globalization;
using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Notices;
using DisclosureDeadlines.Tests.House;
using NodaTime;
using Xunit;

namespace DisclosureDeadlines.Tests.Notices;

/// <summary>
/// What comes of a document with notices, as lines: the days and remarks that were read, or the refusal in both languages.
/// </summary>
internal static class NoticeOutcome
{
    /// <summary>The clauses and remarks of a notice in words.</summary>
    public static string DaysIn(string text, WorkingDayCalendar? calendar = null) =>
        Of(() =>
        {
            var reading = NoticeText.Read(text, "notice.txt", calendar ?? ChinaCalendar.Official);
            return string.Join(
                '\n',
                reading
                    .Notice.Clauses.Select(c => Shown(c, reading.Notice.Year))
                    .Concat(reading.Remarks.Select(r => $"({r.Chinese} | {r.English})"))
            );
        });

    /// <summary>Year, region, title, number, date and scope of a notice in words.</summary>
    public static string HeadOf(string text) =>
        Of(() =>
        {
            var notice = NoticeText.Read(text, "notice.txt").Notice;
            return $"{notice.Year}; {notice.Region?.FullName ?? "the whole country"}; {notice.Title ?? "no title"}; {notice.Number ?? "no number"}; "
                + $"{notice.Issued?.ToString("uuuu'-'MM'-'dd", CultureInfo.InvariantCulture) ?? "no date"}; {notice.IncompleteBecause?.English ?? "whole"}";
        });

    /// <summary>What a reading gives, or how it is refused.</summary>
    public static string Of(Func<string> read)
    {
        try
        {
            return read();
        }
        catch (DocumentFormatException)
        {
            return $"! {Refusal("zh-CN", read)}\n! {Refusal("en", read)}";
        }
    }

    public static string Shown(HolidayClause clause, int year)
    {
        string printed = clause.NameInNotice == clause.Name ? "" : $" ({clause.NameInNotice})";
        return $"{clause.Name}{printed} {string.Join(' ', clause.DaysOff.Select(d => Iso(d, year)))} / {string.Join(' ', clause.MakeUpWorkdays.Select(d => Iso(d, year)))}".TrimEnd();
    }

    private static string Refusal(string culture, Func<string> read)
    {
        using (new InCulture(culture))
        {
            return Assert.Throws<DocumentFormatException>(read).Message;
        }
    }

    private static string Iso(LocalDate date, int year) =>
        date.ToString(date.Year == year ? "MM'-'dd" : "uuuu'-'MM'-'dd", CultureInfo.InvariantCulture);
}
