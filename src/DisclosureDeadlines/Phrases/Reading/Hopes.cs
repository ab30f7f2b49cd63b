using DisclosureDeadlines.Rules;

namespace DisclosureDeadlines.Phrases.Reading;

/// <summary>Times that are hoped for, planned, urged or allowed, and that nobody has to keep: 力争10个工作日内, 鼓励企业每年发布, 可在3月31日前.</summary>
internal static class Hopes
{
    /// <summary>How far before a limit the word can stand that governs it.</summary>
    private const int Farthest = 40;

    /// <summary>Whether a limit is only hoped for, urged or allowed.</summary>
    public static bool Govern(ReadOnlySpan<char> text, in Part part)
    {
        var clause = ClauseBefore(text, part);
        return !clause.IsEmpty && (IsHoped(clause) || IsPlanned(clause, part) || IsUrged(clause) || IsAllowed(text, clause, part));
    }

    /// <summary>力争在10个工作日内公开，最迟不超过20个工作日: what stands behind a hope is the limit itself.</summary>
    public static bool IsHope(ReadOnlySpan<char> text, in Part part) => IsHoped(ClauseBefore(text, part));

    private static ReadOnlySpan<char> ClauseBefore(ReadOnlySpan<char> text, in Part part)
    {
        var before = text[Math.Max(0, part.Start - Farthest)..part.Start];
        return before[(before.LastIndexOfAny(",;。:") + 1)..].TrimEnd("在于自从");
    }

    /// <summary>The word stands right before the limit: 争取资金后20日内 tells of an event.</summary>
    private static bool IsHoped(ReadOnlySpan<char> clause)
    {
        int word = WordLists.Hoped.EndLength(clause);
        return word > 0 && WordLists.NotHoped.EndLength(clause) == 0;
    }

    /// <summary>计划于2025年9月底前公开: with one day, and at the beginning; 监督计划于每年1月31日前公开 is what is published.</summary>
    private static bool IsPlanned(ReadOnlySpan<char> clause, in Part part) =>
        part.Rule is FixedDate && clause is "计划" or "现计划" or "我局计划";

    /// <summary>鼓励各地每月, 支持有条件的单位每年: nothing but those who are urged stands between the word and the limit.</summary>
    private static bool IsUrged(ReadOnlySpan<char> clause)
    {
        int at = WordLists.Urging.LastIndexIn(clause);
        int end = at < 0 ? -1 : at + WordLists.Urging.At(clause, at);
        if (at < 0 || WordLists.UrgingNoun.At(clause, at) > 0 || (at > 0 && WordLists.BeforeUrging.EndLength(clause[..at]) == 0))
        {
            return false;
        }

        var who = clause[end..];
        return who.IsEmpty
            || (
                (WordLists.Actor.EndLength(who) > 0 || WordLists.PlaceUrged.EndLength(who) > 0)
                && !WordLists.DutyBeforeLeave.IsIn(who)
                && Lexicon.IndexOf(who, WordClass.Verb) < 0
            );
    }

    /// <summary>业主可在每年12月31日前提出意见, but not 许可于20日内公开.</summary>
    private static bool IsAllowed(ReadOnlySpan<char> text, ReadOnlySpan<char> clause, in Part part) =>
        part.IsCounted
        && Text.Ending(clause, ["可以", "可"]) is > 0 and var may
        && WordLists.NotAllowing.EndLength(clause) == 0
        && (!clause[..^may].IsEmpty || IsBehindParty(text, part));

    /// <summary>持有股份的股东，可以在会议召开十日前: he who may stands before the comma.</summary>
    private static bool IsBehindParty(ReadOnlySpan<char> text, in Part part)
    {
        int comma = text[..part.Start].LastIndexOf(',');
        return comma > 0 && WordLists.PublicParty.EndLength(text[..comma]) > 0;
    }
}
