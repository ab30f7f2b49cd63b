using System.Collections.Immutable;
using DisclosureDeadlines.Foundation;
using NodaTime;

namespace DisclosureDeadlines.Calendars;

/// <summary>A revision of the decree on holidays (全国年节及纪念日放假办法), and the days that it takes off in a year.</summary>
internal sealed class HolidayDecree
{
    private static readonly Lazy<ImmutableArray<HolidayDecree>> LazyAll = new(() => Seeds.Read("seeds/calendar/statutes.json", ReadAll));

    private readonly ImmutableArray<(string Name, Func<int, LocalDate> First, int Length)> holidays;

    private HolidayDecree(
        string title,
        string number,
        LocalDate issued,
        int firstYear,
        ImmutableArray<(string Name, Func<int, LocalDate> First, int Length)> holidays
    )
    {
        Title = title;
        Number = number;
        Issued = issued;
        FirstYear = firstYear;
        this.holidays = holidays;
    }

    public string Title { get; }

    public string Number { get; }

    public LocalDate Issued { get; }

    /// <summary>The first year whose days it decides.</summary>
    public int FirstYear { get; }

    /// <summary>The revision that decides a year, as far as it was known on a date.</summary>
    public static HolidayDecree InForce(int year, LocalDate? knownOn) =>
        LazyAll.Value.Last(s => s == LazyAll.Value[0] || (s.FirstYear <= year && (knownOn is null || s.Issued <= knownOn)));

    /// <summary>The days that the decree names in a year, holiday by holiday, in the order of the year.</summary>
    public IEnumerable<(string Name, ImmutableArray<LocalDate> Days)> DaysOf(int year) =>
        holidays
            .Select(h => (h.Name, Days: Enumerable.Range(0, h.Length).Select(i => h.First(year).PlusDays(i)).ToImmutableArray()))
            .OrderBy(h => h.Days[0]);

    private static ImmutableArray<HolidayDecree> ReadAll(JsonField file) =>
        [
            .. file.AsObject("statutes")
                .Required("statutes")
                .AsList()
                .Select(statute => new HolidayDecree(
                    statute.Required("title").AsText(),
                    statute.Required("number").AsText(),
                    statute.Required("issued").AsDate(),
                    statute.Required("firstYear").AsInteger(1949, 2100),
                    [
                        .. statute
                            .Required("days")
                            .AsList()
                            .Select(day => (day.Required("name").AsText(), ReadFirst(day), day.Required("length").AsInteger(1, 10))),
                    ]
                )),
        ];

    private static Func<int, LocalDate> ReadFirst(JsonField holiday)
    {
        if (holiday.Optional("lunar") is { } lunar)
        {
            int from = holiday.Required("from").AsInteger(-1, 0);
            var (lunarMonth, lunarDay) = MonthAndDay(lunar);
            return year => LunarDates.Lunar(year, lunarMonth, lunarDay).PlusDays(from);
        }

        if (holiday.Optional("solarTerm") is not null)
        {
            return LunarDates.Qingming;
        }

        var (month, day) = MonthAndDay(holiday.Required("date"));
        return year => new LocalDate(year, month, day);
    }

    private static (int Month, int Day) MonthAndDay(JsonField field) =>
        field.AsText().Split('-') is [var month, var day] && int.TryParse(month, out int m) && int.TryParse(day, out int d)
            ? (m, d)
            : throw field.Fault("应为如 01-01 的月日", "expected a month and day such as 01-01");
}
