using DisclosureDeadlines.Rules;

namespace DisclosureDeadlines.Phrases.Reading;

/// <summary>How several limits stand to each other.</summary>
internal static class Joiner
{
    public static DeadlineRule Join(ReadOnlySpan<char> text, List<Part> read)
    {
        if (read.Count == 1)
        {
            return read[0].Rule!;
        }

        var relation = PartsRelation.All;
        var parts = new List<CompositePart>(read.Count);
        int end = 0;
        for (int i = 0; i < read.Count; i++)
        {
            var part = read[i];
            var between = part.Start > end ? text[end..part.Start] : [];
            string? condition = part.Condition ?? ConditionOf(text, part, between, i == 0) ?? Cases.Of(text, read, i);
            relation =
                i == 0
                    ? (condition is null ? relation : PartsRelation.Conditional)
                    : Worse(relation, condition is not null ? PartsRelation.Conditional : Relation(text, end, part, read[i - 1]));
            parts.Add(new CompositePart(part.Rule!, condition));
            end = part.End;
        }

        return new Composite(relation, parts);
    }

    private static string? ConditionOf(ReadOnlySpan<char> text, in Part part, ReadOnlySpan<char> between, bool isFirst)
    {
        var rule = part.Rule!;
        int named = between.IndexOf("其中");
        string? condition = named >= 0 ? Conditions.Of(FirstClause(between[(named + 2)..].TrimStart(",:"))) : null;
        if (
            condition is null
            && named >= 0
            && rule.OnlyTrigger is null
            && rule is PeriodAfter or HoursAfter
            && between[(named + 2)..].Trim(",:").IsEmpty
        )
        {
            condition = Conditions.BeforeNumber(text[part.Start..part.End]);
        }

        if (condition is null && rule is NoFixedDate && Text.At(text, part.Start, "其中"))
        {
            condition = Conditions.InWords(text[(part.Start + 2)..part.End]);
        }

        if (condition is not null)
        {
            return condition;
        }

        return isFirst ? Conditions.Subject(between[(between.LastIndexOfAny(",;。") + 1)..])
            // 县级、乡级: both of them.
            : between.LastIndexOfAny(",;。") is >= 0 and var cut
            && between[(cut + 1)..].IndexOf('、') > 0
            && !Text.HasNumber(between[(cut + 1)..])
                ? Conditions.Subject(between[(cut + 1)..])
            : between.IndexOfAny(",;。、") >= 0 ? Conditions.Subject(between[(between.LastIndexOfAny(",;。、") + 1)..])
            : null;
    }

    /// <summary>其中行政许可事项，至少每年…: what the limit is for stands up to the comma.</summary>
    private static ReadOnlySpan<char> FirstClause(ReadOnlySpan<char> words) =>
        words.IndexOf(',') is > 0 and var comma ? words[..comma] : words;

    private static PartsRelation Relation(ReadOnlySpan<char> text, int end, in Part part, in Part last)
    {
        var between = text[end..Math.Max(end, Math.Min(text.Length, part.Start + 1))];
        if (
            Text.HasAny(between, [",或者", ";或者", "。或者", ")或者", ",或是"])
            || between.StartsWith("或")
            || text[Math.Max(0, end - 1)..].StartsWith(",或者")
            || Text.Ending(text[..part.Start].TrimEnd("自从在于应须当"), ["或者", "或是", "或"]) > 0
            || Text.Any(text, part.Start, ["或者", "或"]) > 0
        )
        {
            return PartsRelation.Alternatives;
        }

        // Limits that follow one another in a sentence are stages, unless each names its own event.
        bool stage =
            Text.HasAny(between, ["随后", "然后"])
            || (
                part.Rule!.OnlyTrigger is null
                // 动态更新，3个工作日内: how, and by when.
                && last.Rule is not NoFixedDate
                && part.Rule is PeriodAfter or HoursAfter
                && between.IndexOf(';') < 0
                && between.IndexOf('。') < 0
                && !IsNamed(text[end..OtherActs.NumberStart(text, part)])
            );
        return stage ? PartsRelation.Sequence : PartsRelation.All;
    }

    /// <summary>…不得超过六十日，简易登记的技术评审时间不得超过三十日: the time of another thing.</summary>
    private static bool IsNamed(ReadOnlySpan<char> words)
    {
        words = Lexicon.TrimEnd(words, WordClass.Ceiling | WordClass.Qualifier);
        words = words[(words.LastIndexOfAny(",;。") + 1)..];
        int name = WordLists.NameOfTime.EndLength(words);
        return name > 1 && words.Length > name + 1;
    }

    /// <summary>A case outweighs the rest: what holds for one thing alone is neither a stage nor a choice.</summary>
    private static PartsRelation Worse(PartsRelation one, PartsRelation other) =>
        one == PartsRelation.All || other == PartsRelation.Conditional ? other : one;
}
