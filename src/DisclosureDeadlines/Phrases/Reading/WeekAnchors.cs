namespace DisclosureDeadlines.Phrases.Reading;

/// <summary>The day of a week, read on from the name of the week; an anchor of no kind where none is named.</summary>
internal static class WeekAnchors
{
    public static Anchor Read(ReadOnlySpan<char> text, int at, int end, int offset)
    {
        const string Days = "一二三四五六日";
        int again = Text.Any(text, end, ["的星期", "的周", "星期", "周"]);
        end += again > 0 && end + again < text.Length && Days.Contains(text[end + again], StringComparison.Ordinal) ? again : 0;
        int day = end < text.Length ? Days.IndexOf(text[end], StringComparison.Ordinal) + 1 : 0;
        day = Text.At(text, end, "天") ? 7 : day;
        int next = end + 1;
        if (Lexicon.Length(text, end, WordClass.UnnamedDay | WordClass.LastDay) > 0)
        {
            return Anchor.Faulty(AnchorKind.Weekly, at, end, Fault.NamedDay, end);
        }

        int other = day == 0 && end < text.Length && !char.IsAsciiDigit(text[end]) ? Text.NumberEnd(text, end) : end;
        if (other > end && (other == text.Length || Text.VerbAt(text, other) > 0 || Lexicon.Length(text, other, WordClass.Before) > 0))
        {
            // 每周八公布: there is no such day.
            return Anchor.Faulty(AnchorKind.Weekly, at, other, Fault.Date, end);
        }

        if (
            day == 0
            || Text.Any(text, next, ["次", "条", "篇", "期", "份", "个"]) > 0
            || (day == 7 && WordLists.DayInWord.At(text, end) > 0)
        )
        {
            return default;
        }

        if (
            day == 1
            && offset == Anchor.Unsaid
            && Text.Any(text, next, ["报", "通报", "调度", "会商", "研判"]) is > 0 and var once
            && next + once == text.Length
        )
        {
            // 每周一报: once a week, or by Monday.
            return default;
        }

        bool clocked = TimeOfDay(text, next) > next;
        bool another =
            next < text.Length && Foundation.Numerals.IsNumeral(text[next]) && !clocked && TimesReader.Length(text, next, out _) == 0;
        bool odd =
            next < text.Length
            && !clocked
            && TimesReader.Length(text, next, out _) == 0
            && (
                char.IsAsciiLetterOrDigit(text[next])
                || text[next] is '千' or '万' or '亿' or '几' or '○' or '点' or '又'
                || Text.At(text, next, "分之")
            );
        if (
            another
            || odd
            || Text.Any(text, next, ["至", "、", "和", "或", "到", "-", "—", "~"]) > 0
            || (Text.At(text, next, "更") && !Text.At(text, next, "更新"))
        )
        {
            return Anchor.Faulty(AnchorKind.Weekly, at, next, Fault.Before, next) with { Day = day, Offset = offset };
        }

        if (!clocked && Text.Any(text, next, ["上午", "下午", "中午", "晚上"]) is > 0 and var part && next + part == text.Length)
        {
            // 接待日：每周三下午: when somebody can be met, and no last day.
            return Anchor.Faulty(AnchorKind.Weekly, at, next, Fault.Before, next) with { Day = day, Offset = offset };
        }

        next = TimeOfDay(text, next);
        next += Text.Any(text, next, ["下班前", "之前", "以前", "前"]);
        return new(AnchorKind.Weekly, at, next)
        {
            Day = day,
            Offset = offset,
            Traits = Traits.Closed,
        };
    }

    /// <summary>每周二、周五; 每周二、五: the next day of a list, with or without the name of the week.</summary>
    public static Anchor ReadNext(ReadOnlySpan<char> text, int at, int offset) =>
        Read(text, at, at + Text.Any(text, at, ["每周", "每星期", "星期", "周"]), offset);

    /// <summary>每周五下午5点前: past the time of day, which leaves the day as it is.</summary>
    private static int TimeOfDay(ReadOnlySpan<char> text, int at)
    {
        int hour = at + Text.Any(text, at, ["下午", "上午", "中午", "晚上"]);
        int end = Text.NumberEnd(text, hour);
        bool clock = end > hour && Text.Any(text, end, ["点", "时", ":"]) > 0;
        end = clock ? Text.NumberEnd(text, end + 1) : at;
        return clock && Lexicon.Length(text, end, WordClass.Before) > 0 ? end : at;
    }
}
