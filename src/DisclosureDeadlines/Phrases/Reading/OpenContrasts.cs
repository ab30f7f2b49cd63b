using DisclosureDeadlines.Rules;

namespace DisclosureDeadlines.Phrases.Reading;

/// <summary>经常性工作定期公开，临时性工作随时公开: several things, and in words when each of them is published.</summary>
internal static class OpenContrasts
{
    private const WordClass Open = OpenSentence.AtOnce | WordClass.Dynamic | WordClass.Prescribed;

    /// <summary>Each thing of a sentence with its limit; null if the sentence does not set two things against each other.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the sentence begins.</param>
    /// <param name="end">Where it ends.</param>
    public static List<Part>? Read(ReadOnlySpan<char> text, int start, int end) =>
        Read(text, start, end, ',') ?? Read(text, start, end, '、');

    private static List<Part>? Read(ReadOnlySpan<char> text, int start, int end, char sign)
    {
        if (!text[start..end].Contains(sign))
        {
            return null;
        }

        var parts = new List<Part>(2);
        for (int at = start; at < end; )
        {
            int length = text[at..end].IndexOf(sign);
            int stop = length < 0 ? end : at + length;
            if (stop > at && OpenSentence.Read(text[at..stop], out _) is NoFixedDate rule)
            {
                if (Thing(text[at..stop]) is not { } thing || parts.Count == Composite.MaxParts)
                {
                    return null;
                }

                parts.Add(new(rule, at, stop) { Condition = thing, Doubts = OpenDoubts.Of(rule, text[at..stop]) });
            }
            else if (sign == '、')
            {
                return null;
            }

            at = stop + 1;
        }

        return parts.Count > 1 && parts.Exists(part => !part.Rule!.Equals(parts[0].Rule)) ? parts : null;
    }

    private static string? Thing(ReadOnlySpan<char> clause) =>
        Lexicon.IndexOf(clause, Open) is > 0 and var manner
        && WordLists.PublishedAlong.EndLength(clause) + Text.Ending(clause, ["更新"]) > 0
            ? Cases.Thing(clause[..manner])
            : null;
}
