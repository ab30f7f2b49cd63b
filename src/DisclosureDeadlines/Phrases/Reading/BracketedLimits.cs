namespace DisclosureDeadlines.Phrases.Reading;

/// <summary>月报（次月10日前）、季报（季度结束15日内）: each limit in the brackets behind what it is for, and nothing else in the cell.</summary>
internal static class BracketedLimits
{
    private const string Separators = "、,;";

    /// <summary>Makes a colon and a break of the brackets, where the whole text is two or more of such.</summary>
    public static void Break(Span<char> text)
    {
        if (Count(text) < 2 || text.StartsWith("除"))
        {
            return;
        }

        // 受理（5日内）、审批（20日内）: how long each step takes, and not from when.
        bool areSteps = AreSteps(text);
        for (int open; (open = text.IndexOf('(')) >= 0; )
        {
            // 受理（1个工作日）: without 内, what the pair says is a case.
            int close = text[open..].IndexOf(')');
            bool isStep = areSteps && WordLists.StepName.EndLength(text[..open]) > 0 && text.Slice(open, close).IndexOf('内') >= 0;
            text[open] = isStep ? '、' : ':';
        }

        for (int i = 0; i < text.Length; i++)
        {
            bool separates = i > 0 && text[i - 1] == ';' && Separators.Contains(text[i], StringComparison.Ordinal);
            text[i] = text[i] == ')' || separates ? ';' : text[i];
        }
    }

    private static bool AreSteps(ReadOnlySpan<char> text)
    {
        bool any = false;
        for (int open; (open = text.IndexOf('(')) >= 0; text = text[(open + 1)..])
        {
            // 受理（1日）、公示（7日）: what is published is the last of the steps.
            bool isStep = WordLists.StepName.EndLength(text[..open]) > 0;
            if (!isStep && Lexicon.EndLength(text[..open], WordClass.Verb) == 0)
            {
                return false;
            }

            any |= isStep;
        }

        return any;
    }

    /// <summary>How many pairs of a name and a limit in brackets the text is; 0 where it is anything else.</summary>
    private static int Count(ReadOnlySpan<char> text)
    {
        int count = 0;
        text = text.TrimEnd("。;");
        while (!text.IsEmpty)
        {
            int open = text.IndexOf('(');
            int close = text.IndexOf(')');
            bool isPair =
                open > 0
                && close > open
                && TriggerWords.AreWords(text[..open])
                && !Text.HasNumber(text[..open])
                && Text.HasNumber(text[open..close])
                && text[(open + 1)..close].IndexOf('(') < 0
                && (close + 1 == text.Length || Separators.Contains(text[close + 1], StringComparison.Ordinal));
            if (!isPair)
            {
                return 0;
            }

            count++;
            text = text[Math.Min(close + 2, text.Length)..];
        }

        return count;
    }
}
