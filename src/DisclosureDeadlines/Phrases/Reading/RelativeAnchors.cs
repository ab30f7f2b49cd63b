namespace DisclosureDeadlines.Phrases.Reading;

/// <summary>Days and periods that are named by another: 次日, 次月10日, 当年年底, 下季度首月15日, 月底, 季末.</summary>
internal static class RelativeAnchors
{
    private const WordClass Names =
        WordClass.NextYear | WordClass.NextMonth | WordClass.NextQuarter | WordClass.NextWeek | WordClass.NextDay | WordClass.SameDay;

    public static Anchor Read(ReadOnlySpan<char> text, int at)
    {
        if (Text.Any(text, at, ["上半年", "下半年"]) > 0 && !text[..(at + 1)].EndsWith("原则上"))
        {
            if (Text.Any(text, at + 3, ["结束之", "终了之", "结束后", "终了后"]) > 0)
            {
                // 上半年结束之日起二个月内: its end is an event.
                return new(AnchorKind.None, at, at + 3);
            }

            int first = text[at] == '上' ? 1 : 7;
            bool listed = Text.Ending(text[..at], ["上、", "上和", "上及", "上"]) > 0;
            var half = DateAnchors.ReadWindow(text, at, at + 3, first, first + 5, Traits.None);
            return listed ? half with { Fault = Fault.OneDate, FaultAt = at } : half;
        }

        var word = Lexicon.At(text, at, Names);
        int next = at + word.Length;
        return word.Class switch
        {
            WordClass.NextYear => OfYear(text, at, next, word.Value),
            WordClass.NextMonth => OfMonth(text, at, next, word.Value),
            WordClass.NextQuarter => OfQuarter(text, at, next),
            WordClass.NextWeek => WeekAnchors.Read(text, at, next, 1) is { Kind: AnchorKind.Weekly, Fault: Fault.None } day
                ? day
                : new(AnchorKind.None, at, next),
            WordClass.NextDay => OfNextDay(text, at, next, word),
            WordClass.SameDay => OfSameDay(text, at, next),
            _ => new(AnchorKind.None, at, at + 1),
        };
    }

    /// <summary>年底, 月末, 季末, without a word before that names the period.</summary>
    public static Anchor ReadEnd(ReadOnlySpan<char> text, int at)
    {
        if (at > 0 && text[at - 1] is '腊' or '正' or '冬' or '闰')
        {
            return Anchor.Faulty(AnchorKind.Annual, at - 1, at + 1, Fault.Date, at - 1);
        }

        bool named =
            at > 0
            && (
                text[at - 1] is '上' or '下' or '本' or '该' or '学' or '财'
                || (text[at] == '年' && Foundation.Numerals.IsNumeral(text[at - 1]))
            );
        if (named)
        {
            return new(AnchorKind.None, at, at + 1);
        }

        if (text[at] == '季')
        {
            int name = Text.Any(text, at, ["季度", "季"]);
            int close = at + name + 1;
            bool ends =
                Text.Any(text, at + name, ["末前", "底前", "末之前", "末月"]) > 0
                || (
                    Text.At(text, at + name, "末")
                    && close < text.Length
                    && (Foundation.Numerals.IsNumeral(text[close]) || Text.VerbAt(text, close) > 0)
                );
            return ends ? DaysOfMonth.OfQuarter(text, at, at + name, Traits.None) : new(AnchorKind.None, at, at + name);
        }

        if (text[at] == '年')
        {
            int year = Text.Any(text, at, ["年底", "年末", "年终"]);
            int inside = year == 0 ? Text.Any(text, at, ["年内"]) : 0;
            bool within =
                inside > 0
                && (at + 2 == text.Length || Text.VerbAt(text, at + 2) > 0)
                && (at == 0 || text[at - 1] is ',' or ';' or '应' or '须' or '于' or '在' or ':' or '当');
            return year > 0 ? DaysOfYear.YearEnd(text, at, at + year, Traits.None, Anchor.Unsaid)
                : within
                    ? new(AnchorKind.Annual, at, at + 2)
                    {
                        Month = 12,
                        Day = 31,
                        Offset = 0,
                        Period = 'E',
                        Traits = Traits.Closed | Traits.Before,
                    }
                : new(AnchorKind.None, at, at + 1);
        }

        bool month =
            Text.Any(text, at, ["月内"]) > 0
            && (at == 0 || text[at - 1] is ',' or ';' or '应' or '须' or '于' or '在' or '当')
            && (at + 2 == text.Length || Text.VerbAt(text, at + 2) > 0);
        return month
                ? new(AnchorKind.Monthly, at, at + 2)
                {
                    Day = 31,
                    Offset = 0,
                    Traits = Traits.Closed,
                }
            : Text.Any(text, at, ["月底前", "月末前", "月底之前"]) > 0
            || (at == 0 && Text.Any(text, at, ["月底", "月末"]) > 0 && (text.Length == 2 || Text.VerbAt(text, 2) > 0))
                ? DaysOfMonth.OfMonth(text, at, at, Anchor.Unsaid)
            : new(AnchorKind.None, at, at + 1);
    }

