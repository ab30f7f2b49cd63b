using DisclosureDeadlines.Rules;

namespace DisclosureDeadlines.Phrases.Reading;

/// <summary>期限届满前30日内提出: a stretch of days before an event, of which the first is read, with a doubt that says so.</summary>
internal static class Windows
{
    /// <summary>The limit, where behind it stands what is to be done in it; nothing for 申请前12个月内的收入.</summary>
    public static Part Read(in Place place, TimeUnit unit, int after)
    {
        var found = Leads.Event(place);
        bool acts =
            after == place.Text.Length
            || place.Text[after] is ',' or '向' or '将' or '由' or '到' or '对' or '按' or '在' or ';' or '。'
            || Text.VerbAt(place.Text, after) > 0
            || WordLists.DoneOnTheSpot.At(place.Text, after) > 0
            || WordLists.HandedIn.At(place.Text, after) > 0
            || Lexicon.Length(place.Text, after, WordClass.Duty) > 0
            || IsBound(place, after)
            || Text.Any(place.Text, after, ["可以", "应", "书面", "重新", "依法"]) > 0;
        bool isDuty =
            WordLists.DutyBeforeLeave.IsIn(place.Before)
            || IsDutyBehind(place.Text[after..])
            || (!Text.At(place.Text, after, ",") && (after < place.Text.Length || found.Start == place.From));
        return acts && isDuty && found.Trigger is not null
            ? new(new BeforeEvent(place.Anchor.Length, unit, found.Trigger), found.Start, after) { Doubts = Doubts.WindowBefore }
            : Part.None;
    }

    /// <summary>应当在期限届满前60日内续办: whatever it is that must be done.</summary>
    private static bool IsBound(in Place place, int after)
    {
        var rest = place.Text[after..];
        int stop = rest.IndexOfAny(",;。");
        var act = stop < 0 ? rest : rest[..stop];
        return WordLists.DutyBeforeLeave.IsIn(place.Clause)
            && act.Length >= OpenDuties.ShortestAct
            && !act.Contains('的')
            && Lexicon.IndexOf(act, WordClass.Negation) < 0;
    }

    /// <summary>What must or may be done stands in the clause behind, or in the one after a comma.</summary>
    private static bool IsDutyBehind(ReadOnlySpan<char> rest)
    {
        rest = rest.TrimStart(',');
        int stop = rest.IndexOfAny(",;。");
        var clause = stop < 0 ? rest : rest[..stop];
        return WordLists.DutyBeforeLeave.IsIn(clause) || WordLists.MayDo.IsIn(clause) || WordLists.PublishedOrTold.IsIn(clause);
    }
}
