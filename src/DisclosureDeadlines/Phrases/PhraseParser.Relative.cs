using DisclosureDeadlines.Foundation;
using DisclosureDeadlines.Phrases.Reading;
using DisclosureDeadlines.Rules;

namespace DisclosureDeadlines.Phrases;

/// <summary>Days and periods that are named by another: 次日, 次月10日前, 月底前, 第一季度.</summary>
internal ref partial struct PhraseParser
{
    /// <summary>第一季度 is a window; 第二天 is the next day; 第20个工作日 is a day that nobody can be sure of.</summary>
    private int ReadOrdinal(int at)
    {
        if (Text.At(text, at, "第二年"))
        {
            return ReadRelative(at);
        }

        if (Text.Any(text, at, ["第二天", "第二日"]) > 0)
        {
            return ReadNextDay(at, at + 3, TimeUnit.CalendarDay);
        }

        int? number = Text.Number(text, at + 1, out int end);
        if (number is >= 1 and <= 4 && Text.At(text, end, "季度"))
        {
            return ReadQuarterWindow(at, end + 2, number.Value, false);
        }

        return UnitAt(text, end, out _, out _, out _, out _) && end > at + 1 ? Fail(at, ExpectedLimit) : Math.Max(end, at + 1);
    }

    private int ReadNextDay(int at, int end, TimeUnit unit)
    {
        if (Text.Any(text, end, ["起", "开始", "计算"]) > 0)
        {
            return end;
        }

        if (Text.Any(text, end, Passed) > 0)
        {
            return Fail(end, ExpectedWithin);
        }

        if (!LookThrough(at) || !FindTrigger(at, true, out var trigger, out int start))
        {
            return text.Length;
        }

        doubts |= trigger is null ? Doubts.NoTrigger : Doubts.None;
        Add(After(1, unit, trigger), start, end + Text.Any(text, end, ["之内", "以内", "内", "前"]));
        return from;
    }

    private int ReadEndOfPeriod(int at)
    {
        if (at > 0 && text[at] == '年' && Numerals.IsNumeral(text[at - 1]))
        {
            return at + 1;
        }

        if (at > 0 && text[at - 1] is '腊' or '正' or '冬' or '闰')
        {
            return Fail(at - 1, ExpectedDate);
        }

        if (at > 0 && text[at - 1] is '上' or '下' or '本' or '该')
        {
            return at + 1;
        }

        if (text[at] == '季')
        {
            int name = Text.Any(text, at, ["季度", "季"]);
            int close = at + name + 1;
            return Text.Any(text, at + name, ["末前", "底前", "末之前", "末月"]) > 0 || (Text.At(text, at + name, "末") && close < text.Length && Numerals.IsNumeral(text[close])) || (Text.At(text, at + name, "末") && Text.VerbAt(text, close) > 0)
                ? ReadDayOfQuarter(at, at + name)
                : at + name;
        }

        if (text[at] == '月' && EndsOddNumber(at))
        {
            return Fail(at - 1, ExpectedExactNumber);
        }

        if (Text.Any(text, at, ["月底前", "月末前", "月底之前", "年底", "年末", "年终"]) > 0)
        {
            int other = text[at] == '年' && EndsYear(at) ? at - 1 : OtherYear(at);
            if (other >= 0)
            {
                return Fail(other, ExpectedOwnYear);
            }
        }

        if (Text.Any(text, at, ["年内", "月内"]) > 0 && ReadWithin(at) is var within && within > at + 1)
        {
            return within;
        }

        return text[at] == '年'
            ? Text.Any(text, at, ["年底", "年末", "年终"]) is > 0 and var year ? ReadYearEnd(at, at + year, null) : at + 1
            : Text.Any(text, at, ["月底前", "月末前", "月底之前"]) > 0 ? ReadDayOfMonth(at, at, null) : at + 1;
    }

    private int ReadRelative(int at)
    {
        var rest = text[at..];
        switch (rest)
        {
            case ['上', '半', '年', ..]:
                return ReadWindow(at, at + 3, 1, 6, false);
            case ['下', '半', '年', ..]:
                return ReadWindow(at, at + 3, 7, 12, false);
            case ['同', ..]:
                return ReadTogether(at);
            case ['当', '日' or '天', ..]:
                return ReadSameDay(at);
            case ['次' or '翌', '日', ..] or ['次', '天', ..]:
                return ReadNextDay(at, at + 2, TimeUnit.CalendarDay);
        }

        if (Text.Any(text, at, ["下一个工作日", "下一工作日", "次一工作日", "次一个工作日", "次工作日"]) is > 0 and var day)
        {
            return ReadNextDay(at, at + day, TimeUnit.WorkingDay);
        }

        bool current = rest[0] is '当' or '本';
        int year = Text.Any(text, at, ["次年度", "次年", "第二年", "翌年", "下一年度", "下一年", "下年度", "下年", "来年", "当年度", "当年", "本年度", "本年"]);
        if (year > 0)
        {
            int next = at + year + Text.Any(text, at + year, ["的"]);
            int ordinal = next + Text.Any(text, next, ["第"]);
            if (Text.Number(text, ordinal, out int quarterEnd) is >= 1 and <= 4 and var ofYear && Text.At(text, quarterEnd, "季度"))
            {
                return PeriodBefore(at) is ' ' or 'Y' ? ReadQuarterWindow(at, quarterEnd + 2, ofYear, true, current ? 0 : 1) : Fail(at, ExpectedPeriodBefore);
            }

            int number = Text.NumberEnd(text, next);
            bool named = (number > next && Text.At(text, number, "月")) || Text.Any(text, next, ["年底前", "底前", "年末前", "末前"]) > 0;
            if (named && PeriodBefore(at) is not (' ' or 'Y'))
            {
                return Fail(at, ExpectedPeriodBefore);
            }

            return number > next && Text.At(text, number, "月") ? ReadMonth(next, true, current ? 0 : 1)
                : Text.Any(text, next, ["年底前", "底前", "年末前", "末前"]) > 0 ? ReadYearEnd(at, next + (text[next] == '年' ? 2 : 1), current ? 0 : 1)
                : next;
        }

        int month = Text.Any(text, at, ["下一个月", "下一月", "下个月", "下月", "次月", "当月"]);
        if (month > 0)
        {
            int next = at + month + Text.Any(text, at + month, ["的"]);
            bool named = next < text.Length && (Numerals.IsNumeral(text[next]) || text[next] is '底' or '末' || Text.Any(text, next, ["月底", "上旬", "中旬", "下旬"]) > 0);
            return named ? ReadNextMonth(at, next, current) : next;
        }

        int week = Text.Any(text, at, ["下一周", "下周", "次周", "本周", "当周", "下星期", "下个星期", "本星期"]);
        if (week > 0 && at + week < text.Length && text[at + week] is '一' or '二' or '三' or '四' or '五' or '六' or '日' or '天' && Text.Any(text, at + week + 1, Befores) > 0)
        {
            return Math.Max(at + week, ReadDayOfWeek(at, at + week, current ? 0 : 1));
        }

        int quarter = Text.Any(text, at, ["下一季度", "下季度", "次季度", "下一个季度"]);
        if (quarter == 0 || Text.Any(text, at + quarter, ["首月", "第", "的第"]) == 0)
        {
            return at + Math.Max(quarter, 1);
        }

        return PeriodBefore(at) is ' ' or 'Q' ? Math.Max(at + quarter, ReadDayOfQuarter(at, at + quarter)) : Fail(at, ExpectedPeriodBefore);
    }
}
