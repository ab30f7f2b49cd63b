using DisclosureDeadlines.Phrases.Reading;
using DisclosureDeadlines.Rules;

namespace DisclosureDeadlines.Phrases;

/// <summary>Events that no link joins to the number: those told by their own last word, and those of the clause before.</summary>
internal ref partial struct PhraseParser
{
    private static readonly string[] EventEndings =
    [
        "形成", "产生", "生成", "变更", "更改", "(更改)", "(变更)", "(更新)", "印发", "行成", "终了", "届满", "采集", "修改", "修订", "印制", "制作", "获取", "批准", "批复", "签订", "签发", "完成", "结束", "验收", "竣工",
    ];

    /// <summary>What comes to somebody: 发至各科室, 收到申请.</summary>
    private static readonly string[] Comings = ["发至", "送至", "报至", "收到", "接到"];

    /// <summary>How many clauses are looked back over: an actor and its conditions.</summary>
    private const int MostClauses = 3;

    private static bool EndsWithEvent(ReadOnlySpan<char> words)
    {
        var clause = words[(words.LastIndexOfAny(",;。:") + 1)..];
        if (Text.Ending(clause, EventEndings) > 0)
        {
            return true;
        }

        // 信息采集(生成、修改): what stands in the brackets happens too.
        int open = clause.EndsWith(")") ? clause.LastIndexOf('(') : -1;
        return (open > 0 && Text.Ending(clause[..open], EventEndings) > 0) || Text.HasAny(clause, Comings);
    }

    /// <summary>方案批准后，编制单位应当在…: the event of the clause before the one that acts; null if there is none.</summary>
    /// <param name="actor">The words before the duty.</param>
    /// <param name="duty">Whether there is a duty.</param>
    private static Trigger? EventBefore(ReadOnlySpan<char> actor, bool duty)
    {
        // 信息发生变更的，应当在三个工作日内…: the condition is the event.
        var clause = LastClause(actor.EndsWith(",") ? actor[..^1] : actor);
        var condition = clause.TrimEnd("的");
        if (actor.EndsWith("的,") && Text.Ending(condition, ["变更", "变化", "变动"]) > 0 && TriggerWords.FirstStray(condition) < 0)
        {
            return TriggerWords.Named(condition.ToString());
        }

        var words = actor;
        for (int clauses = 0; duty && clauses < MostClauses && !words.IsEmpty; clauses++)
        {
            bool closed = words.EndsWith(",");
            words = closed ? words[..^1] : words;
            var last = LastClause(words);
            int link = closed ? Text.Ending(last, Links) : 0;
            if (link > 0 && link < last.Length && !IsAdverb(last))
            {
                var named = last[..^link];
                named = named[TriggerWords.AfterPreposition(named)..];
                return named.IsEmpty || TriggerWords.FirstStray(named) >= 0 ? null : TriggerWords.Named(named.ToString());
            }

            // Only who acts, and on what condition, may stand between.
            if (clauses > 0 && !last.EndsWith("的"))
            {
                return null;
            }

            words = words[..^last.Length];
        }

        return null;
    }

    private static ReadOnlySpan<char> LastClause(ReadOnlySpan<char> words) => words[(words.LastIndexOfAny(",;。:") + 1)..];

    private static bool IsAdverb(ReadOnlySpan<char> words) => Text.Ending(words, ["今后", "最后", "然后", "先后", "前后", "其后", "此后", "背后", "滞后", "落后", "延后"]) > 0;
}
