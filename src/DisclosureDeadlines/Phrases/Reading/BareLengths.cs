using DisclosureDeadlines.Rules;

namespace DisclosureDeadlines.Phrases.Reading;

/// <summary>A length of months or years and nothing that says what it is: 1年, 公开期限6个月.</summary>
internal static class BareLengths
{
    /// <summary>警告，六个月；记过，十二个月: what lasts so long stands before the comma.</summary>
    private static bool IsOfSanction(ReadOnlySpan<char> before)
    {
        before = before.TrimEnd(',');
        return WordLists.Sanction.EndLength(before) > 0;
    }

    /// <summary>严重 in 公示期1年（严重的3年）; null if no case stands right before the length.</summary>
    private static string? CaseOf(ReadOnlySpan<char> words)
    {
        words = words[(words.LastIndexOf('(') + 1)..].TrimEnd("为:");
        return words.EndsWith("的") ? Conditions.Of(words) : null;
    }

    /// <summary>发布期限一般为: what is said to last so long is that something stays published.</summary>
    public static bool IsOfOpenPeriod(ReadOnlySpan<char> words) =>
        WordLists.OpenPeriod.EndLength(Text.Trim(words, ["为", "是", ":", "一般", "原则上", "通常"])) > 0;

    /// <summary>处罚决定公开5年: years behind the verb, with nothing behind them.</summary>
    public static bool IsOpenFor(in Place place) =>
        place.Anchor.Unit == TimeUnit.Year
        && place.Clause.EndsWith("公开")
        && place.Clause.IndexOfAny('已', '最') < 0
        && (place.End == place.Text.Length || place.Text[place.End] is ',' or ';' or '。' or ')');

    /// <summary>The length as how often, or as how long where its name says so.</summary>
    public static Part Read(in Place place, TimeUnit unit)
    {
        var words = place.Before[(place.Before.LastIndexOfAny(",;。") + 1)..];
        bool isOfOther =
            words.StartsWith("期限")
            && place.IsFirst
            && words.Length < place.Before.Length
            && !WordLists.PublishedOrTold.IsIn(place.Before[..^words.Length])
            && Lexicon.IndexOf(place.Before[..^words.Length], WordClass.Display | WordClass.Kept) < 0;
        if (WordLists.NotOnDisplay.IsIn(words) || isOfOther || (words.IsEmpty && IsOfSanction(place.Before)))
        {
            // 合同期限3年: how long something else lasts.
            return Part.Refused(Fault.LinkedEvent, place.At);
        }

        if (place.Last.Rule is StandingDuty { Kind: RuleKind.MinimumPeriod or RuleKind.Retention } shown && CaseOf(words) is { } other)
        {
            // 公示期1年，严重的3年: how long that one stands.
            var longer =
                shown.Kind == RuleKind.Retention
                    ? StandingDuty.Retention(place.Anchor.Length, unit, shown.OnlyTrigger)
                    : StandingDuty.MinimumPeriod(place.Anchor.Length, unit, shown.OnlyTrigger);
            return new(longer, place.At, place.End) { Condition = other };
        }

        bool stays = IsOfOpenPeriod(words) || IsOpenFor(place);
        var duty = stays ? StandingDuty.Retention(place.Anchor.Length, unit, null) : StandingDuty.UpdateInterval(place.Anchor.Length, unit);
        return new(duty, place.At, place.End) { Doubts = Doubts.BareDuration };
    }
}
