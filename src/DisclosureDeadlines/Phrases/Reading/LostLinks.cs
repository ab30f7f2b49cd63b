using DisclosureDeadlines.Rules;

namespace DisclosureDeadlines.Phrases.Reading;

/// <summary>应在终止劳动合同7日内, 收到意见的5日内, 接到报告1小时内: an event right before the length, from which 之日起 has been lost.</summary>
internal static class LostLinks
{
    /// <summary>公文签发, 决定作出.</summary>
    private const int ShortestEvent = 4;

    /// <summary>The event; null if the words before the length tell of none.</summary>
    /// <param name="place">The length.</param>
    /// <param name="begin">Where the words begin.</param>
    /// <param name="words">The words before the length.</param>
    /// <param name="duty">Whether they end with a word of duty.</param>
    public static Events.Found? Find(in Place place, int begin, ReadOnlySpan<char> words, bool duty)
    {
        var text = place.Text;
        int clause = words.LastIndexOfAny(",;。:") + 1;
        if (WordLists.NextPeriod.EndLength(words[clause..]) is > 0 and var period && Lexicon.Length(text, place.End, WordClass.Inside) > 0)
        {
            // 次月5个工作日内: from the end of the period before on.
            var name = words[^period..];
            string? ended = EventNames.EndOf(name);
            var before = Lexicon.TrimEnd(words[clause..^period], WordClass.Duty);
            int link = Lexicon.EndLength(before, WordClass.Link);
            return before.IsEmpty && ended is not null ? new(new Trigger(ended), begin + words.Length - period)
                : link > 0 && WordLists.PeriodEnded.EndLength(before[..^link]) > 0
                    ? EventNames.Name(text, begin + clause, before.Length - link)
                : new(null, place.At, Fault.PeriodBefore, begin + words.Length - period);
        }

        bool begun = WordLists.BegunBy.At(words[clause..], 0) > 0 && words.Length < place.At - begin && text[begin + words.Length] == '的';
        if (begun && !duty)
        {
            return EventNames.Name(text, begin, words.Length);
        }

        // 应在终止劳动合同7日内备案: 之日起 has been lost behind what happens.
        int governed = TriggerWords.AfterPreposition(words[clause..]);
        bool must = governed > 1 && words[clause + governed - 2] is '应' or '当' or '须' or '要';
        int verb = must ? WordLists.Begins.At(words[clause..], governed) : 0;
        bool isPlace = WordLists.PlaceOfVisit.EndLength(words) > 0 || WordLists.PlaceOfAct.EndLength(words) > 0;
        if (
            !must
            && !isPlace
            && !duty
            && clause == 0
            && words.Length >= ShortestEvent
            && WordLists.HasHappened.EndLength(words) > 0
            && Lexicon.Length(text, place.End, WordClass.Inside) > 0
            && text[..begin].IsEmpty
        )
        {
            // 公文签发7日内, 审批通过3日内: nothing but the event before the length.
            return EventNames.Name(text, begin, words.Length);
        }

        verb = must && WordLists.HasHappened.EndLength(words) > 0 ? 1 : verb;
        if (verb > 0 && !isPlace && words.Length - clause > governed + verb && Lexicon.Length(text, place.End, WordClass.Inside) > 0)
        {
            return EventNames.Name(text, begin, words.Length);
        }

        // 接到报告1小时内: what is received or seen starts the clock.
        int noticed = duty || Lexicon.Length(text, place.End, WordClass.Inside) == 0 ? -1 : WordLists.Noticed.LastIndexIn(words[clause..]);
        if (noticed >= 0 && EventNames.Name(text, begin + clause + noticed, words.Length - clause - noticed) is { Fault: Fault.None } known)
        {
            return known;
        }

        if (WordLists.DoneInName.IsIn(words[clause..]) && !duty)
        {
            // 文件印制(修订)发至各科室10个工作日内: what is done is the event.
            return EventNames.Name(text, begin, words.Length);
        }

        return null;
    }
}
