using DisclosureDeadlines.Rules;

namespace DisclosureDeadlines.Phrases.Reading;

/// <summary>保存原始监测记录一年以上, 留存相关日志不少于六个月: how long the things are kept that stand behind the verb.</summary>
internal static class KeptThings
{
    public static bool Is(in Place place)
    {
        var clause = place.Clause;
        int least = clause.IndexOfAny('保', '存') < 0 ? -1 : WordLists.LeastTime.EndLength(clause);
        if (least < 0 || (least == 0 && !Text.At(place.Text, place.End, "以上")))
        {
            return false;
        }

        int verb = VerbEnd(clause, out _);
        var things = verb > 0 ? clause[verb..^least] : [];
        return things.Length > 1
            && WordLists.NotKeeping.At(clause, verb) == 0
            && TriggerWords.AreWords(things)
            && WordLists.StoredWord.EndLength(things) == 0
            && WordLists.DisplayName.EndLength(things) == 0
            && Text.Ending(things, ["期限", "时间", "时长", "期"]) == 0;
    }

    public static Part Read(in Place place, TimeUnit unit)
    {
        _ = VerbEnd(place.Clause, out int begin);
        int start = place.At - place.Clause.Length + begin;
        var before = place.Text[place.From..Math.Max(place.From, start)];
        int link = Lexicon.EndLength(before, WordClass.Link);
        var since = link > 1 ? EventNames.Name(place.Text, place.From, before.Length - link) : default;
        var trigger = since.Fault == Fault.None ? since.Trigger : null;
        return new(
            StandingDuty.Retention(place.Anchor.Length, unit, trigger),
            trigger is null ? start : since.Start,
            place.End + Text.Any(place.Text, place.End, ["以上"])
        )
        {
            Doubts = Doubts.OtherAct,
        };
    }

    /// <summary>
    /// Where the verb ends that the things stand behind; 0 if there is none. It begins the clause or stands behind a word of duty or an event.
    /// </summary>
    private static int VerbEnd(ReadOnlySpan<char> clause, out int begin)
    {
        begin = 0;
        int at = PastManner(clause, Text.Any(clause, 0, ["并且", "并"]));
        if (WordLists.StoredWord.At(clause, at) is > 0 and var first)
        {
            return at + first;
        }

        int verb = WordLists.StoredWord.LastIndexIn(clause);
        begin = verb < 0 ? 0 : verb - (clause[..verb].Length - WordLists.KeepingManner.TrimEnd(clause[..verb]).Length);
        bool isBound = verb > 0 && (begin < verb || Lexicon.EndLength(clause[..verb], WordClass.Link) > 1);
        return isBound ? verb + WordLists.StoredWord.At(clause, verb) : 0;
    }

    private static int PastManner(ReadOnlySpan<char> clause, int at)
    {
        for (int word; (word = WordLists.KeepingManner.At(clause, at)) > 0; )
        {
            at += word;
        }

        return at;
    }
}
