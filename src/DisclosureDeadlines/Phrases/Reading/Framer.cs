using DisclosureDeadlines.Foundation;
using NodaTime;

namespace DisclosureDeadlines.Phrases.Reading;

/// <summary>
/// Takes off what stands round the limits and is none: the number of an item, other provisions, what holidays do, more time that
/// may be granted.
/// </summary>
internal static class Framer
{
    /// <summary>The phrase without what stands round its limits.</summary>
    /// <param name="text">The plain text.</param>
    /// <param name="law">The law that it rests on; empty if none is known.</param>
    /// <param name="on">The day of the event; null for today's law.</param>
    /// <param name="label">How many signs stood before the text that are no part of it.</param>
    public static Frame Frame(ReadOnlySpan<char> text, ReadOnlySpan<char> law, LocalDate? on, int label)
    {
        int head = text.IsEmpty ? 0 : ListItems.NumberLength(text, 0);
        text = text[head..];
        var doubts = Doubts.None;
        text = WithoutRoll(text, ref doubts);
        text = WithoutOthers(text, ref doubts, out int from);
        int sameDay = DoneSameDay.End(text);
        doubts |= sameDay > 0 ? Doubts.OtherWay : Doubts.None;
        from = Math.Max(from, sameDay);
        text = Exceptions.Without(text, ref doubts);
        doubts |= Exceptions.StandBefore(text) ? Doubts.ExceptionStated : Doubts.None;
        doubts |= NamesHour(text) ? Doubts.HourStated : Doubts.None;
        text = text.Length > 0 && text[^1] is '。' or ';' or '.' or ',' ? text[..^1] : text;
        text = WithoutBracket(text, ref doubts);
        text = WithoutUncounted(text, ref doubts);
        text = WithoutExtension(text, ref doubts);
        var remark = Remarks.Read(text);
        return new Frame
        {
            Text = text,
            Head = label + head,
            From = from,
            Doubts = doubts,
            On = on,
            Laws = LawsNamed.Of(law, text),
            HasLaw = !law.IsWhiteSpace(),
            Remark = remark.Unit,
            RemarkAt = remark.At,
            Fault = remark.Fault,
            FaultAt = remark.At,
        };
    }

    /// <summary>Where an extension begins, from an index on; −1 if none does.</summary>
    public static int FirstExtension(ReadOnlySpan<char> text, int from)
    {
        for (int at = text[from..].IndexOf('延') < 0 ? text.Length : from; at < text.Length; at++)
        {
            if (Lexicon.Length(text, at, WordClass.Extension) > 0)
            {
                return at;
            }
        }

        return -1;
    }

    private static ReadOnlySpan<char> WithoutRoll(ReadOnlySpan<char> text, scoped ref Doubts doubts)
    {
        int roll = text.IndexOf("如遇");
        roll = roll > 0 ? roll : BeginOfClause(text, text.IndexOf("顺延"));
        var moved = roll > 0 ? text[roll..].TrimEnd(")。;,") : [];
        int last = moved.IndexOf("顺延");
        // 如遇节假日另行通知: without the word for it, up to the end of its sentence.
        int stop = last < 0 ? moved.IndexOfAny(";。") : -1;
        int end = last >= 0 ? last : (stop < 0 ? moved.Length : stop);
        var clause = moved[..end];
        var behind = moved[(last < 0 ? end : last + 2)..];
        if (roll <= 0 || clause.Contains('不'))
        {
            return text;
        }

        bool rolls = Lexicon.IndexOf(clause, WordClass.Holiday) >= 0;
        // （如遇特殊情况顺延）: not over a holiday, but for as long as is needed.
        bool isExtended = !rolls && last > 0 && !Text.HasNumber(clause) && clause.IndexOfAny(";。") < 0;
        doubts |=
            rolls ? Doubts.RollStated
            : isExtended ? Doubts.ExtensionStated
            : Doubts.None;

        // What stands behind it is cut off with it only if it has no time of its own; 至下一个工作日 says to when.
        bool toWhen = !behind.IsEmpty && behind[0] is '至' or '到' or '一' or '1' && behind.IndexOfAny(",;。") < 0;
        bool ends = toWhen || (behind.IndexOfAny(";。每") < 0 && !Text.HasNumber(behind));
        return (rolls || isExtended) && ends ? text[..roll].TrimEnd("。,;(") : text;
    }

