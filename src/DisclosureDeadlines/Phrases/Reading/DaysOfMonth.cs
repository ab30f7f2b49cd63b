namespace DisclosureDeadlines.Phrases.Reading;

/// <summary>The day of a quarter or a month, from the name of the period on; an anchor of no kind where none is named.</summary>
internal static class DaysOfMonth
{
    public static Anchor OfQuarter(ReadOnlySpan<char> text, int at, int end, Traits traits)
    {
        end += Text.Any(text, end, ["的"]);
        var month = Lexicon.At(text, end, WordClass.MonthOfQuarter);
        if (month.Length > 0)
        {
            int next = end + month.Length;
            var day = OfPeriod(text, at, next + (Lexicon.Length(text, next + 1, WordClass.Third) > 0 ? Text.Any(text, next, ["的"]) : 0));
            return day.Kind == AnchorKind.None
                ? Anchor.Faulty(AnchorKind.Quarterly, at, end + month.Length, Fault.Date, end + month.Length)
                : day with
                {
                    Kind = AnchorKind.Quarterly,
                    Month = month.Value,
                    Traits = day.Traits | traits,
                };
        }

        if (Lexicon.Length(text, end, WordClass.LastDay) is > 0 and var last)
        {
            return DateEnds.Ended(text, QuarterEnd(at, end + last, traits));
        }

        if (Lexicon.Length(text, end, WordClass.UnnamedDay) > 0)
        {
            return Anchor.Faulty(AnchorKind.Quarterly, at, end, Fault.NamedDay, end);
        }

        if (Text.Any(text, end, ["末", "底"]) > 0)
        {
            if (Text.Number(text, end + 1, out int dayOrLead) is not null && Text.Any(text, dayOrLead, ["日", "号", "个", "天"]) > 0)
            {
                // 季度末10日前: the 10th of the last month, or ten days before the end?
                return Anchor.Faulty(AnchorKind.Quarterly, at, dayOrLead, Fault.ThirdMonth, end);
            }

            int day = Lexicon.Length(text, end + 1, WordClass.LastDay);
            int close = end + 1 + day + Lexicon.Length(text, end + 1 + day, WordClass.Before);
            return Text.At(text, close, "后") ? new(AnchorKind.None, at, close) : QuarterEnd(at, close, traits);
        }

        if (Text.At(text, end, "第") && Text.Number(text, end + 1, out int week) is not null && Text.At(text, week, "周"))
        {
            return new(AnchorKind.Cycle, at, week + 1 + Lexicon.Length(text, week + 1, WordClass.Before))
            {
                Length = 3,
                Unit = Rules.TimeUnit.Month,
                Period = 'Q',
                Traits = traits | Traits.NoDay,
            };
        }

        int number = Text.NumberEnd(text, end);
        return number > end && char.IsAsciiDigit(text[end]) && Text.Any(text, number, ["日", "号"]) > 0
            ? Anchor.Faulty(AnchorKind.Quarterly, at, number, Fault.FirstMonth, end)
            : default;
    }

    public static Anchor OfMonth(ReadOnlySpan<char> text, int at, int end, int offset)
    {
        end += Text.Any(text, end, ["的"]);
        if (UnnamedLength(text, end) is > 0 and var named)
        {
            return new(AnchorKind.Cycle, at, end + named)
            {
                Length = 1,
                Unit = Rules.TimeUnit.Month,
                Period = 'M',
                Traits = Traits.Every | Traits.NoDay,
            };
        }

        bool unnamed = Lexicon.Length(text, end, WordClass.LastDay) == 0 && Lexicon.Length(text, end, WordClass.UnnamedDay) > 0;
        if (unnamed || Text.Any(text, end, ["初", "第"]) > 0)
        {
            return Anchor.Faulty(AnchorKind.Monthly, at, end, Fault.NamedDay, end);
        }

        var day = OfPeriod(text, at, end);
        return day.Kind == AnchorKind.None ? default : day with { Offset = offset };
    }

    /// <summary>第一周, 最后一个工作日: a day that has no number, and 前 behind it.</summary>
    private static int UnnamedLength(ReadOnlySpan<char> text, int at)
    {
        int week =
            Text.At(text, at, "第") && Text.NumberEnd(text, at + 1) is var number && number > at + 1 && Text.At(text, number, "周")
                ? number + 1
                : at;
        int end = week > at ? week : at + Text.Any(text, at, ["最后一个工作日", "最后1个工作日", "最后工作日"]);
        return end == at ? 0 : end - at + Lexicon.Length(text, end, WordClass.Before);
    }

    /// <summary>10日前, 底前, 月底前, 上旬, 1日至10日.</summary>
    private static Anchor OfPeriod(ReadOnlySpan<char> text, int start, int at)
    {
        var third = Lexicon.At(text, at, WordClass.Third);
        int day = third.Value == 3 ? 31 : third.Value * 10;
        int end = at + third.Length;
        bool close = third.Length > 0;
        if (!close && !DateAnchors.DayAt(text, at, 31, out day, out end, out close))
        {
            return end > at && day is < 1 or > 31 ? Anchor.Faulty(AnchorKind.Monthly, start, end, Fault.Date, at) : default;
        }

        if (Lexicon.Length(text, end, WordClass.To) is > 0 and var to)
        {
            int second = end + to;
            int first = day;
            close = true;
            if (
                !DateAnchors.DayAt(text, second, 31, out day, out end, out _)
                || day < first
                || Text.Any(text, second, ["月底", "月末"]) > 0
            )
            {
                return Anchor.Faulty(AnchorKind.Monthly, start, end, Fault.Date, second);
            }
        }

        int hour = Clocks.Length(text, end);
        hour = hour > 0 && Lexicon.Length(text, end + hour, WordClass.Before) > 0 ? hour : 0;
        end += hour;

        // 次月10日内: by the 10th, as 10日前 is.
        int before = Lexicon.Length(text, end, WordClass.Before | WordClass.Until | WordClass.Inside);
        bool closed = close || before > 0;
        if (
            Text.Any(text, end + before, ["后", "之后", "以后", "次月", "次日", "的次", "起"]) > 0
            || (
                !closed
                && end < text.Length
                && Text.VerbAt(text, end) == 0
                && text[end] is not ('为' or '集' or '向' or '对' or '在' or '由' or '将' or '统' or '(')
            )
        )
        {
            return Anchor.Faulty(AnchorKind.Monthly, start, end, Fault.Before, before == 0 ? end : end + before) with { Day = day };
        }

        return new(AnchorKind.Monthly, start, end + before)
        {
            Day = day,
            Traits = (closed ? Traits.Closed : Traits.None) | (hour > 0 ? Traits.Hour : Traits.None),
        };
    }

    private static Anchor QuarterEnd(int at, int end, Traits traits) =>
        new(AnchorKind.Quarterly, at, end)
        {
            Month = 3,
            Day = 31,
            Traits = traits | Traits.Closed,
        };
}
