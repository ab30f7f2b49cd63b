using System.Collections.Immutable;
using DisclosureDeadlines.Foundation;
using NodaTime;

namespace DisclosureDeadlines.Calendars;

/// <summary>Reads a year's file of notices. The fields are explained in <c>seeds/README.md</c>.</summary>
internal static class NoticeJson
{
    public static ImmutableArray<HolidayNotice> ReadYear(JsonField file)
    {
        int year = file.AsObject("year", "notices").Required("year").AsInteger(1949, 2100);
        return [.. file.Required("notices").AsList().Select(notice => ReadNotice(notice, year))];
    }

    private static HolidayNotice ReadNotice(JsonField notice, int year)
    {
        notice.AsObject("title", "number", "issued", "url", "source", "textSeen", "effect", "holidays");
        ImmutableArray<HolidayClause> clauses = [.. notice.Required("holidays").AsList().Select(clause => ReadClause(clause, year))];
        if (clauses.IsEmpty)
        {
            throw notice.Fault("通知没有任何节假日", "the notice arranges no holiday");
        }

        return new HolidayNotice(
            year,
            notice.Required("title").AsText(),
            notice.Optional("number")?.AsText(),
            notice.Optional("issued")?.AsDate(),
            ReadUrl(notice.Optional("url")),
            clauses);
    }

    private static HolidayClause ReadClause(JsonField clause, int year)
    {
        clause.AsObject("name", "nameInNotice", "daysOff", "makeUpWorkdays", "statedDaysOff", "note");
        var daysOff = ReadDates(clause.Required("daysOff"), year);
        var makeUp = ReadDates(clause.Required("makeUpWorkdays"), year);
        if (daysOff.IsEmpty && makeUp.IsEmpty)
        {
            throw clause.Fault("既没有放假日，也没有上班日", "there is neither a day off nor a day worked");
        }

        foreach (var date in makeUp)
        {
            if (daysOff.Contains(date))
            {
                throw clause.Fault($"{date:uuuu'-'MM'-'dd} 既放假又上班", $"{date:uuuu'-'MM'-'dd} is both off and worked");
            }

            if (date.DayOfWeek is not (IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday))
            {
                throw clause.Fault($"调休上班日 {date:uuuu'-'MM'-'dd} 不是周末", $"the make-up workday {date:uuuu'-'MM'-'dd} is not on a weekend");
            }
        }

        return new HolidayClause(clause.Required("name").AsText(), clause.Optional("nameInNotice")?.AsText(), daysOff, makeUp);
    }

    private static ImmutableArray<LocalDate> ReadDates(JsonField list, int year)
    {
        var dates = ImmutableArray.CreateBuilder<LocalDate>();
        foreach (var item in list.AsList())
        {
            var date = item.AsDate();
            bool december = date.Year == year - 1 && date.Month == 12;
            if (date.Year != year && !december)
            {
                throw item.Fault(
                    $"{date:uuuu'-'MM'-'dd} 既不在 {year} 年，也不在上一年12月",
                    $"{date:uuuu'-'MM'-'dd} lies neither in {year} nor in the December before");
            }

            if (dates.Count > 0 && date <= dates[^1])
            {
                throw item.Fault($"{date:uuuu'-'MM'-'dd} 没有按先后排列，或者重复", $"{date:uuuu'-'MM'-'dd} is out of order or stands twice");
            }

            dates.Add(date);
        }

        return dates.ToImmutable();
    }

    private static Uri? ReadUrl(JsonField? field)
    {
        if (field is not { } present)
        {
            return null;
        }

        return Uri.TryCreate(present.AsText(), UriKind.Absolute, out var url) && url.Scheme is ("http" or "https")
            ? url
            : throw present.Fault("不是网址", "this is no web address");
    }
}
