using DisclosureDeadlines.Foundation;
using DisclosureDeadlines.Rules;

namespace DisclosureDeadlines.Phrases.Reading;

/// <summary>Lengths before an event: 会议召开3日前, 提前15日.</summary>
internal static class Leads
{
    /// <summary>Whether 前 stands behind the length.</summary>
    public static bool IsLed(in Place place)
    {
        int forward = place.End + Text.Any(place.Text, place.End, ["以上"]);
        int back = Lexicon.Length(place.Text, forward, WordClass.Before);
        return back > 0 && !Text.At(place.Text, forward + back, "后");
    }

    public static Part Read(in Place place, TimeUnit unit)
    {
        var text = place.Text;
        int at = place.At;
        int end = place.End + Text.Any(text, place.End, ["以上"]);
        end += Lexicon.Length(text, end, WordClass.Before);
        bool ahead = Lexicon.TrimEnd(place.Before, WordClass.Qualifier).EndsWith("提前");
        if (DateAnchors.IsListed(text, at))
        {
            return Part.Refused(Fault.OneDate, at);
        }

        if (
            Text.Any(text, end, ["内", "以内", "起", "后"]) > 0
            || (Text.At(text, end, "至") && !IsToPlace(text[(end + 1)..]))
            || (end < text.Length && Numerals.IsNumeral(text[end]))
        )
        {
            return Part.Refused(Fault.End, end);
        }

        var found = Event(place);
        if (ahead && found.Trigger is not null && WordLists.WhoNotifies.EndLength(place.Before[..^2]) > 0)
        {
            // 用人单位提前三十日通知: who does it, and no event.
            found = new Events.Found { Start = at };
        }

        if (found.Fault != Fault.None)
        {
            return Part.Refused(found.Fault, found.FaultAt);
        }

        // 每月10日前检测，15日前公布: another day of the month, or so many days before what is done by the 10th.
        if (!ahead && found.Trigger is not null && place.Last.Rule is MonthlyBy { HasDate: true } && place.Before.EndsWith(","))
        {
            return Part.Refused(Fault.Event, at);
        }

        if (
            !ahead
            && unit == TimeUnit.CalendarDay
            && found.Trigger is not null
            && place.Last.IsCycle
            && IsDayOfCycle(place) is var day
            && day != false
        )
        {
            return day == true ? Dates.DayOfCycle(place) : Part.Refused(Fault.Event, at);
        }

        // 每月由财政部门在10日前公布: a day of the month, as 每月10日前 is.
        if (
            found.Trigger is null
            && !ahead
            && unit == TimeUnit.CalendarDay
            && place.Last.IsCycle
            && (place.Before is "," || place.Before.IndexOfAny(",;。") < 0)
        )
        {
            return Dates.DayOfCycle(place);
        }

        var before = Lexicon.TrimEnd(place.Before, WordClass.Qualifier);
        var doubts =
            (before.EndsWith("前") && !ahead ? Doubts.LeadOrWindow : Doubts.None)
            | (found.Trigger is null ? Doubts.NoTrigger : Doubts.None)
            | (
                found.Trigger is null && !ahead && place.Anchor.Length <= 31 && char.IsAsciiDigit(text[at])
                    ? Doubts.LeadOrDayOfMonth
                    : Doubts.None
            );
        return new(new BeforeEvent(place.Anchor.Length, unit, found.Trigger), found.Start, end) { Doubts = doubts };
    }

    /// <summary>
    /// 每月办公室5日前公布: behind a cycle an office or a thing is no event, so that the 5th is meant; 每月例会5日前 is a lead. Null where the
    /// word is known as neither.
    /// </summary>
    private static bool? IsDayOfCycle(in Place place)
    {
        var words = place.Before.TrimEnd("的");
        if (place.Anchor.Length > 31 || place.Text[place.End - 1] != '日' || words.IndexOfAny(",;。") >= 0 || words.EndsWith("前"))
        {
            return false;
        }

        bool happens = Lexicon.EndLength(words, WordClass.Event | WordClass.Verb) > 0 || WordLists.Happening.EndLength(words) > 0;
        bool thing =
            WordLists.CycleSubject.EndLength(words) > 0
            || WordLists.Payment.EndLength(words) > 0
            || Lexicon.EndLength(words, WordClass.Subject) > 0;
        return happens || Cycles.Of(place.Last.Rule!) == 'Y' ? false
            : thing ? true
            : null;
    }

    /// <summary>提前10日至客户服务部提交申请: where somebody goes, and not until when.</summary>
    private static bool IsToPlace(ReadOnlySpan<char> rest)
    {
        int stop = rest.IndexOfAny(",;。");
        var clause = stop < 0 ? rest : rest[..stop];
        return !Text.HasNumber(clause) && WordLists.PlaceOfVisit.IsIn(clause);
    }

    public static Events.Found Event(in Place place)
    {
        var text = place.Text;
        int begin = place.AfterLast(out _);
        var words = text[begin..place.At];
        for (
            int length;
            (
                length = Math.Max(
                    Text.Ending(words, ["之日", "提前", "之前", "以前", "前"]),
                    Lexicon.EndLength(words, WordClass.Least | WordClass.Qualifier)
                )
            ) > 0;

        )
        {
            words = words[..^length];
        }

        // 可提前3日公告: the leave is no event.
        if (words is "可" or "可以")
        {
            return new(null, place.At);
        }

        // 除应急情况外，提前3日公告: when it does not hold.
        if (words.TrimEnd(",").EndsWith("外") && words.StartsWith("除"))
        {
            return new(null, place.At);
        }

        // 其中听证，提前10日: what the limit holds for, and not before what.
        if (words.StartsWith("其中") && (words.Length == 2 || text[begin + words.Length] == ','))
        {
            return new(null, place.At);
        }

        int clause = words.LastIndexOfAny(",;。:") + 1;
        var actor = Lexicon.TrimEnd(words[clause..], WordClass.Duty);
        bool duty = actor.Length < words.Length - clause;
        if (words[clause..].IsEmpty || duty)
        {
            int start = begin + clause + actor.Length;
            return actor.EndsWith("不") ? new(null, start, Fault.Event, place.At) : new(null, start);
        }

        // 每周由财政局3日前公告: who publishes is no event.
        bool office =
            words[clause..].StartsWith("由")
            && !words[clause..].StartsWith("由于")
            && TriggerWords.AfterPreposition(words[clause..]) == 0
            && Lexicon.IndexOf(words[clause..], WordClass.Verb) < 0;

        // 会议材料提前2天送达: what is sent is no event.
        bool thing = Text.Ending(text[begin..place.At], ["提前"]) > 0 && Lexicon.EndLength(words, WordClass.Subject) > 0;
        if (thing)
        {
            return new(null, place.At);
        }

        // 试用期内提前三日: within which time, and not before what.
        if (Text.Ending(text[begin..place.At], ["内提前"]) > 0)
        {
            return new(null, place.At);
        }

        // 末月25日前, 次月10日前: a day of a period that is not read, and not so many days before it.
        return office || Lexicon.EndLength(words[clause..].TrimEnd(")"), WordClass.NoLead) > 0
            ? new(null, place.At, Fault.Event, place.At)
            : EventNames.Name(text, begin, words.Length);
    }
}
