using DisclosureDeadlines.Rules;

namespace DisclosureDeadlines.Phrases.Reading;

/// <summary>…之日起3个月内妥善保存: what must be done all the while, and is no duty that ends with the last day.</summary>
internal static class KeptWithin
{
    /// <summary>Whether the clause behind the length is on keeping something.</summary>
    public static bool Is(in Place place)
    {
        var text = place.Text;
        int inside = Lexicon.Length(text, place.End, WordClass.Inside);
        return inside > 0 && IsKeeping(text[(place.End + inside)..]);
    }

    public static Part Read(in Place place, TimeUnit unit, int sincePublication)
    {
        int end = place.End + Lexicon.Length(place.Text, place.End, WordClass.Inside);
        if (sincePublication > 0)
        {
            return new(StandingDuty.Retention(place.Anchor.Length, unit, null), place.At - sincePublication, end);
        }

        var found = Events.Before(place, false);
        return found.Fault != Fault.None
            ? Part.Refused(found.Fault, found.FaultAt)
            : new(StandingDuty.Retention(place.Anchor.Length, unit, found.Trigger), found.Start, end)
            {
                Condition = found.Condition,
                Doubts = found.Trigger is null ? Doubts.NoTrigger : Doubts.None,
            };
    }

    private static bool IsKeeping(ReadOnlySpan<char> rest)
    {
        int begin = Text.Any(rest, 0, [","]);
        int stop = rest[begin..].IndexOfAny(",;。()");
        var clause = stop < 0 ? rest[begin..] : rest.Slice(begin, stop);
        if (clause.IndexOf('保') < 0 && clause.IndexOf('留') < 0)
        {
            return false;
        }

        int at = 0;
        for (int word; (word = WordLists.KeepingManner.At(clause, at)) > 0; )
        {
            at += word;
        }

        // 保存并公布 is done by a day; 保管人 and 保存到档案馆 keep nothing for a time.
        return WordLists.KeepingVerb.At(clause, at) is > 0 and var verb
            ? clause.IndexOf('并') < 0 && WordLists.NotKeeping.At(clause, at + verb) == 0
            : at < clause.Length
                && clause[at] is '对' or '将' or '把'
                && clause.IndexOfAny('并', '后') < 0
                && WordLists.KeepingVerb.EndLength(Text.Trim(clause, ["备查", "待查"])) > 0;
    }
}
