namespace DisclosureDeadlines.Phrases.Reading;

/// <summary>Brackets behind a limit: those that name no time are left alone, and so are those on time that does not count.</summary>
internal static class Aside
{
    /// <summary>（涉及行政处罚、行政许可的）, （公开）, （不含专家评审时间）.</summary>
    public static bool IsPlain(ReadOnlySpan<char> rest)
    {
        bool whole = rest is ['(', .., ')'] && rest[1..^1].IndexOfAny('(', ')') < 0 && !Text.HasNumber(rest);
        return whole && (IsUncounted(rest[1..^1]) || (!WordLists.NotPlain.IsIn(rest) && !NamesTime(rest)));
    }

    /// <summary>不含专家评审时间: days that the rule cannot know.</summary>
    public static bool IsUncounted(ReadOnlySpan<char> words) =>
        Text.Any(words, 0, ["不含", "不包括", "不包含", "不计"]) > 0 && WordLists.UncountedTime.IsIn(words);

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
