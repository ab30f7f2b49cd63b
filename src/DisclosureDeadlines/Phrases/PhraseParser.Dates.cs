using DisclosureDeadlines.Phrases.Reading;
using DisclosureDeadlines.Rules;
using NodaTime;

namespace DisclosureDeadlines.Phrases;

/// <summary>Days of the year: 1月31日前, 3月底前, 9月15日至10月14日, 七月下旬, 第一季度, 2018年10月31日前.</summary>
internal ref partial struct PhraseParser
{
    private static readonly string[] Befores = ["之前", "以前", "前"];

    private static readonly string[] NoLater = ["不晚于", "不迟于", "不得晚于", "不得迟于", "不应晚于", "不应迟于", "最迟于", "最迟", "最晚于", "最晚", "至迟于", "至迟"];

    private const int FirstYear = 1900;

    private static readonly string[] To = ["至", "到", "-", "~", "—"];

    /// <summary>Four digits and 年: a fixed date if a day and 前 follow, else only the name of a year.</summary>
    private int ReadYear(int at, int end)
    {
        int year = 0;
        foreach (char c in text[at..end])
        {
            int digit = char.IsAsciiDigit(c) ? c - '0' : c == '零' ? 0 : "〇一二三四五六七八九".IndexOf(c, StringComparison.Ordinal);
            year = digit < 0 ? -10_000 : (year * 10) + digit;
        }

        int next = end + 1;
        if (year < FirstYear)
        {
            return year < 1000 ? next : Fail(at, ExpectedYear);
        }

        bool within = Text.At(text, next, "内") && ActsAt(next + 1) && Text.Any(text, next, ["内容", "内部", "内设"]) == 0;
        if (within || Text.Any(text, next, ["年底前", "底前", "年末前", "末前", "底之前"]) > 0)
        {
            if (IsOddYear(at))
            {
                return Fail(at, ExpectedOneDate);
            }

            Add(new FixedDate(new LocalDate(year, 12, 31)), at, next + (within ? 1 : Text.Any(text, next, ["年底前", "底前", "年末前", "末前", "底之前"])));
            return from;
        }

        int? month = Text.Number(text, next, out int monthEnd);
        if (month is null || !Text.At(text, monthEnd, "月"))
        {
            return next;
        }

        if (month is < 1 or > 12)
        {
            return Fail(next, ExpectedDate);
        }

        int longest = CalendarSystem.Iso.GetDaysInMonth(year, month.Value);
        if (!DayAt(monthEnd + 1, longest, out int day, out int dayEnd))
        {
            return dayEnd > monthEnd + 1 && day is < 1 or > 31 || day > longest ? Fail(next, ExpectedDate) : monthEnd + 1;
        }

        int before = Text.Any(text, dayEnd, Befores);
        before = before == 0 ? StopAt(dayEnd) : before;
        bool last = before > 0 || IsByTheEnd(at, dayEnd) || (Text.Ending(text[from..at], NoLater) > 0 && ActsAt(dayEnd));
        if (!last || Text.At(text, dayEnd + before, "后"))
        {
            return dayEnd;
        }

        if (IsOddYear(at))
        {
            return Fail(at, ExpectedOneDate);
        }

        Add(new FixedDate(new LocalDate(year, month.Value, day)), at, dayEnd + before);
        return from;
    }

    private static BilingualText ExpectedDate => new("日期，如“1月31日前”", "a date such as 1月31日前");

    private static BilingualText ExpectedYear => new($"{FirstYear}年以后的年份", $"a year from {FirstYear} on");

    private static BilingualText ExpectedBefore => new("“前”", "前");

    /// <summary>底, 末 or a number with 日. Fails on a day that the month has not.</summary>
    private bool DayAt(int at, int longest, out int day, out int end)
    {
        (day, end) = (longest, at + 1);
        at += Text.At(text, at, "的") ? 1 : 0;
        if (LastDayAt(at) is > 0 and var last)
        {
            end = at + last;
            return true;
        }

        if (Text.At(text, at, "底") || Text.At(text, at, "末"))
        {
            return true;
        }

        int? number = Text.Number(text, at, out end);
        if (end == at || !(Text.At(text, end, "日") || Text.At(text, end, "号")))
        {
            return false;
        }

        day = number ?? 0;
        end++;
        end += Text.Any(text, end, ["(含)", "(含当日)", "(含当天)", "(含本日)"]);
        return day >= 1 && day <= longest;
    }

    /// <summary>A month of every year and its day, from the month's number on.</summary>
    private int ReadMonth(int at, bool every, int? offset = null)
    {
        int? month = Text.Number(text, at, out int monthEnd);
        int next = monthEnd + 1;
        if (IsListed(at) && EndsMonth(next))
        {
            return Fail(at, ExpectedOneDate);
        }

        if (month is null or < 1 or > 12)
        {
            return every || Text.Number(text, next, out int e) is not null && Text.At(text, e, "日") ? Fail(at, ExpectedDate) : next;
        }

        int part = Text.At(text, next, "份") ? next + 1 : next;
        int longest = CalendarSystem.Iso.GetDaysInMonth(2000, month.Value);
        AnnualDate? first = null;
        bool isEnd = LastDayAt(part) > 0 || LastDayAt(part + 1) > 0 || Text.At(text, part, "底") || Text.At(text, part, "末") || Text.At(text, part, "月底");
        if (!DayAt(part, longest, out int day, out int end))
        {
            if (Text.NumberEnd(text, part) > part && end > part && Text.Any(text, Text.NumberEnd(text, part), ["日", "号"]) > 0)
            {
                return Fail(at, ExpectedDate);
            }

            if (Third(part, longest, out int firstDay, out day))
            {
                (first, end) = (new AnnualDate(month.Value, firstDay), part + 2);
            }
            else if ((every || part > next) && !(Text.Any(text, part, Befores) > 0) && (part == text.Length || Text.Any(text, part, ["内", ")"]) > 0 || Text.VerbAt(text, part) > 0 || Text.At(text, part, "向")))
            {
                (first, day, end) = (new AnnualDate(month.Value, 1), longest, part);
            }
            else
            {
                return every ? Fail(at, ExpectedDate) : part;
            }
        }

        var date = new AnnualDate(month.Value, day);
        if (Text.Any(text, end, To) is > 0 and var to && !isEnd)
        {
            if (!Second(end + to, month.Value, out var last, out int lastEnd))
            {
                return Fail(end + to, ExpectedDate);
            }

            (first, date, end) = (first ?? date, last, lastEnd);
        }

        if (first is null && !isEnd && MoreDates(end, month.Value) is { } more)
        {
            return !every && OtherYear(at) is >= 0 and var stray ? Fail(stray, ExpectedOwnYear) : AddDates(at, date, end, more, offset);
        }

        int before = Text.Any(text, end, Befores);
        before = before == 0 && first is null ? StopAt(end) : before;
        bool ceiling = IsByTheEnd(at, end) || Text.Ending(Trim(text[from..at], ["每年", "次年", "翌年", "当年", "的", "每"], out _), NoLater) > 0;
        bool stated = first is not null || before > 0 || ceiling || (every && end == text.Length) || (every && ActsAt(end) && text[end] != ',') || (Text.VerbAt(text, end) > 0 && isEnd) || (isEnd && end == text.Length);
        if (!stated && !every && Text.Ending(text[from..at], ["截至", "截止", "截止到"]) > 0)
        {
            return end;
        }

        if (!stated || Text.At(text, end + before, "后"))
        {
            return Fail(stated ? end + before : end, ExpectedBefore);
        }

        if (!every && OtherYear(at) is >= 0 and var other)
        {
            return Fail(other, ExpectedOwnYear);
        }

        end += before;
        end += before == 0 ? Text.Any(text, end, ["期间", "之间", "间", "内"]) : 0;
        var rule = new AnnualBy(date, first, Said(YearOf(offset, at, end), date.Month > 6));
        DropPeriodic(at, rule);
        Add(rule, at, end);
        return end;
    }

    private bool Second(int at, int month, out AnnualDate date, out int end)
    {
        date = default;
        int? number = Text.Number(text, at, out end);
        int from = at;
        if (Text.At(text, end, "月"))
        {
            month = number ?? 0;
            from = end + 1;
        }

        if (month is < 1 or > 12 || !DayAt(from, CalendarSystem.Iso.GetDaysInMonth(2000, month), out int day, out end))
        {
            return false;
        }

        date = new AnnualDate(month, day);
        return true;
    }

    /// <summary>上旬, 中旬 or 下旬.</summary>
    private readonly bool Third(int at, int longest, out int first, out int last)
    {
        (first, last) = (1, 10);
        if (!Text.At(text, at + 1, "旬"))
        {
            return false;
        }

        (first, last) = text[at] switch { '上' => (1, 10), '中' => (11, 20), '下' => (21, longest), _ => (0, 0) };
        return first > 0;
    }

    private int ReadQuarterWindow(int at, int end, int quarter, bool every, int? offset = null) =>
        ReadWindow(at, end, (quarter * 3) - 2, quarter * 3, every, offset);

    /// <summary>Whole months of every year. Without 每年 they must stand where a limit stands, not in the name of what is published.</summary>
    private int ReadWindow(int at, int end, int first, int last, bool every, int? offset = null)
    {
        var lead = text[from..at];
        bool placed = every || lead.IsEmpty || lead[^1] is '在' or '于' or ',' or '、' or '和' or '(';
        int close = Text.Any(text, end, ["结束前", "末前", "底前", "末", "底"]);
        int inside = close > 0 ? close : Text.Any(text, end, ["之内", "以内", "内", "期间"]);
        int next = end + inside;
        bool ends = next == text.Length || text[next] is ',' or ';' or '。' or '向' or '、' or '和' or '由' or '将' or '对' or '各' or '均' or ')' || Text.VerbAt(text, next) > 0 || (every && ActsAt(next));
        if (!placed || !ends)
        {
            return every ? Fail(end, ExpectedEnd) : end;
        }

        if (IsListed(at))
        {
            return Fail(at, ExpectedOneDate);
        }

        if (!every && OtherYear(at) is >= 0 and var other)
        {
            return Fail(other, ExpectedOwnYear);
        }

        int longest = CalendarSystem.Iso.GetDaysInMonth(2000, last);
        var rule = new AnnualBy(new AnnualDate(last, longest), close > 0 ? null : new AnnualDate(first, 1), Said(YearOf(offset, at, next), last > 6));
        DropPeriodic(at, rule);
        Add(rule, at, next);
        return next;
    }
}