    private static Anchor OfYear(ReadOnlySpan<char> text, int at, int end, int offset)
    {
        int next = end + Text.Any(text, end, ["的"]);
        int ordinal = next + Text.Any(text, next, ["第"]);
        if (Text.Number(text, ordinal, out int quarterEnd) is >= 1 and <= 4 and var quarter && Text.At(text, quarterEnd, "季度"))
        {
            return DateAnchors.ReadQuarter(text, at, quarterEnd + 2, quarter, Traits.Every | Traits.Relative) with { Offset = offset };
        }

        int number = Text.NumberEnd(text, next);
        if (number > next && Text.At(text, number, "月"))
        {
            var date = DateAnchors.ReadMonth(text, at, next, true);
            return date.Kind == AnchorKind.None ? date : date with { Offset = offset, Traits = date.Traits | Traits.Relative };
        }

        int close = Text.Any(text, next, ["年底", "年末", "底", "末"]);
        return close > 0 && Lexicon.Length(text, next + close, WordClass.Before | WordClass.Until) > 0
            ? DaysOfYear.YearEnd(text, at, next + close, Traits.Relative, offset)
            : new(AnchorKind.None, at, next);
    }

    private static Anchor OfMonth(ReadOnlySpan<char> text, int at, int end, int offset)
    {
        int next = end + Text.Any(text, end, ["的"]);
        bool named =
            next < text.Length
            && (Foundation.Numerals.IsNumeral(text[next]) || Lexicon.Length(text, next, WordClass.End | WordClass.Third) > 0);
        var day = named ? DaysOfMonth.OfMonth(text, at, end, offset) : default;
        return day.Kind == AnchorKind.None ? new(AnchorKind.None, at, end) : day with { Traits = day.Traits | Traits.Relative };
    }

    private static Anchor OfQuarter(ReadOnlySpan<char> text, int at, int end)
    {
        var day = Text.Any(text, end, ["首月", "第", "的第"]) > 0 ? DaysOfMonth.OfQuarter(text, at, end, Traits.Relative) : default;
        return day.Kind == AnchorKind.None ? new(AnchorKind.None, at, end) : day;
    }

    private static Anchor OfNextDay(ReadOnlySpan<char> text, int at, int end, Word word)
    {
        if (Text.Any(text, end, ["起", "开始", "算", "计算", "重新起", "重新计", "重新开始"]) > 0 || StartDayRemarks.Holds(text, at))
        {
            return new(AnchorKind.None, at, end);
        }

        if (at > 0 && text[at - 1] is '至' or '到')
        {
            // 22时至次日6时: the end of a night.
            return new(AnchorKind.None, at, end);
        }

        int passed = Lexicon.Length(text, end, WordClass.Passed);
        var day = new Anchor(AnchorKind.NextDay, at, end + Text.Any(text, end, ["之内", "以内", "内", "前"]))
        {
            Length = 1,
            Unit = (Rules.TimeUnit)(word.Value & 0xFF),
        };
        return passed > 0 ? day with { Fault = Fault.Within, FaultAt = end } : day;
    }

    private static Anchor OfSameDay(ReadOnlySpan<char> text, int at, int end)
    {
        if (Text.Any(text, end, ["起", "的", "开始"]) > 0 || StartDayRemarks.Holds(text, at))
        {
            return new(AnchorKind.None, at, end);
        }

        if (Text.Any(text, end, ["之后的", "以后的", "后的"]) is > 0 and var behind && Text.NumberEnd(text, end + behind) > end + behind)
        {
            // 出具当天后的30日内: the day is the event of what follows.
            return new(AnchorKind.None, at, end);
        }

        int passed = Lexicon.Length(text, end, WordClass.Passed);
        var day = new Anchor(AnchorKind.SameDay, at, end + Text.Any(text, end, ["之内", "以内", "内"]));
        return passed > 0 ? day with { Fault = Fault.Within, FaultAt = end } : day;
    }
}
