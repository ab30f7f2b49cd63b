using DisclosureDeadlines.Rules;

namespace DisclosureDeadlines.Phrases.Reading;

/// <summary>Events that stand in a clause before that of their limit.</summary>
internal static class EarlierEvents
{
    /// <summary>Signs of the shortest event before the name of a time; 售后服务时间 has none.</summary>
    private const int ShortestEvent = 2;

    /// <summary>Signs that can stand between the event and 时间: ，办理答复.</summary>
    private const int LongestNameOfTime = 8;

    /// <summary>信息发生变更的，应当在三个工作日内…: the condition is the event.</summary>
    public static Trigger? Condition(ReadOnlySpan<char> actor)
    {
        if (!actor.EndsWith("的,"))
        {
            return null;
        }

        var clause = actor[(actor[..^2].LastIndexOfAny(",;。") + 1)..^2];

        // 在采矿许可证有效期内变更的: within which time is no part of the event.
        int during = clause.StartsWith("在") ? clause.IndexOf("期内") : -1;
        clause = during > 0 ? clause[(during + 2)..] : clause;
        return Lexicon.EndLength(clause, WordClass.Changed) > 0 && TriggerWords.FirstStray(clause) < 0
            ? TriggerWords.Named(clause.ToString())
            : null;
    }

    /// <summary>方案批准后，编制单位应当在十五日内…; 收到材料后，材料齐全的，应当在三十日内…: the event stands in a clause before.</summary>
    public static Events.Found Find(ReadOnlySpan<char> text, int begin, ReadOnlySpan<char> actor, bool duty)
    {
        int comma = actor.LastIndexOf(',');
        // 自受理之日起，居民客户3个工作日内: without a word of duty the link alone says that it is an event.
        comma = duty || (comma > 0 && actor[..comma].EndsWith("之日起")) ? comma : -1;
        while (comma > 0)
        {
            int start = actor[..comma].LastIndexOfAny(",;。:") + 1;
            var clause = actor[start..comma];
            int link = Lexicon.EndLength(clause, WordClass.Link);
            if (link > 0)
            {
                var found = EventNames.Name(text, begin + start, clause.Length - link);
                return found.Fault == Fault.None ? found : default;
            }

            // 收到信访事项，应当在15日内登记: what is received starts the clock.
            int got = clause.EndsWith("的") ? -1 : WordLists.Noticed.LastIndexIn(clause);
            if (got >= 0 && EventNames.Name(text, begin + start + got, clause.Length - got) is { Fault: Fault.None } received)
            {
                return received;
            }

            bool goesOn = clause.EndsWith("的") && start > 0 && actor[start - 1] == ',';
            comma = goesOn ? start - 1 : -1;
        }

        return default;
    }

    /// <summary>How much of 接到投诉之日起，答复时间 is the event; 0 if it does not end with the name of a time, or names no event before it.</summary>
    public static int BeforeNameOfTime(ReadOnlySpan<char> words)
    {
        int name = WordLists.NameOfTime.EndLength(words);
        int last = words.Length - name;
        for (int at = last; name > 0 && at > ShortestEvent && at >= last - LongestNameOfTime; at--)
        {
            int link = Lexicon.EndLength(words[..at], WordClass.Link);
            if (link > 0)
            {
                return at - link >= ShortestEvent ? at - link : 0;
            }

            if (words[at - 1] is ';' or '。' or ':' || (at < last && words[at] == ','))
            {
                break;
            }
        }

        return 0;
    }
}