    private static ReadOnlySpan<char> WithoutOthers(ReadOnlySpan<char> text, scoped ref Doubts doubts, out int from)
    {
        from = 0;
        int other = Math.Max(text.IndexOf("另有"), Math.Max(text.IndexOf("有特殊规定"), text.IndexOf("有特别规定")));
        if (other <= 0 || !Text.HasAny(text[other..], ["从其规定", "除外", "外,", "其规定"]))
        {
            return text;
        }

        int outside = text[other..].IndexOf("外,");
        int cut = text[..other].LastIndexOfAny("。;(");
        // 20个工作日内（自文件印发之日起），法律另有规定的除外: the bracket has been closed.
        cut = cut >= 0 && text[cut] == '(' && text[cut..other].Contains(')') ? -1 : cut;
        // ；情形复杂的，应当在三十日内，但合同另有约定的除外: the exception is only the last clause.
        cut = cut >= 0 && text[cut] != '(' && Text.HasNumber(text[cut..other]) ? -1 : cut;
        cut = cut >= 0 ? cut : text[..other].LastIndexOf(",法");
        cut = cut >= 0 ? cut : text[..other].LastIndexOf(',');
        if (text[0] == '除' && outside > 0)
        {
            from = other + outside + 2;
            doubts |= Doubts.OtherRulesPrevail;
        }
        else if (cut > 0)
        {
            text = text[..cut];
            doubts |= Doubts.OtherRulesPrevail;
        }

        return text;
    }

    /// <summary>每年3月31日前（计划经批准后）: a bracket that only says in which case.</summary>
    private static ReadOnlySpan<char> WithoutBracket(ReadOnlySpan<char> text, scoped ref Doubts doubts)
    {
        int open = text.EndsWith(")") ? text.LastIndexOf('(') : -1;
        bool isCase =
            open > 1
            && text[open - 1] is '前' or '底'
            && !Text.HasNumber(text[open..])
            && Text.Ending(text[..^1], ["之后", "以后", "后", "的", "时"]) > 0
            && Text.Ending(text[..^1], ["及时", "随时", "实时", "即时", "适时", "同时", "按时"]) == 0;
        doubts |= isCase ? Doubts.ConditionAside : Doubts.None;
        return isCase ? text[..open] : text;
    }

    /// <summary>每周五下午5点前, 1月31日17时前: an hour that leaves the day as it is.</summary>
    private static bool NamesHour(ReadOnlySpan<char> text)
    {
        for (int at = 1; at < text.Length && text[at..].IndexOfAny('点', '时', ':') is >= 0 and var next; at++)
        {
            at += next;
            int minutes = text[at] == ':' ? Text.NumberEnd(text, at + 1) : at + 1;
            if (
                Numerals.IsNumeral(text[at - 1])
                && minutes == at + (text[at] == ':' ? 3 : 1)
                && Lexicon.Length(text, minutes + Text.Any(text, minutes, ["整"]), WordClass.Before | WordClass.Verb) > 0
            )
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>…，征求第三方意见所需时间不计算在内: days that the rule cannot know, at the end of the phrase.</summary>
    private static ReadOnlySpan<char> WithoutUncounted(ReadOnlySpan<char> text, scoped ref Doubts doubts)
    {
        int word = text.IndexOf('不') < 0 ? -1 : FirstOf(text, ["不计算在", "不计入", "不包括在", "不包含在"]);
        int begin = BeginOfClause(text, word);
        if (begin <= 0 || text[(begin + 1)..].IndexOfAny(",;。") >= 0 || Lexicon.IndexOf(text[begin..], WordClass.Holiday) >= 0)
        {
            return text;
        }

        doubts |= Doubts.TimeNotCounted;
        return text[..begin];
    }

    /// <summary>The clauses on an extension at the end of the phrase are cut off, with the conditions before them (情况复杂的，经批准).</summary>
    private static ReadOnlySpan<char> WithoutExtension(ReadOnlySpan<char> text, scoped ref Doubts doubts)
    {
        int begin = BeginOfClause(text, FirstExtension(text, 0));
        for (int previous; begin > 0 && IsCondition(text, begin, out previous); )
        {
            begin = previous;
        }

        if (
            begin <= 0
            || text[(begin + 1)..].IndexOfAny(";。") >= 0
            || Text.HasAny(text[begin..], ["内", "起", "不得延", "不再延", "不予延"])
            || (Text.Has(text[begin..], "前") && !Text.Has(text[begin..], "延至"))
        )
        {
            return text;
        }

        doubts |= Doubts.ExtensionStated;
        return text[..begin];
    }

    private static bool IsCondition(ReadOnlySpan<char> text, int end, out int begin)
    {
        begin = BeginOfClause(text, end);
        var clause = text[(begin + 1)..end];
        return begin > 0 && WordLists.ExtensionCase.At(clause, 0) > 0 && !Text.HasNumber(clause);
    }

    /// <summary>Where the clause of an index begins; −1 for the first clause, or for no index.</summary>
    public static int BeginOfClause(ReadOnlySpan<char> text, int at) => at < 0 ? -1 : text[..at].LastIndexOfAny(",;。(");

    private static int FirstOf(ReadOnlySpan<char> text, ReadOnlySpan<string> words)
    {
        foreach (string word in words)
        {
            if (text.IndexOf(word, StringComparison.Ordinal) is > 0 and var at)
            {
                return at;
            }
        }

        return -1;
    }
}
