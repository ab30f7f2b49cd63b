using DisclosureDeadlines.Rules;

namespace DisclosureDeadlines.Phrases.Reading;

/// <summary>Limits in words that set no length and no date: 实时, 及时, 据实动态, 按规定; and 在…时.</summary>
internal static class OpenWords
{
    /// <summary>The name of another thing has no more signs.</summary>
    private const int LongestThing = 10;

    /// <summary>The parts with those that only say in words when.</summary>
    /// <param name="text">The text.</param>
    /// <param name="parts">The parts that are counted.</param>
    /// <param name="isConditioned">Whether a length says when something else holds: 按规定 is then no limit but what is done.</param>
    /// <param name="fault">Why the phrase is refused, if it is.</param>
    public static List<Part>? Add(ReadOnlySpan<char> text, List<Part>? parts, bool isConditioned, out Part fault)
    {
        fault = Part.None;
        if (
            WordLists.Awarded.EndLength(text) > 0
            || (parts is null && WordLists.Definition.IsIn(text) && !WordLists.DutyBeforeLeave.IsIn(text))
        )
        {
            // 遇到险情及时报告，成绩显著者: who is rewarded; 是指在承诺的时限内完成: what something is called.
            return parts;
        }

        for (int start = 0; start < text.Length; )
        {
            int end = start;
            while (
                end < text.Length
                && text[end] is not (';' or '。')
                && !(text[end] == ',' && Text.Any(text, end + 1, ["或者", "随后", "其中"]) > 0)
            )
            {
                end++;
            }

            if (end > start && IsFree(parts, start, end))
            {
                var rule = OpenSentence.Read(text[start..end], out int doubled);
                if (doubled > 0)
                {
                    fault = Part.Refused(Fault.End, start + doubled);
                    return parts;
                }

                if (rule is NoFixedDate && (parts?.Count ?? 0) == 0 && OpenContrasts.Read(text, start, end) is { } contrasts)
                {
                    parts = contrasts;
                    start = end + 1;
                    continue;
                }

                rule = isConditioned && ReferenceEquals(rule, NoFixedDate.AsPrescribed) ? null : rule;
                int joint = Text.Any(text, start, ["或者", "随后"]);
                if (rule is not null && parts?.Count == Composite.MaxParts)
                {
                    fault = Part.Refused(Fault.End, start);
                    return parts;
                }

                parts = rule is null
                    ? parts
                    : Insert(
                        parts,
                        new(rule, start + joint, end)
                        {
                            Condition = ConditionOf(text[start..end]),
                            Doubts = OpenDoubts.Of(rule, text[start..end]),
                        }
                    );
            }

            start = end + 1;
        }

        return parts is { Count: > 0 } ? AddClauses(text, parts, out fault)
            : !isConditioned && OpenDuties.First(text) is { Rule: not null } duty ? [duty]
            : parts;
    }

    /// <summary>Beside limits that are counted, a clause of its own can set another one in words: 重大事项立即公开.</summary>
    private static List<Part> AddClauses(ReadOnlySpan<char> text, List<Part> parts, out Part fault)
    {
        fault = Part.None;
        var ceiling = Ceiling.None;
        for (int start = 0; start < text.Length; )
        {
            int length = text[start..].IndexOfAny(",;。、(");
            int end = length < 0 ? text.Length : start + length;
            var clause = text[start..end];
            if (
                end > start
                && (start == 0 || text[start - 1] != '(')
                && IsFree(parts, start, end)
                && OpenSentence.Read(clause, out _) is NoFixedDate rule
            )
            {
                int manner = Lexicon.IndexOf(clause, OpenSentence.AtOnce);
                var words = manner > 0 ? Lexicon.TrimEnd(clause[..manner], WordClass.Duty) : [];
                bool changes = WordLists.Changing.EndLength(words) > 0 && TriggerWords.AreWords(words);
                bool isOther = ReferenceEquals(rule, NoFixedDate.AsAppropriate) && IsOfOtherThing(text, start, clause, words);
                changes |= isOther && TriggerWords.AreWords(words);
                string? subject = changes ? words.ToString() : Conditions.Subject(words);
                bool listed = (start > 0 && text[start - 1] == '、') || (end < text.Length && text[end] == '、');
                int joint = Text.Any(clause, 0, ["或者", "或"]);
                bool fixedTime =
                    WordLists.FixedTimes.IsIn(clause)
                    && clause.Length > OpenSentence.ShortItem
                    && !parts.Exists(part => part.Rule is StandingDuty { Kind: RuleKind.UpdateInterval });
                ceiling = ceiling.Of(text, parts[^1]);
                bool hasCeiling = parts[^1].Start >= end && ceiling.At >= end;
                // 发生重大事件要第一时间公布，最迟在5小时内: one manner and its ceiling.
                bool isBounded = hasCeiling && ceiling.At - end <= 1;
                bool isLeft = ReferenceEquals(rule, NoFixedDate.AsAppropriate) && start > parts[0].End && !isBounded;
                bool stage = Text.Any(clause, 0, ["事前", "事中", "事后"]) > 0;
                bool follows = start > 1 && text[start - 2] == '后' && text[start - 1] == ',' && !HasLimitSince(text, parts, start);
                bool own =
                    stage
                    || (ReferenceEquals(rule, NoFixedDate.AsAppropriate) && IsBesideDisplay(parts, clause))
                    || follows
                    || (subject is not null && !isBounded)
                    || joint > 0
                    || fixedTime
                    || (listed && clause.Length <= OpenSentence.ShortItem && Text.HasVerb(clause))
                    || ((rule.Equals(NoFixedDate.RealTime) || rule.Equals(NoFixedDate.Dynamic)) && !hasCeiling);
                if (own && parts.Count == Composite.MaxParts)
                {
                    fault = Part.Refused(Fault.End, start);
                    return parts;
                }

                if (own)
                {
                    parts = Insert(parts, new(rule, start + joint, end) { Condition = subject, Doubts = OpenDoubts.Of(rule, clause) })!;
                }
                else if (isLeft && IsDutyBesides(clause, manner))
                {
                    // 2个工作日内处理，并及时公布处理结果: what is to be done besides.
                    parts[^1] = parts[^1] with
                    {
                        Doubts = parts[^1].Doubts | Doubts.OtherWay,
                    };
                }
            }

            start = end + 1;
        }

        return parts;
    }

