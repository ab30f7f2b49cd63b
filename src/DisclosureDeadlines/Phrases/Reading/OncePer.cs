namespace DisclosureDeadlines.Phrases.Reading;

/// <summary>一月一公开, 一季度一公示, 一年一报: once in each period.</summary>
internal static class OncePer
{
    /// <summary>The cycle that begins with 一; an anchor of no kind if none does.</summary>
    public static Anchor Read(ReadOnlySpan<char> text, int at)
    {
        if (at + 2 >= text.Length || text[at + 1] is not ('年' or '季' or '月' or '周' or '日'))
        {
            return default;
        }

        var period = at > 0 && Foundation.Numerals.IsNumeral(text[at - 1]) ? default : PeriodAnchors.PeriodName(text, at + 1);
        int once = at + 1 + period.Length;
        int verb = period.Length > 0 && Text.At(text, once, "一") ? WordLists.DoneOnceEach.At(text, once + 1) : 0;
        if (verb == 0)
        {
            return default;
        }

        var (length, unit) = TimesReader.LengthOf((char)period.Value);
        return new(AnchorKind.Cycle, at, once + 1 + verb)
        {
            Length = length,
            Unit = unit,
            Period = (char)period.Value,
            Traits = Traits.Counted,
        };
    }

    /// <summary>半年一公开.</summary>
    public static Anchor ReadHalf(ReadOnlySpan<char> text, int at)
    {
        int verb = Text.At(text, at, "半年一") ? WordLists.DoneOnceEach.At(text, at + 3) : 0;
        bool isPart = at > 0 && (Foundation.Numerals.IsNumeral(text[at - 1]) || text[at - 1] == '个');
        return verb == 0 || isPart
            ? default
            : new(AnchorKind.Cycle, at, at + 3 + verb)
            {
                Length = 6,
                Unit = Rules.TimeUnit.Month,
                Traits = Traits.Counted,
            };
    }
}
