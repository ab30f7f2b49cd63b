namespace DisclosureDeadlines.Phrases.Reading;

/// <summary>The day of a year, from the name of the year on; an anchor of no kind where none is named.</summary>
internal static class DaysOfYear
{
    public static Anchor OfYear(ReadOnlySpan<char> text, int at, int end)
    {
        for (int word; (word = Text.Any(text, end, ["的", "于", "在", "应当", "应", "须", "定期", "年内"])) > 0; )
        {
            end += word;
        }

        if (end == text.Length)
        {
            return default;
        }

        if (text[end] == '每' && Lexicon.At(text, end + 1, WordClass.Period).Value != 'Y')
        {
            var inner = PeriodAnchors.ReadEvery(text, end);
            return inner.Kind == AnchorKind.None ? default : inner with { Start = at };
        }

        if (Seasons.Read(text, at, end) is { Kind: AnchorKind.Season } season)
        {
            return season;
        }

        if (Months(text, at, end) is { Kind: not AnchorKind.None } months)
        {
            return months;
        }

        int number = Text.NumberEnd(text, end);
        if (Text.At(text, number, "月") && number > end)
        {
            return DateAnchors.ReadMonth(text, at, end, true);
        }

        int ordinal = text[end] == '第' ? 1 : 0;
        if (Text.Number(text, end + ordinal, out int quarterEnd) is { } quarter && Text.At(text, quarterEnd, "季度"))
        {
            return quarter is >= 1 and <= 4
                ? DateAnchors.ReadQuarter(text, at, quarterEnd + 2, quarter, Traits.Every)
                : Anchor.Faulty(AnchorKind.Annual, at, quarterEnd + 2, Fault.Quarter, end);
        }

        if (Lexicon.Length(text, end, WordClass.Festival) > 0)
        {
            return Anchor.Faulty(AnchorKind.Annual, at, end, Fault.NoFestival, end);
        }

        if (Lexicon.Length(text, end, WordClass.LastDay) is > 0 and var last)
        {
            return YearEnd(text, at, end + last, Traits.Every, Anchor.Unsaid);
        }

        if (Lexicon.Length(text, end, WordClass.UnnamedDay) > 0)
        {
            return Anchor.Faulty(AnchorKind.Annual, at, end, Fault.NamedDay, end);
        }

        if (Text.Any(text, end, ["上半年", "下半年"]) > 0 && Text.Any(text, end + 3, ["结束之", "终了之", "结束后", "终了后"]) == 0)
        {
            int first = text[end] == '上' ? 1 : 7;
            return DateAnchors.ReadWindow(text, at, end + 3, first, first + 5, Traits.Every);
        }

        return Lexicon.Length(text, end, WordClass.YearEnd) is > 0 and var close
                ? YearEnd(text, at, end + close, Traits.Every, Anchor.Unsaid)
            : Text.Any(text, end, ["年初", "初"]) > 0 ? Anchor.Faulty(AnchorKind.Annual, at, end, Fault.Date, end)
            : default;
    }

    /// <summary>The last day of a year, where the words end so that they set a date.</summary>
    public static Anchor YearEnd(ReadOnlySpan<char> text, int at, int end, Traits traits, int offset)
    {
        int before = Lexicon.Length(text, end, WordClass.Before | WordClass.Until);
        if (
            Text.At(text, end + before, "后")
            || (before == 0 && end < text.Length && Text.VerbAt(text, end) == 0 && text[end] is not ('向' or ',' or '集' or '对'))
        )
        {
            return new(AnchorKind.None, at, end);
        }

        return new(AnchorKind.Annual, at, end + before)
        {
            Month = 12,
            Day = 31,
            Offset = offset,
            Period = 'E',
            Traits = traits | Traits.Closed | (before > 0 ? Traits.Before : Traits.None),
        };
    }

    /// <summary>每年1-3月: a stretch of whole months; of no kind if no range of months begins here.</summary>
    private static Anchor Months(ReadOnlySpan<char> text, int at, int from)
    {
        int? first = Text.Number(text, from, out int end);
        end += Text.Any(text, end, ["月份", "月"]);
        int to = Lexicon.Length(text, end, WordClass.To);
        int? last = Text.Number(text, end + to, out int month);
        int next = month + Text.Any(text, month, ["月份", "月"]);
        if (to == 0 || next == month || first is null or < 1 or > 12 || last is null or < 1 or > 12)
        {
            return default;
        }

        bool closed = next == text.Length || Text.Any(text, next, ["内", "期间", ","]) > 0 || Text.VerbAt(text, next) > 0;
        return closed && first < last
            ? DateAnchors.ReadWindow(text, at, next, first.Value, last.Value, Traits.Every)
            : Anchor.Faulty(AnchorKind.Annual, at, next, Fault.OneDate, from);
    }
}
