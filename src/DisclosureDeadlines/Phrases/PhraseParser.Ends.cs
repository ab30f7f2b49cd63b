using DisclosureDeadlines.Foundation;
using DisclosureDeadlines.Phrases.Reading;
using DisclosureDeadlines.Rules;
using NodaTime;

namespace DisclosureDeadlines.Phrases;

/// <summary>Dates that end a time without 前: 截至10月31日, 10月31日止, 年内, 2025年内; and several days before one 前.</summary>
internal ref partial struct PhraseParser
{
    /// <summary>Behind a date they begin what is done on or by it.</summary>
    private static readonly string[] Acts =
    [
        "均", "都", "在", "于", "向", "由", "通过", "将", "对", "以", "统一", "集中", "一次性", "主动", "定期", "依法", "及时", "按规定", "按要求", "全部", "全面", "各", "为", "分别", "同步", "予以", "应", "须", "必须", "并", "负责", "书面", "陆续",
    ];

    private static readonly string[] ByTheEnd = ["截至", "截止到", "截止至", "截止于", "截止", "至迟", "至迟于", "截至到"];

    /// <summary>Stand before 年内 and 月内 where they are a limit, and not the end of another word.</summary>
    private const string BeforeWithin = ",;。:(在于须应当需各";

    /// <summary>Whether what is done begins here, or nothing more is said.</summary>
    private readonly bool ActsAt(int at) =>
        at >= text.Length || text[at] is ',' or ';' or '。' or ')' || Text.VerbAt(text, at) > 0 || Text.Any(text, at, Acts) > 0;

    /// <summary>The length of 止 behind a date; 0 if it does not stand there.</summary>
    private readonly int StopAt(int at) => Text.Any(text, at, ["为止", "截止", "止"]) is > 0 and var stop && ActsAt(at + stop) ? stop : 0;

    /// <summary>截至10月31日: the date is the last one, if nothing counted up to it follows (截至12月31日的数据).</summary>
    private readonly bool IsByTheEnd(int at, int end) =>
        Text.Ending(text[from..at], ByTheEnd) > 0 && (end == text.Length || text[end] is ';' or '。' || Text.VerbAt(text, end) > 0);

    /// <summary>年内, 月内: by the end of the year or the month that it is.</summary>
    private int ReadWithin(int at)
    {
        bool begins = at == 0 || BeforeWithin.Contains(text[at - 1], StringComparison.Ordinal);
        int end = at + 2;
        if (!begins || !Text.At(text, at + 1, "内") || !ActsAt(end) || (end < text.Length && text[end] is '的' or '容' or '部' or '设'))
        {
            return at + 1;
        }

        Add(text[at] == '年' ? new AnnualBy(new AnnualDate(12, 31), null, 0) : new MonthlyBy(31, 0), at, end);
        return from;
    }

    /// <summary>6月30日、12月31日前: the days that follow the first one, up to 前; none if they are no such list.</summary>
    private List<(AnnualDate Date, int End)>? MoreDates(int end, int month)
    {
        List<(AnnualDate Date, int End)>? dates = null;
        while (Text.At(text, end, "、") && Second(end + 1, month, out var date, out end))
        {
            month = date.Month;
            (dates ??= []).Add((date, end));
            if (dates.Count > Composite.MaxParts)
            {
                return null;
            }
        }

        return dates is not null && Text.Any(text, end, Befores) is > 0 and var before && !Text.At(text, end + before, "后") ? dates : null;
    }

    /// <summary>Each of several days of every year is a limit of its own.</summary>
    private int AddDates(int at, AnnualDate first, int firstEnd, List<(AnnualDate Date, int End)> more, int? offset)
    {
        int close = more[^1].End + Text.Any(text, more[^1].End, Befores);
        int? said = YearOf(offset, at, close);
        var rule = new AnnualBy(first, null, Said(said, first.Month > 6));
        DropPeriodic(at, rule);
        Add(rule, at, firstEnd);
        foreach (var (date, end) in more)
        {
            Add(new AnnualBy(date, null, Said(said, date.Month > 6)), from + 1, end == more[^1].End ? close : end);
        }

        return close;
    }

    /// <summary>每年1、4、7、10月8日前: one day of several months; 0 if no such list begins here.</summary>
    private int ReadListedMonths(int at)
    {
        Span<int> months = stackalloc int[12];
        int count = 0;
        int place = at;
        while (count < months.Length && Text.Number(text, place, out int end) is >= 1 and <= 12 and var month && (Text.At(text, end, "、") || Text.At(text, end, "月")))
        {
            months[count++] = month;
            place = end + 1;
            if (text[end] == '月')
            {
                break;
            }
        }

        if (count < 2 || text[place - 1] != '月' || !DayAt(place, 31, out int day, out int close))
        {
            return 0;
        }

        bool isEnd = Text.Any(text, place, ["底", "末"]) > 0;
        int before = Text.Any(text, close, Befores);
        if ((before == 0 && !ActsAt(close)) || Text.At(text, close + before, "后"))
        {
            return 0;
        }

        int? offset = Offset(at, close + before, Years);
        for (int i = 0; i < count; i++)
        {
            int longest = CalendarSystem.Iso.GetDaysInMonth(2000, months[i]);
            if (!isEnd && day > longest)
            {
                return Fail(at, ExpectedDate);
            }

            Add(new AnnualBy(new AnnualDate(months[i], isEnd ? longest : day), null, Said(offset, months[i] > 6)), at, close + before);
        }

        listEnd = place;
        return from;
    }
}
