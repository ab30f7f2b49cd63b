using System.Buffers;
using DisclosureDeadlines.Foundation;

namespace DisclosureDeadlines.Phrases.Reading;

/// <summary>Brackets behind a limit: those that name no time are left alone, and so are those on time that does not count.</summary>
internal static class Aside
{
    /// <summary>Any of these signs in a sentence behind the limit could bear on the time, or on whether the limit holds.</summary>
    private static readonly SearchValues<char> OfTime = SearchValues.Create(
        "日天月年周季期前后起内止时不未暂免另每早晚迟延旬先随即尽按步久外重特逾超短长快速限原废"
    );

    /// <summary>Signs of another time, of a time that is put off or cut short, and of what is published.</summary>
    private static readonly SearchValues<char> OfOtherTime = SearchValues.Create(
        "。(:;推延缩提撤重算停另再次隔方满后前期月周季公布示开发每"
    );

    /// <summary>How long a bracket between a length and 内 can be.</summary>
    private const int LongestBracket = 24;

    /// <summary>A verb alone behind a full stop goes on with the limit.</summary>
    private const int ShortestSentence = 4;

    /// <summary>。可链接至有关栏目，但要保持数据同源: a further sentence without any word that could bear on the time.</summary>
    public static bool IsTimeless(ReadOnlySpan<char> rest) =>
        rest.Length > ShortestSentence
        && rest[0] == '。'
        && !CountsAnything(rest)
        && rest.IndexOfAny(OfTime) < 0
        && rest[(1 + WordLists.RemarkLabel.At(rest, 1))..].IndexOfAny("(:;") < 0;

    /// <summary>。公示期内有异议的，应当组织复核: what is done while the notice stands, without a time of its own.</summary>
    public static bool IsOfNotice(ReadOnlySpan<char> rest) =>
        rest is ['。', ..]
        && WordLists.WhileNoticeStands.At(rest, 1) is > 0 and var name
        && !Text.HasNumber(rest)
        && rest[(1 + name)..].IndexOfAny(OfOtherTime) < 0;

    /// <summary>（双公示），同时推送至平台: what stands behind a bracket that names no time.</summary>
    public static ReadOnlySpan<char> WithoutPlain(ReadOnlySpan<char> rest)
    {
        int close = rest is ['(', ..] ? rest.IndexOf(')') : -1;
        bool ends = close > 0 && close + 1 < rest.Length;
        // （不含公示时间）办结审批手续: what is done can follow at once where the bracket is on time that does not count.
        return ends && (rest[close + 1] == ',' ? IsPlain(rest[..(close + 1)]) : IsUncounted(rest[1..close]) && IsAct(rest[(close + 1)..]))
            ? rest[(close + 1)..].TrimStart(',')
            : rest;
    }

    /// <summary>（涉及行政处罚、行政许可的）, （公开）, （不含专家评审时间）.</summary>
    public static bool IsPlain(ReadOnlySpan<char> rest)
    {
        if (rest is ['(', .., ')'] && WordLists.PastPeriod.At(rest, 1) is > 0 and var period)
        {
            // 每年3月1日前（上一年度）: of which period it is.
            var left = rest[(1 + period)..^1];
            return !Text.HasNumber(left) && !WordLists.NotPlain.IsIn(left) && left.IndexOfAny('(', ')') < 0;
        }

        bool whole = rest is ['(', .., ')'] && rest[1..^1].IndexOfAny('(', ')') < 0 && !Text.HasNumber(rest);
        return whole && (IsUncounted(rest[1..^1]) || (!WordLists.NotPlain.IsIn(rest) && !NamesTime(rest)));
    }

    /// <summary>不含专家评审时间: days that the rule cannot know.</summary>
    public static bool IsUncounted(ReadOnlySpan<char> words) =>
        Text.Any(words, 0, ["不含", "不包括", "不包含", "不计"]) > 0 && WordLists.UncountedTime.IsIn(words);

    /// <summary>5个工作日（不含公示期）内: the length of the bracket on time that does not count, where 内 follows it; 0 if none stands there.</summary>
    public static int LengthBeforeInside(ReadOnlySpan<char> text, int at)
    {
        int close = Text.At(text, at, "(") ? text[at..Math.Min(text.Length, at + LongestBracket)].IndexOf(')') : -1;
        return
            close > 0
            && IsUncounted(text[(at + 1)..(at + close)])
            && Lexicon.IndexOf(text[(at + 1)..(at + close)], WordClass.Holiday) < 0
            && Lexicon.Length(text, at + close + 1, WordClass.Inside) > 0
            ? close + 1
            : 0;
    }

    /// <summary>Whether a bracket or a clause says that some time does not count: （不含专家评审时间）, ，不含鉴定时间.</summary>
    public static bool HasUncounted(ReadOnlySpan<char> text)
    {
        if (text.IndexOf("时间不计") > 0)
        {
            // 所需时间不计入审核时限.
            return true;
        }

        for (int at = 0; at < text.Length && text[at..].IndexOf('不') is >= 0 and var next; at++)
        {
            at += next;
            int stop = at > 0 && text[at - 1] is '(' or ',' ? text[at..].IndexOfAny(text[at - 1] == '(' ? ")" : ",;。)") : 0;
            var words = stop < 0 ? text[at..] : text.Slice(at, stop);
            if (IsUncounted(words) && Lexicon.IndexOf(words, WordClass.Holiday) < 0 && !WordLists.StartDay.IsIn(words))
            {
                return true;
            }

            at += words.Length;
        }

        return false;
    }

    /// <summary>What is done, and no sign or other time.</summary>
    private static bool IsAct(ReadOnlySpan<char> words) => Text.VerbAt(words, 0) > 0 || WordLists.DoneWithin.At(words, 0) > 0;

    /// <summary>A number, but not that of 一并.</summary>
    private static bool CountsAnything(ReadOnlySpan<char> words)
    {
        for (int i = 0; i < words.Length; i++)
        {
            if (Numerals.IsNumeral(words[i]) && Text.Any(words, i, ["一并", "一同", "一律"]) == 0)
            {
                return true;
            }
        }

        return false;
    }

    private static bool NamesTime(ReadOnlySpan<char> words)
    {
        for (int at = 0; words[at..].IndexOf('时') is >= 0 and var next; at++)
        {
            at += next;
            if (WordLists.AdverbOfTime.EndLength(words[..(at + 1)]) == 0)
            {
                return true;
            }
        }

        return false;
    }
}
