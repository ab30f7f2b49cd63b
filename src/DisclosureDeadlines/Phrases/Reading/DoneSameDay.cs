namespace DisclosureDeadlines.Phrases.Reading;

/// <summary>能当天答复的当天答复，不能当天答复的，应在3个工作日内答复: what can be done on the day, before the limit for what cannot.</summary>
internal static class DoneSameDay
{
    /// <summary>How far into the text it can begin, and how long what is done can be.</summary>
    private const int Farthest = 20;

    /// <summary>Where the words on the limit begin; 0 if the text does not begin so.</summary>
    public static int End(ReadOnlySpan<char> text)
    {
        int can = text[..Math.Min(text.Length, Farthest)].IndexOf('能');
        int at = can + 1 + Text.Any(text, can + 1, ["够"]);
        int day = can < 0 || text[..can].EndsWith("不") ? 0 : WordLists.WithinTheDay.At(text, at);
        int close = day == 0 ? -1 : text[at..Math.Min(text.Length, at + Farthest)].IndexOf("的");
        if (close < 0)
        {
            return 0;
        }

        int again = at + close + 1;
        again += Text.Any(text, again, [","]);
        for (int word; (word = Lexicon.Length(text, again, WordClass.Duty)) > 0; )
        {
            again += word;
        }

        int stop = text[again..].StartsWith(text.Slice(at, day)) ? text[again..].IndexOfAny(",;。") : -1;
        int rest = again + stop + 1;
        int cannot = stop < 0 ? 0 : Text.Any(text, rest, ["对不能", "确实不能", "确不能", "不能", "无法", "未能"]);
        int end = cannot == 0 ? -1 : text[rest..Math.Min(text.Length, rest + Farthest)].IndexOf("的");
        return end < 0 ? 0 : rest + end + 1 + Text.Any(text, rest + end + 1, [","]);
    }
}
