using DisclosureDeadlines.Answers;
using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Files;
using DisclosureDeadlines.Files.Days;
using DisclosureDeadlines.Files.Ics;
using DisclosureDeadlines.Files.Tables;
using DisclosureDeadlines.Files.Xlsx;
using NodaTime;

namespace DisclosureDeadlines.Page;

/// <summary>The days, and files of them.</summary>
internal static class CalendarDesk
{
    /// <summary>The tool's days, and between which days it knows any.</summary>
    public static byte[] Days(Question question)
    {
        var calendar = Asked.Calendar(question).Choose().Calendar;
        return Asked.Document(json =>
        {
            json.WriteString("first", IsoDate.Of(calendar.FirstDay));
            json.WriteString("last", IsoDate.Of(calendar.LastDay));
            json.WriteString("dataVersion", calendar.DataVersion);
            Json.Write(json, "days", Between(calendar, question).Select(DayAnswer.From));
            json.WriteStartArray("notices");
            foreach (
                var notice in calendar.Notices.Where(notice =>
                    notice.Year >= Asked.Day(question.From, question).Year && notice.Year <= Asked.Day(question.To, question).Year + 1
                )
            )
            {
                json.WriteStartObject();
                json.WriteString("name", notice.ShortName);
                json.WriteString("title", notice.Title);
                json.WriteString("issued", IsoDate.Of(notice.Issued));
                json.WriteEndObject();
            }

            json.WriteEndArray();
        });
    }

    public static byte[] Regions() =>
        Asked.Document(json =>
        {
            json.WriteStartArray("regions");
            foreach (var region in Region.All)
            {
                json.WriteStartObject();
                json.WriteString("name", region.Name);
                json.WriteString("fullName", region.FullName);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        });

    public static byte[] Export(Question question)
    {
        var calendar = Asked.Calendar(question).Choose().Calendar;
        var table = DayTable.Of(calendar, Between(calendar, question));
        return question.As switch
        {
            "xlsx" => Asked.Bytes(stream => DayWorkbook.Write(stream, table)),
            "ics" => Asked.Text(output => IcsWriter.Write(output, HolidayEvents.Of(table))),
            "json" => Asked.Json(table.Rows.Select(row => RankedDayAnswer.From(row.Day, row.Rank))),
            _ => Asked.Text(
                output =>
                    CsvTable.Write(
                        output,
                        [.. DayFields.Header, "rank"],
                        table.Rows.Select(row => (string?[])[.. DayFields.Of(row.Day), $"{row.Rank}"])
                    ),
                withMark: true
            ),
        };
    }

    /// <summary>The days asked for, as far as the calendar knows them.</summary>
    private static List<CalendarDay> Between(WorkingDayCalendar calendar, Question question)
    {
        var from = LocalDate.Max(Asked.Day(question.From, question), calendar.FirstDay);
        var to = LocalDate.Min(Asked.Day(question.To, question), calendar.LastDay);
        return from <= to
            ? ArithmeticQuestions.Days(calendar, from, to)
            : throw new QuestionException(
                $"日历只有 {IsoDate.Of(calendar.FirstDay)} 到 {IsoDate.Of(calendar.LastDay)}。",
                $"The calendar goes from {IsoDate.Of(calendar.FirstDay)} to {IsoDate.Of(calendar.LastDay)}."
            );
    }
}
