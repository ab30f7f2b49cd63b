using DisclosureDeadlines.Rules;

namespace DisclosureDeadlines.Phrases.Reading;

/// <summary>How many times: 至少更新1次, 公布一次, 1次/半年.</summary>
internal static class TimesReader
{
    private const int MostTimes = 999;

    /// <summary>The length of 至少更新1次 and the like at an index; 0 if nothing of the kind stands there.</summary>
    public static int Length(ReadOnlySpan<char> text, int at, out int times)
    {
        int lead = PastWords(text, at);
        int? number = Text.Number(text, lead, out int after);
        // 每年至少2期; 每周一期 has nothing before the number that says so.
        bool isUnit =
            Text.At(text, after, "次")
            || (lead > at && Text.Any(text, after, ["期", "轮", "批"]) > 0)
            || (number > 1 && Text.Any(text, after, ["轮", "批"]) > 0);
        bool found =
            number is >= 1 and <= MostTimes
            && isUnit
            && Text.Any(text, after, ["次日", "次性", "次月", "期限", "期间", "批准", "批复", "批次"]) == 0;
        times = found ? number!.Value : 1;
        return found ? after + 1 - at : 0;
    }

    /// <summary>Past 至少更新 and the like.</summary>
    public static int PastWords(ReadOnlySpan<char> text, int at)
    {
        for (int word; (word = Lexicon.Length(text, at, WordClass.TimesLead)) > 0; )
        {
            at += word;
        }

        return at;
    }

    /// <summary>1次/半年.</summary>
    public static Anchor Read(ReadOnlySpan<char> text, int at, int times, int after)
    {
        if (!Text.At(text, after, "/") || times < 1)
        {
            return new(AnchorKind.None, at, after);
        }

        int unitAt = after + 1;
        int number = Text.NumberEnd(text, unitAt) > unitAt ? Text.Number(text, unitAt, out unitAt) ?? 0 : 1;
        var period = Lexicon.At(text, unitAt, WordClass.Period);
        if (period.Length == 0 || number is < 1 or > 99)
        {
            return Anchor.Faulty(AnchorKind.Cycle, at, unitAt, Fault.CycleUnit, after + 1);
        }

        var (length, unit) = LengthOf((char)period.Value);
        return new(AnchorKind.Cycle, at, unitAt + period.Length)
        {
            Length = length * number,
            Unit = unit,
            Times = times,
            Traits = Traits.Counted,
        };
    }

    /// <summary>How long a period is.</summary>
    public static (int Length, TimeUnit Unit) LengthOf(char period) =>
        period switch
        {
            'Y' => (1, TimeUnit.Year),
            'H' => (6, TimeUnit.Month),
            'Q' => (3, TimeUnit.Month),
            'M' => (1, TimeUnit.Month),
            'W' => (1, TimeUnit.Week),
            'B' => (1, TimeUnit.WorkingDay),
            'D' => (1, TimeUnit.CalendarDay),
            _ => (1, TimeUnit.Hour),
        };
}