    /// <summary>目录每年更新，指南及时更新; 合格的每季度公布，不合格的及时公布: two things, each with its own limit.</summary>
    private static bool IsOfOtherThing(ReadOnlySpan<char> text, int start, ReadOnlySpan<char> clause, ReadOnlySpan<char> words) =>
        start > 0
        && text[start - 1] == ','
        && words.Length is > 1 and <= LongestThing
        && WordLists.PublishedAlong.EndLength(clause) + Text.Ending(clause, ["更新"]) > 0
        && Text.Any(words, 0, ["并", "将", "把", "对", "向", "由", "应", "须", "要", "做到", "确保", "保证", "同时"]) == 0
        && WordLists.Actor.EndLength(words) == 0
        && Text.Any(words, 0, ["事前", "事中", "事后"]) == 0
        && WordLists.WhileNoticeStands.At(words, 0) == 0;

    /// <summary>并及时公布处理结果, 将结果及时反馈: of another thing than the limit is for; 及时更新 alone goes with it.</summary>
    private static bool IsDutyBesides(ReadOnlySpan<char> clause, int manner)
    {
        if (manner < 0 || !WordLists.PublishedOrTold.IsIn(clause) || WordLists.WhileNoticeStands.IsIn(clause))
        {
            return false;
        }

        int end = manner + Lexicon.Length(clause, manner, OpenSentence.AtOnce);
        for (int verb; (verb = Lexicon.Length(clause, end, WordClass.Verb | WordClass.Adverb)) > 0; )
        {
            end += verb;
        }

        return end + 1 < clause.Length || clause[..manner].IndexOfAny('将', '把') >= 0;
    }

    /// <summary>立即公示，公示期7日: how long it stands does not say when it is to be there.</summary>
    private static bool IsBesideDisplay(List<Part> parts, ReadOnlySpan<char> clause) =>
        parts.TrueForAll(part => part.Rule is StandingDuty { Kind: RuleKind.MinimumPeriod })
        && WordLists.PublishingVerb.IsIn(clause)
        && !WordLists.WhileNoticeStands.IsIn(clause);

    /// <summary>…；接到项目后，立即公示，时间不得少于7个工作日: what follows an event at once, in a sentence that says no other last day.</summary>
    private static bool HasLimitSince(ReadOnlySpan<char> text, List<Part> parts, int at)
    {
        int begin = text[..at].LastIndexOfAny(";。") + 1;
        int length = text[at..].IndexOfAny(";。");
        int end = length < 0 ? text.Length : at + length;
        return parts.Exists(part => part.Start < end && part.End > begin && part.Rule is not StandingDuty { Kind: RuleKind.MinimumPeriod });
    }

    /// <summary>重大事项 in 重大事项及时公开.</summary>
    private static string? ConditionOf(ReadOnlySpan<char> sentence)
    {
        int manner = Lexicon.IndexOf(sentence, OpenSentence.AtOnce);
        return manner > 0 && !sentence.StartsWith("其中") ? Conditions.Subject(Lexicon.TrimEnd(sentence[..manner], WordClass.Duty)) : null;
    }

    private static List<Part> Insert(List<Part>? parts, Part part)
    {
        parts ??= new List<Part>(1);
        int place = 0;
        while (place < parts.Count && parts[place].End <= part.Start)
        {
            place++;
        }

        parts.Insert(place, part);
        return parts;
    }

    private static bool IsFree(List<Part>? parts, int start, int end)
    {
        for (int i = 0; i < (parts?.Count ?? 0); i++)
        {
            if (parts![i].Start < end && parts[i].End > start)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The ceiling of what is done at once, 最迟不超过: looked for again only where another limit has become the last.</summary>
    /// <param name="End">The end of the limit before which it was looked for.</param>
    /// <param name="At">Where the last of such words stands; −1 if none does.</param>
    private readonly record struct Ceiling(int End, int At)
    {
        public static Ceiling None => new(-1, -1);

        public Ceiling Of(ReadOnlySpan<char> text, in Part last) =>
            End == last.End ? this : new(last.End, WordLists.CeilingOfOpen.LastIndexIn(text[..last.End]));
    }
}
