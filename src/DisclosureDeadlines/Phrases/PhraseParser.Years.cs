using DisclosureDeadlines.Phrases.Reading;
using DisclosureDeadlines.Rules;
using NodaTime;

namespace DisclosureDeadlines.Phrases;

/// <summary>What follows 每年, and which year, quarter, month or week is reported on.</summary>
internal ref partial struct PhraseParser
{
    /// <summary>Days off have their dates from a notice, and 元旦前 can mean the eve or the days off before it.</summary>
    private static readonly string[] Festivals = ["元旦", "春节", "清明", "五一", "劳动节", "端午", "中秋", "国庆", "十一前", "十一假期", "节前", "节后", "假期", "年关"];

    private int ReadDayOfYear(int at, int end)
    {
        for (int word; (word = Text.Any(text, end, ["的", "于", "在", "应当", "应", "须", "定期"])) > 0;)
        {
            end += word;
        }

        if (end == text.Length)
        {
            return 0;
        }

        if (text[end] == '每')
        {
            return ReadEvery(end);
        }

        if (ReadMonths(end) is > 0 and var months)
        {
            return months;
        }

        if (ReadListedMonths(end) is > 0 and var listed)
        {
            return listed;
        }

        int number = Text.NumberEnd(text, end);
        if (Text.At(text, number, "月") && number > end)
        {
            return ReadMonth(end, true);
        }

        int ordinal = text[end] == '第' ? 1 : 0;
        if (Text.Number(text, end + ordinal, out int quarterEnd) is { } quarter && Text.At(text, quarterEnd, "季度"))
        {
            return quarter is >= 1 and <= 4 ? ReadQuarterWindow(at, quarterEnd + 2, quarter, true) : Fail(end, new("第一至第四季度", "a quarter from 第一季度 to 第四季度"));
        }

        if (Text.Any(text, end, Festivals) > 0)
        {
            return Fail(end, new("日期，如“1月31日前”，而不是节日", "a date such as 1月31日前, and no festival"));
        }

        if (LastDayAt(end) is > 0 and var last)
        {
            return ReadYearEnd(end, end + last, null);
        }

        if (LastWorkday(end) is > 0 and var workday)
        {
            doubts |= Doubts.DayNotNamed;
            return Dated(at, end + workday, StandingDuty.UpdateInterval(1, TimeUnit.Year));
        }

        if (IsUnnamedDay(end))
        {
            return Fail(end, ExpectedNamedDay);
        }

        return text[end] switch
        {
            '上' when Text.At(text, end, "上半年") => ReadWindow(at, end + 3, 1, 6, true),
            '下' when Text.At(text, end, "下半年") => ReadWindow(at, end + 3, 7, 12, true),
            '年' or '底' or '末' when Text.Any(text, end, ["年底", "年末", "年终", "底", "末"]) is > 0 and var close => ReadYearEnd(at, end + close, null),
            '年' or '初' when Text.Any(text, end, ["年初", "初"]) > 0 => Fail(end, ExpectedDate),
            _ => 0,
        };
    }

    private int ReadYearEnd(int at, int end, int? offset)
    {
        if (Text.Ending(text[from..at], ["至", "到"]) > 0 || Text.Ending(text[from..at], ["年中、", "年中和", "年中及"]) > 0)
        {
            return Fail(at, ExpectedOneDate);
        }

        int before = Text.Any(text, end, Befores);
        if (Text.At(text, end + before, "后") || (before == 0 && end < text.Length && Text.VerbAt(text, end) == 0 && text[end] is not ('向' or ',')))
        {
            return end;
        }

        var rule = new AnnualBy(new AnnualDate(12, 31), null, Said(YearOf(offset, at, end + before), true));
        DropPeriodic(at, rule);
        Add(rule, at, end + before);
        return from;
    }

    /// <summary>当年年底前公布下一年度计划: the year that what is published is named for comes before the year of the date.</summary>
    private int? YearOf(int? dated, int at, int end)
    {
        if (dated == 1)
        {
            return dated;
        }

        // 1月10日前公布本年度计划、上年度总结: for which of the two, nobody can say.
        var after = text[end..];
        int stop = after.IndexOfAny(",;。每");
        after = stop < 0 ? after : after[..stop];
        bool both = OffsetIn(after, Years[1..2]) is not null && OffsetIn(after, Years[2..]) is not null;
        doubts |= both ? Doubts.PeriodNotSaid : Doubts.None;
        return Offset(at, end, Years) ?? dated;
    }

    /// <summary>Which period is reported on, seen from the date: −1, 0 or 1; null if the phrase does not say.</summary>
    private readonly int? Offset(int at, int end, string[][] names)
    {
        var after = text[end..];
        int stop = after.IndexOfAny(";。每");
        after = BeforeNextDate(stop < 0 ? after : after[..stop], names);
        var before = text[from..at];
        before = limits is null ? before : before[(before.LastIndexOfAny(",;。") + 1)..];
        return OffsetIn(after, names) ?? OffsetIn(before, names);
    }

    /// <summary>In 12月31日前完成，次年1月31日前公开 the 次年 belongs to the second date.</summary>
    private static ReadOnlySpan<char> BeforeNextDate(ReadOnlySpan<char> words, string[][] names)
    {
        for (int i = 0; i < words.Length; i++)
        {
            int end = Text.NumberEnd(words, i);
            bool relative = i > 0 && (words[i - 1] is '上' or '下');
            bool dated = !relative && (words[i] is '底' or '末' || (end > i && end < words.Length && words[end] is '月' or '日' or '号' or '个' or '天'));
            if (dated)
            {
                int comma = words[..i].LastIndexOfAny(",、");
                var own = words[..(comma < 0 ? i : comma)].TrimEnd("年度的");
                foreach (string[] name in names)
                {
                    own = own[..^Text.Ending(own, name)];
                    own = own[..^(own.Length > 0 && Text.Ending([.. own, '年'], name) is > 1 and var cut ? cut - 1 : 0)];
                }

                return own;
            }

            i = Math.Max(i, end - 1);
        }

        return words;
    }

    /// <summary>The offset; a date so late that it may be for its own period leaves that open where the phrase does not say.</summary>
    private int? Said(int? offset, bool isLate)
    {
        doubts |= offset is null && isLate ? Doubts.PeriodNotSaid : Doubts.None;
        return offset;
    }

    private static int? OffsetIn(ReadOnlySpan<char> words, string[][] names)
    {
        for (int i = 0; i < words.Length; i++)
        {
            if (words[i] is '上' or '下' or '本' or '当' or '该' or '次' or '来' or '去')
            {
                for (int offset = 0; offset < names.Length; offset++)
                {
                    if (Text.Any(words, i, names[offset]) > 0)
                    {
                        // The date lies after the period that came before it.
                        return offset - 1;
                    }
                }
            }
        }

        return null;
    }
}
