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

        int verb = VerbEnd(clause);
        var things = verb > 0 ? clause[verb..^least] : [];
        return things.Length > 1
            && WordLists.NotKeeping.At(clause, verb) == 0
            && TriggerWords.AreWords(things)
            && WordLists.StoredWord.EndLength(things) == 0
            && WordLists.DisplayName.EndLength(things) == 0
            && Text.Ending(things, ["期限", "时间", "时长", "期"]) == 0;
    }

    public static Part Read(in Place place, TimeUnit unit) =>
        new(
            StandingDuty.Retention(place.Anchor.Length, unit, null),
            place.At - place.Clause.Length,
            place.End + Text.Any(place.Text, place.End, ["以上"])
        )
        {
            Doubts = Doubts.OtherAct,
        };

    /// <summary>Where the verb ends that the clause begins with, behind words of duty and manner; 0 if it begins with none.</summary>
    private static int VerbEnd(ReadOnlySpan<char> clause)
    {
        int at = Text.Any(clause, 0, ["并且", "并"]);
        for (int word; (word = WordLists.KeepingManner.At(clause, at)) > 0; )
        {
            at += word;
        }

        return WordLists.StoredWord.At(clause, at) is > 0 and var verb ? at + verb : 0;
    }
}
