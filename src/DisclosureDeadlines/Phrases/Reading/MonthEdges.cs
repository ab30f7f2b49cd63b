using NodaTime;

namespace DisclosureDeadlines.Phrases.Reading;

/// <summary>每年7月前, 2024年6月前: before a month of which no day is named. It is read as the last day before it begins, with a doubt.</summary>
internal static class MonthEdges
{
    /// <summary>The day before a month of every year; an anchor of no kind where 前 does not stand there, or where 3月前 may be three months ago.</summary>
    public static Anchor Read(ReadOnlySpan<char> text, int start, int end, int month, bool every)
    {
        int before = Text.Any(text, end, ["之前", "以前", "前"]);
        bool isOfYear = every || start < end && text[end - 1] == '份';
        if (before == 0 || !isOfYear || Foundation.Numerals.IsNumeral(Next(text, end + before)))
        {
            return default;
        }

        int last = month == 1 ? 12 : month - 1;
        return new(AnchorKind.Annual, start, end + before)
        {
            Month = last,
            Day = CalendarSystem.Iso.GetDaysInMonth(2000, last),
            Traits = Traits.Before | Traits.Closed | Traits.MonthEdge | (every ? Traits.Every : Traits.None),
        };
    }

    /// <summary>The same in a year that is named.</summary>
    public static Anchor OfYear(ReadOnlySpan<char> text, int start, int end, int year, int month)
    {
        int before = Text.Any(text, end, ["之前", "以前", "前"]);
        if (before == 0 || (year == Faults.FirstYear && month == 1) || Foundation.Numerals.IsNumeral(Next(text, end + before)))
        {
            return default;
        }

        var day = new LocalDate(year, month, 1).PlusDays(-1);
        return new(AnchorKind.Fixed, start, end + before)
        {
            Year = day.Year,
            Month = day.Month,
            Day = day.Day,
            Traits = Traits.Before | Traits.Closed | Traits.MonthEdge,
        };
    }

    private static char Next(ReadOnlySpan<char> text, int at) => at < text.Length ? text[at] : ' ';
}
