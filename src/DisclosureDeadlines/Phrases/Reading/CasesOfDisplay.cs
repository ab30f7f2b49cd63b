using DisclosureDeadlines.Rules;

namespace DisclosureDeadlines.Phrases.Reading;

/// <summary>受理公示：报告书10个工作日，报告表5个工作日: how long each of several things is on display, under one heading.</summary>
internal static class CasesOfDisplay
{
    private const int Longest = 16;

    /// <summary>What the length is for; nothing if it stands under no such heading.</summary>
    public static ReadOnlySpan<char> Thing(in Place place)
    {
        var text = place.Text;
        bool ends = place.End == text.Length || text[place.End] is ',' or ';' or '。' or '、';
        int colon = ends ? text[..place.At].LastIndexOf(':') : -1;
        if (colon < 1 || WordLists.DisplayName.EndLength(text[..colon]) == 0)
        {
            return [];
        }

        // One thing alone would be a condition that the rule does not say.
        bool one = !Text.HasNumber(text[(colon + 1)..place.At]) && !Text.HasNumber(text[place.End..]);
        var words = text[(colon + 1)..place.At];
        words = words[(words.LastIndexOfAny(",;。、") + 1)..];
        int since =
            words.LastIndexOf('自') is > 1 and var self
            && WordLists.SinceNotice.EndLength(words) + WordLists.SinceShown.EndLength(words) > 0
                ? self
                : -1;
        words = since > 0 ? words[..since] : words;
        words = Text.Trim(words, ["为", "的", "不少于"]);
        bool named =
            words.Length is > 1 and < Longest
            && TriggerWords.AreWords(words)
            && !Cycles.HasTime(words)
            && Lexicon.EndLength(words, WordClass.Link | WordClass.Duty | WordClass.DisplayLink) == 0
            && WordLists.Actor.EndLength(words) == 0;
        return !one && named ? words : [];
    }

    /// <summary>公示：材料10个工作日: how long one thing is on display, and no time within which anything is done.</summary>
    public static bool IsUnderHeading(in Place place) =>
        Lexicon.Length(place.Text, place.End, WordClass.Inside) == 0
        && place.Before.LastIndexOf(':') is > 0 and var colon
        && WordLists.DisplayName.EndLength(place.Before[..colon]) > 0;

    /// <summary>行政许可 in 行政许可公示期1年，行政处罚公示期5年: the things that have displays of different lengths; null if they are not named.</summary>
    public static string? Named(ReadOnlySpan<char> text, List<Part> parts, int index, StandingDuty display)
    {
        int other = index == 0 ? 1 : index - 1;
        bool differ = parts[other].Rule is StandingDuty { Kind: RuleKind.MinimumPeriod } second && !second.Equals(display);
        return
            differ && NameOf(Cases.Words(text, parts, other)) is { } one && NameOf(Cases.Words(text, parts, index)) is { } own && one != own
            ? own
            : null;
    }

    private static string? NameOf(ReadOnlySpan<char> words)
    {
        words = Lexicon.TrimEnd(words, WordClass.DisplayLink | WordClass.Least);
        words = words[(words.LastIndexOfAny(",;。:") + 1)..];
        int name = WordLists.DisplayName.EndLength(words);
        return name == 0 ? null
            : words[..^name] is "一般" or "通常" ? words[..^name].ToString()
            : Cases.Thing(words[..^name]);
    }

    public static Part Read(in Place place, TimeUnit unit, ReadOnlySpan<char> thing) =>
        new(StandingDuty.MinimumPeriod(place.Anchor.Length, unit, null), place.At, place.End) { Condition = thing.ToString() };
}
