using System.Collections.Immutable;
using DisclosureDeadlines.Foundation;
using NodaTime;

namespace DisclosureDeadlines.Calendars;

/// <summary>
/// Reads notices from JSON: a year's file, a region's file, or one notice. The fields are explained in <c>seeds/README.md</c>.
/// </summary>
internal static class NoticeJson
{
    private const int FirstYear = 1949;
    private const int LastYear = 2100;

    /// <summary>
    /// A year has its notice and at most one or two amendments. Each is compared with all the others, so there must be a limit.
    /// </summary>
    private const int MostNotices = 50;

    /// <summary>The decree has seven holidays.</summary>
    private const int MostClauses = 50;

    private const int LongestName = 100;

    public static ImmutableArray<HolidayNotice> ReadYear(JsonField file) => [.. ReadYear(file, isSeed: false)];

    /// <summary>A year's file of the seeds. A test holds its days against the decree and reads its addresses; no answer waits for that.</summary>
    public static HolidayNotice[] ReadSeed(JsonField file) => [.. ReadYear(file, isSeed: true)];

    private static IEnumerable<HolidayNotice> ReadYear(JsonField file, bool isSeed)
    {
        int year = ReadYearNumber(file.AsObject("year", "notices"));
        return AtMost(file.Required("notices"), MostNotices).Select(notice => ReadNotice(notice, year, null, isSeed: isSeed));
    }

    public static Region ReadRegion(JsonField file)
    {
        file.AsObject("name", "region", "aliases", "notices", "notVerified");
        return new Region(
            file.Required("name").AsText(),
            file.Required("region").AsText(),
            [.. file.Required("aliases").AsList().Select(alias => alias.AsText())],
            region => [.. file.Required("notices").AsList().Select(notice => ReadNotice(notice, ReadYearNumber(notice), region))]
        );
    }

    /// <summary>One notice that names its own year, and its region if it has one. Its text may not have had a title.</summary>
    public static ImmutableArray<HolidayNotice> ReadOne(JsonField notice) =>
        [
            ReadNotice(
                notice,
                ReadYearNumber(notice),
                notice.Optional("region")?.AsText() is { } region ? Region.Of(region) : null,
                untitled: true
            ),
        ];

    public static int ReadYearNumber(JsonField file) => file.Required("year").AsInteger(FirstYear, LastYear);

    private static HolidayNotice ReadNotice(JsonField notice, int year, Region? region, bool untitled = false, bool isSeed = false)
    {
        notice.AsObject(
            "year",
            "title",
            "number",
            "issued",
            "knownBy",
            "url",
            "region",
            "source",
            "textSeen",
            "effect",
            "partial",
            "remarks",
            "holidays",
            "forOnePeople"
        );
        if (notice.Optional("year") is { } own && own.AsInteger(FirstYear, LastYear) != year)
        {
            throw own.Fault($"应为 {year}", $"expected {year}");
        }

        ImmutableArray<HolidayClause> clauses =
        [
            .. AtMost(notice.Required("holidays"), MostClauses).Select(clause => ReadClause(clause, year)),
            .. notice.Optional("forOnePeople") is { } people
                ? AtMost(people, MostClauses).Select(clause => ReadForOnePeople(clause, year))
                : [],
        ];
        if (clauses.IsEmpty)
        {
            throw notice.Fault("通知没有任何节假日", "the notice arranges no holiday");
        }

        NoticeDays.Check(
            notice,
            year,
            [.. clauses.Where(c => c.BindsOffices).Select(c => c.DaysOff)],
            [.. clauses.Select(c => c.MakeUpWorkdays)]
        );
        if (!isSeed)
        {
            NoticeDays.CheckDecree(notice.Required("holidays"), year, [.. clauses.Where(clause => clause.BindsOffices)]);
        }

        return new HolidayNotice(
            year,
            region is null && !untitled ? notice.Required("title").AsText() : notice.Optional("title")?.AsText(),
            notice.Optional("number")?.AsText(),
            notice.Optional("issued")?.AsDate(),
            isSeed ? notice.Optional("url")?.AsText() : ReadAddress(notice.Optional("url")),
            clauses,
            region,
            notice.Optional("partial") is { } partial
                ? partial.Has("zh")
                    ? partial.AsBilingual()
                    : new(partial.AsText(), partial.AsText())
                : null,
            notice.Optional("knownBy")?.AsDate()
        );
    }

    private static HolidayClause ReadClause(JsonField clause, int year)
    {
        clause.AsObject(
            "name",
            "nameInNotice",
            "daysOff",
            "makeUpWorkdays",
            "statedDaysOff",
            "scope",
            "grade",
            "bindsOffices",
            "source",
            "note"
        );
        var daysOff = ReadDates(clause.Required("daysOff"));
        var makeUp = ReadDates(clause.Required("makeUpWorkdays"));
        if (daysOff.Count + makeUp.Count == 0)
        {
            throw clause.Fault("既没有放假日，也没有上班日", "there is neither a day off nor a day worked");
        }

        NoticeDays.Check(clause, year, [daysOff], [makeUp]);
        return new HolidayClause(
            NameOf(clause.Required("name")),
            clause.Optional("nameInNotice")?.AsText(),
            daysOff,
            makeUp,
            clause.Optional("scope")?.AsText(),
            clause.Optional("grade")?.AsText(),
            clause.Optional("bindsOffices")?.AsBoolean() ?? true
        );
    }

    /// <summary>Days off that bind one people only.</summary>
    private static HolidayClause ReadForOnePeople(JsonField clause, int year)
    {
        clause.AsObject("people", "name", "daysOff");
        var daysOff = ReadDates(clause.Required("daysOff"));
        NoticeDays.Check(clause, year, [daysOff], []);
        return daysOff.Count == 0
            ? throw clause.Fault("没有放假日", "there is no day off")
            : new HolidayClause(
                NameOf(clause.Required("name")),
                null,
                daysOff,
                DayList.Empty,
                clause.Optional("people") is { } people ? NameOf(people) : null,
                null,
                false
            );
    }

    private static string NameOf(JsonField name) =>
        name.AsText() is { Length: <= LongestName } text
            ? text
            : throw name.Fault($"名称超过{LongestName}个字", $"a name has at most {LongestName} characters");

    private static IEnumerable<JsonField> AtMost(JsonField list, int most)
    {
        int count = 0;
        foreach (var item in list.AsList())
        {
            yield return ++count <= most ? item : throw list.Fault($"超过{most}项", $"there are more than {most}");
        }
    }

    private static DayList ReadDates(JsonField list)
    {
        var items = list.AsList();
        var dates = new LocalDate[list.Count];
        int count = 0;
        foreach (var item in items)
        {
            var date = item.AsDate();
            if (count > 0 && date <= dates[count - 1])
            {
                throw item.Fault(
                    $"{date:uuuu'-'MM'-'dd} 没有按先后排列，或者重复",
                    $"{date:uuuu'-'MM'-'dd} is out of order or is given twice"
                );
            }

            dates[count++] = date;
        }

        return new DayList(dates);
    }

    private static string? ReadAddress(JsonField? field)
    {
        if (field?.AsText() is not { } address)
        {
            return null;
        }

        return Uri.TryCreate(address, UriKind.Absolute, out var url) && url.Scheme is ("http" or "https")
            ? address
            : throw field.Fault("不是网址", "this is no web address");
    }
}
