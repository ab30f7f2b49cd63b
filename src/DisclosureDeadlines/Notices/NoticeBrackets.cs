using System.Text.RegularExpressions;
using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Foundation;
using NodaTime;

namespace DisclosureDeadlines.Notices;

/// <summary>Checks what is in brackets after dates: days of the week, days of the lunar calendar, names of holidays.</summary>
internal static partial class NoticeBrackets
{
    private const string Weekdays = "一二三四五六日";

    private static readonly string[] Months =
    [
        "正月",
        "二月",
        "三月",
        "四月",
        "五月",
        "六月",
        "七月",
        "八月",
        "九月",
        "十月",
        "十一月",
        "十二月",
    ];

    /// <summary>Where the bracket that opens here ends.</summary>
    public static int End(NoticeScript script, int at, int end)
    {
        int close = script.Plain.IndexOf('）', at, end - at);
        return close >= 0 ? close + 1 : throw script.Fault(at, "括号没有合上", "the bracket is not closed");
    }

    /// <summary>Checks the bracket that opens here against the dates before it, and returns where it ends.</summary>
    public static int Check(NoticeScript script, int at, int end, IReadOnlyList<NoticeDay> days)
    {
        int close = End(script, at, end);
        var weekdays = new List<(int From, int To, bool Through)>();
        var lunars = new List<(int From, int To, bool Through)>();
        foreach (Match part in Part().Matches(script.Plain[(at + 1)..(close - 1)]))
        {
            int from = at + 1 + part.Index;
            int to = from + part.Length;
            bool through = script.Plain[from - 1] is '至' or '-' or '到';
            if (Weekday().IsMatch(part.Value))
            {
                weekdays.Add((from, to, through));
            }
            else if (Lunar().IsMatch(part.Value))
            {
                lunars.Add((from, to, through));
            }
            else
            {
                CheckName(script, from, part.Value, days[^1]);
            }
        }

        CheckEach(script, days, weekdays, CheckWeekday);
        string? month = null;
        CheckEach(script, days, lunars, (s, from, to, date) => CheckLunar(s, from, to, date, ref month));
        return close;
    }

    private delegate void DateCheck(NoticeScript script, int from, int to, LocalDate date);

    /// <summary>One word is on the last date, two with 至 are on the ends of the last span, several with 、 on as many last dates.</summary>
    private static void CheckEach(
        NoticeScript script,
        IReadOnlyList<NoticeDay> days,
        List<(int From, int To, bool Through)> words,
        DateCheck check
    )
    {
        if (words.Count == 0)
        {
            return;
        }

        LocalDate[] dates = words switch
        {
            [_] => [days[^1].Last],
            [_, { Through: true }] => days[^1].IsSpan ? [days[^1].First, days[^1].Last] : [],
            _ => LastDates(days, words.Count),
        };
        if (dates.Length != words.Count)
        {
            throw script.Fault(
                words[0].From,
                $"“{script.Quote(words[0].From, words[^1].To)}”与前面的日期个数不符",
                $"\"{script.Quote(words[0].From, words[^1].To)}\" does not match the number of dates before it"
            );
        }

        for (int i = 0; i < dates.Length; i++)
        {
            check(script, words[i].From, words[i].To, dates[i]);
        }
    }

    private static LocalDate[] LastDates(IReadOnlyList<NoticeDay> days, int count)
    {
        var dates = new List<LocalDate>();
        for (int i = days.Count - 1; i >= 0 && dates.Count < count; i--)
        {
            dates.InsertRange(0, days[i].Dates());
        }

        return [.. dates.TakeLast(count)];
    }

    private static void CheckWeekday(NoticeScript script, int from, int to, LocalDate date)
    {
        char word = script.Plain[to - 1] == '天' ? '日' : script.Plain[to - 1];
        if (Weekdays.IndexOf(word, StringComparison.Ordinal) + 1 != (int)date.DayOfWeek)
        {
            throw script.Fault(
                from,
                $"{NoticeDates.Iso(date)}是星期{Weekdays[(int)date.DayOfWeek - 1]}，写的却是“{script.Quote(from, to)}”",
                $"{NoticeDates.Iso(date)} is a {date.DayOfWeek}, but the text says \"{script.Quote(from, to)}\""
            );
        }
    }

