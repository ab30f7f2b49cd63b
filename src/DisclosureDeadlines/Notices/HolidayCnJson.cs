using System.Collections.Immutable;
using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Foundation;
using NodaTime;

namespace DisclosureDeadlines.Notices;

/// <summary>
/// Reads a year's file of the project holiday-cn: <c>{"year", "papers", "days": [{"name", "date", "isOffDay"}]}</c>. Such a file
/// has the days as they are after all amendments and gives no date of issue.
/// </summary>
internal static class HolidayCnJson
{
    public static ImmutableArray<HolidayNotice> ReadYear(JsonField file)
    {
        file.AsObject("$schema", "$id", "year", "papers", "days");
        int year = NoticeJson.ReadYearNumber(file);
        var days = new List<(string Name, LocalDate Date, bool Off)>();
        var seen = new HashSet<LocalDate>();
        foreach (var day in file.Required("days").AsList())
        {
            day.AsObject("name", "date", "isOffDay");
            var date = day.Required("date").AsDate();
            if (!seen.Add(date))
            {
                throw day.Fault($"{date:uuuu'-'MM'-'dd} 重复", $"{date:uuuu'-'MM'-'dd} is given twice");
            }

            days.Add((day.Required("name").AsText(), date, day.Required("isOffDay").AsBoolean()));
        }

        if (days.Count == 0)
        {
            throw file.Required("days")
                .Fault("没有任何日子：该年的通知尚未发布", "there are no days: the notice for the year is not out yet");
        }

        NoticeDays.Check(
            file.Required("days"),
            year,
            [
                [.. days.Where(d => d.Off).Select(d => d.Date)],
            ],
            [
                [.. days.Where(d => !d.Off).Select(d => d.Date)],
            ]
        );
        HolidayClause[] clauses = [.. days.GroupBy(d => d.Name).Select(holiday => Clause(holiday.Key, holiday))];
        NoticeDays.CheckDecree(file.Required("days"), year, clauses);
        string[] papers = [.. file.Optional("papers")?.AsList().Select(paper => paper.AsText()) ?? []];
        Uri.TryCreate(papers.FirstOrDefault(), UriKind.Absolute, out var url);
        return [new HolidayNotice(year, $"holiday-cn {year}", null, null, url?.OriginalString, [.. clauses], null, null)];
    }

    private static HolidayClause Clause(string name, IEnumerable<(string Name, LocalDate Date, bool Off)> days) =>
        new(
            name,
            null,
            new DayList([.. days.Where(d => d.Off).Select(d => d.Date).Order()]),
            new DayList([.. days.Where(d => !d.Off).Select(d => d.Date).Order()]),
            null,
            null,
            true
        );
}
