using System.Globalization;
using System.Text.RegularExpressions;
using DisclosureDeadlines.Tests.Calendars;

namespace DisclosureDeadlines.Tests.Ledgers;

/// <summary>
/// A ledger's row judged the slow way, from its texts to its status. It shares no line with the library: it knows a few phrases by heart,
/// reads dates by trying formats, and counts day by day on a calendar of its own reading.
/// </summary>
internal sealed class SlowAudit(DateOnly today)
{
    /// <summary>Phrases and what they ask for: a letter for the kind and a number. The kinds: w working days, d days, m months, y the day
    /// of the year after, q the 15th of the first month of the quarter after, f a fixed date, b days before, - no date, ?
    /// unreadable.</summary>
    public static readonly IReadOnlyDictionary<string, string> Phrases = new Dictionary<string, string>
    {
        ["信息形成之日起20个工作日内"] = "w20",
        ["自信息形成或者变更之日起二十个工作日内公开。"] = "w20",
        ["作出处罚决定后七个工作日内"] = "w7",
        ["颁发之日起15日内"] = "d15",
        ["批复后20日内向社会公开"] = "d20",
        ["在答复建议和提案提出人的1个月内"] = "m1",
        ["每年1月31日前"] = "y0131",
        ["每年3月底前"] = "y0331",
        ["每季度第一个月15日前"] = "q",
        ["2026年6月30日前公布"] = "f20260630",
        ["会议召开的三日前"] = "b3",
        ["实时公开"] = "-",
        ["据实动态公开"] = "-",
        ["公示期不少于5个工作日"] = "-",
        ["再说吧"] = "?",
        [""] = "-",
    };

    private static readonly string[] Formats =
    [
        "yyyy-MM-dd",
        "yyyy/M/d",
        "yyyy.M.d",
        "yyyy年M月d日",
        "yyyyMMdd",
        "yyyy-MM-dd HH:mm",
        "yyyy/M/d H:mm:ss",
    ];

    /// <summary>The status by its name in the contract, and the due date.</summary>
    public (string Status, DateOnly? Due, int DaysLate, int WorkingDaysLate, int WorkingDaysLeft) Judge(SlowRow row)
    {
        if (
            !TryDate(row.Event, out var formed)
            || !TryDate(row.Published, out var published)
            || OutOfRange(formed)
            || OutOfRange(published)
        )
        {
            return ("invalid", null, 0, 0, 0);
        }

        string rule = Phrases[row.Limit];
        if (rule == "?")
        {
            return ("invalid", null, 0, 0, 0);
        }

        if (rule[0] is 'y' or 'q' && row.Period.Length > 0 && PeriodOf(row.Period) is null)
        {
            return ("invalid", null, 0, 0, 0);
        }

        if (published < formed && published <= today && rule[0] != 'b')
        {
            return ("invalid", Due(rule, formed, row), 0, 0, 0);
        }

        published = published > today ? null : published;
        return Due(rule, formed, row) is { } due ? Standing(due, published) : ("noDueDate", null, 0, 0, 0);
    }

    private static bool OutOfRange(DateOnly? date) => date is { } day && (day.Year < 2001 || day.Year > 2100);

    private static bool TryDate(string text, out DateOnly? date)
    {
        date = null;
        if (text.Length == 0)
        {
            return true;
        }

        if (text.Length == 5 && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int serial))
        {
            var counted = new DateOnly(1900, 1, 1).AddDays(serial - 2);
            date = counted;
            return counted.Year is >= 2000 and <= 2100;
        }

        string half = string.Concat(text.Select(c => c is >= '０' and <= '９' ? (char)(c - '０' + '0') : c));
        bool read = DateTime.TryParseExact(half, Formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var found);
        date = read ? DateOnly.FromDateTime(found) : null;
        return read;
    }

    private static (char Kind, int Year, int Number)? PeriodOf(string text)
    {
        if (Regex.Match(text, "^([0-9]{4})(年|年度)?$") is { Success: true } year)
        {
            return ('y', Int(year, 1), 0);
        }

        return
            Regex.Match(text, "^([0-9]{4})(-Q|年第)([1-4])(季度)?$") is { Success: true } quarter
            && text.Contains('Q', StringComparison.Ordinal) != text.EndsWith("季度", StringComparison.Ordinal)
            ? ('q', Int(quarter, 1), Int(quarter, 3))
            : null;
    }

    /// <summary>The titles are made by the test: at most one year stands in them, with a quarter or without.</summary>
    private static (char Kind, int Year, int Number)? PeriodIn(string title)
    {
        if (Regex.Match(title, "([0-9]{4})年第([1-4])季度") is { Success: true } quarter)
        {
            return ('q', Int(quarter, 1), Int(quarter, 2));
        }

        bool isWhole = !title.Contains("上半年", StringComparison.Ordinal) && !title.Contains("年版", StringComparison.Ordinal);
        return isWhole && Regex.Match(title, "([0-9]{4})年") is { Success: true } year ? ('y', Int(year, 1), 0) : null;
    }

    private static int Int(Match match, int group) => int.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture);

    private static DateOnly? Due(string rule, DateOnly? formed, SlowRow row)
    {
        char kind = rule[0];
        if (kind is 'y' or 'q')
        {
            var period = row.Period.Length > 0 ? PeriodOf(row.Period) : PeriodIn(row.Title);
            if (period is not { } known || known.Kind != kind)
            {
                return null;
            }

            return kind == 'y'
                    ? new DateOnly(
                        known.Year + 1,
                        int.Parse(rule[1..3], CultureInfo.InvariantCulture),
                        int.Parse(rule[3..], CultureInfo.InvariantCulture)
                    )
                : known.Number == 4 ? new DateOnly(known.Year + 1, 1, 15)
                : new DateOnly(known.Year, (3 * known.Number) + 1, 15);
        }

        if (kind == 'f')
        {
            return DateOnly.ParseExact(rule[1..], "yyyyMMdd", CultureInfo.InvariantCulture);
        }

        if (formed is not { } start || kind is '-' or '?')
        {
            return null;
        }

        int number = int.Parse(rule[1..], CultureInfo.InvariantCulture);
        return kind switch
        {
            'w' => NaiveCalendar.Instance.Add(start, number),
            'd' => FirstWorked(start.AddDays(number)),
            'm' => FirstWorked(start.AddMonths(number)),
            _ => start.AddDays(-number),
        };
    }

    private static DateOnly FirstWorked(DateOnly day)
    {
        while (!NaiveCalendar.Instance.IsWorkingDay(day))
        {
            day = day.AddDays(1);
        }

        return day;
    }

    private (string Status, DateOnly? Due, int DaysLate, int WorkingDaysLate, int WorkingDaysLeft) Standing(
        DateOnly due,
        DateOnly? published
    )
    {
        var reached = published ?? today;
        if (reached > due)
        {
            return (
                published is null ? "overdue" : "publishedLate",
                due,
                reached.DayNumber - due.DayNumber,
                NaiveCalendar.Instance.Count(due, reached),
                0
            );
        }

        return published is not null
            ? ("publishedInTime", due, 0, 0, 0)
            : (today == due ? "dueToday" : "notYetDue", due, 0, 0, NaiveCalendar.Instance.Count(today, due));
    }
}