    /// <summary>Checks a lunar date, such as 农历三月初三, against a date.</summary>
    public static void CheckLunar(NoticeScript script, int from, int to, LocalDate date)
    {
        string? month = null;
        CheckLunar(script, from, to, date, ref month);
    }

    private static void CheckLunar(NoticeScript script, int from, int to, LocalDate date, ref string? month)
    {
        var word = Lunar().Match(script.Plain[from..to]);
        if (!word.Success)
        {
            throw script.Fault(from, $"“{script.Quote(from, to)}”含义不明", $"\"{script.Quote(from, to)}\" cannot be read");
        }

        if (!LunarDates.Knows(date.Year))
        {
            return;
        }

        if (word.Groups["eve"].Success)
        {
            month = null;
            var (m, d, leap) = LunarDates.LunarDayOf(date.PlusDays(1));
            Require(m == 1 && d == 1 && !leap);
            return;
        }

        bool isLeap = word.Groups["leap"].Success;
        month =
            word.Groups["month"].Success ? word.Groups["month"].Value
            : word.Groups["great"].Success ? "正月"
            : month;
        int number = month switch
        {
            null => throw script.Fault(
                from,
                $"“{script.Quote(from, to)}”没有写明农历月份",
                $"no lunar month is given for \"{script.Quote(from, to)}\""
            ),
            "冬月" => 11,
            "腊月" => 12,
            _ => Array.IndexOf(Months, month) + 1,
        };
        string digits = word.Groups["day"].Value;
        int? day = Numerals.Read(digits.StartsWith('初') ? digits[1..] : digits);
        Require(LunarDates.LunarDayOf(date) == (number, day ?? 0, isLeap));

        void Require(bool agrees)
        {
            if (!agrees)
            {
                throw script.Fault(
                    from,
                    $"{NoticeDates.Iso(date)}不是“{script.Quote(from, to)}”",
                    $"{NoticeDates.Iso(date)} is not \"{script.Quote(from, to)}\" in the lunar calendar"
                );
            }
        }
    }

    /// <summary>
    /// A name that is known is checked. One that is not known may be there, unless it is about days: then it was not understood.
    /// </summary>
    private static void CheckName(NoticeScript script, int from, string part, NoticeDay day)
    {
        string name = NameAlone().Replace(part, "");
        if (HolidayNames.At(name, 0, out string usual) == name.Length && name.Length > 0)
        {
            if (HolidayNames.DayOf(usual, day.Last.Year) is { } own && own != day.Last && !day.Dates().Contains(own))
            {
                throw script.Fault(from, $"{NoticeDates.Iso(day.Last)}不是{usual}", $"{NoticeDates.Iso(day.Last)} is not {usual}");
            }
        }
        else if (AboutDays().IsMatch(part))
        {
            throw script.Fault(from, $"“{part}”含义不明", $"\"{part}\" cannot be read");
        }
    }

    [GeneratedRegex("[^、，/至到-]+")]
    private static partial Regex Part();

    [GeneratedRegex("^(?:星期|周|礼拜)[一二三四五六日天]$")]
    private static partial Regex Weekday();

    [GeneratedRegex(
        "^(?:即)?(?:农历|阴历|夏历)?(?:[甲乙丙丁戊己庚辛壬癸]\\w年)?(?:(?<eve>除夕|大年三十|大年夜)|(?:(?<great>大年)|(?<leap>闰)?(?<month>正月|[二三四五六七八九]月|十[一二]?月|冬月|腊月))?(?<day>初[一二三四五六七八九十]|十[一二三四五六七八九]|二十[一二三四五六七八九]?|廿[一二三四五六七八九]?|三十))$"
    )]
    private static partial Regex Lunar();

    [GeneratedRegex("^(?:即|农历)|(?:当日|当天|节日)$")]
    private static partial Regex NameAlone();

    [GeneratedRegex(@"\d|星期|周[^年]|礼拜|放假|上班|休|班|初|月|农历|除夕|[上下]午|半[天日]|晚")]
    private static partial Regex AboutDays();
}
