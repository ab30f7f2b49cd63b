namespace DisclosureDeadlines.Phrases.Reading;

/// <summary>Whether whole months without 每年 stand where a limit stands: 第一季度公布, and not in 公布第一季度数据.</summary>
internal static class PlacedMonths
{
    /// <summary>一季度报告4月15日前: the verb is the name of what has its own date.</summary>
    private static bool StartsDate(ReadOnlySpan<char> text, int at) =>
        at < text.Length
        && (
            (Foundation.Numerals.IsNumeral(text[at]) && TimesReader.Length(text, at, out _) == 0)
            || Text.Any(text, at, ["次年", "翌年"]) > 0
        );

    /// <summary>Whole months without 每年 must stand where a limit stands, not in the name of what is published.</summary>
    public static bool Are(in Place place)
    {
        var text = place.Text;
        int next = place.End;
        var lead = place.Before;
        bool every = place.Anchor.Has(Traits.Every);
        bool placed = every || lead.IsEmpty || lead[^1] is '在' or '于' or ',' or '、' or '和' or '(';
        bool ends =
            next == text.Length
            || text[next] is ',' or ';' or '。' or '向' or '、' or '和' or '由' or '将' or '对' or '各' or '均' or ')'
            || (Text.VerbAt(text, next) is > 0 and var verb && !StartsDate(text, next + verb))
            || (every && Text.Ending(lead, ["于", "在"]) > 0)
            || (every && text[next] is '集' or '统' or '定' or '依' or '按' or '应');
        return placed && ends;
    }
}
