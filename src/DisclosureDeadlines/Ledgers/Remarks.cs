using System.Buffers;
using System.Collections.Frozen;

namespace DisclosureDeadlines.Ledgers;

/// <summary>What a remark in whole words says of a row's publication: 经审查不予公开, 因涉密不公开, 文件已废止.</summary>
internal static class Remarks
{
    /// <summary>Characters of the longest remark that is read. A longer one is a text of its own.</summary>
    private const int Longest = 100;

    private const int ShortestSecret = 3;

    /// <summary>How many leads one remark may have: 经研究，因….</summary>
    private const int MostLeads = 3;

    private static readonly char[] BetweenClauses =
    [
        ',',
        '，',
        ';',
        '；',
        '。',
        ':',
        '：',
        '、',
        '(',
        ')',
        '（',
        '）',
        '[',
        ']',
        '【',
        '】',
        '!',
    ];

    /// <summary>Told by its characters, for most remarks are of something else.</summary>
    private static readonly SearchValues<char> Signs = SearchValues.Create([
        .. CellWords.TakenBack.Concat(CellWords.EndedPaper).Concat(CellWords.NotToBePublished).Select(word => word[^1]).Distinct(),
        '开',
        '申',
    ]);

    /// <summary>What a remark says.</summary>
    public enum Said
    {
        /// <summary>Nothing of that.</summary>
        Nothing,

        /// <summary>The paper is not to be published.</summary>
        NotToBePublished,

        /// <summary>It may be that it is not to be published any more, or not all of it: somebody has to say.</summary>
        Question,
    }

    public static Said Of(string text)
    {
        if (text.Length is < 2 or > Longest || !text.AsSpan().ContainsAny(Signs))
        {
            return Said.Nothing;
        }

        bool isDenied = false;
        bool isPublished = false;
        foreach (string clause in CellWords.Plain(text).Split(BetweenClauses, StringSplitOptions.RemoveEmptyEntries))
        {
            var said = OfClause(clause);
            if (said == Said.Question)
            {
                return said;
            }

            isDenied |= said == Said.NotToBePublished;
            isPublished |= said == Said.Nothing && !CellWords.NotPublished.Contains(clause) && SpeaksOfPublication(clause);
        }

        return !isDenied ? Said.Nothing
            : isPublished ? Said.Question
            : Said.NotToBePublished;
    }

    /// <summary>Whether a text says that it was taken down or withdrawn, so that its day of publication may be none.</summary>
    public static bool IsTakenBack(string text) =>
        text.Length <= Longest
        && CellWords
            .Plain(text)
            .Split(BetweenClauses, StringSplitOptions.RemoveEmptyEntries)
            .Any(clause => Has(clause, CellWords.TakenBack));

    private static Said OfClause(string clause)
    {
        if (IsSecret(WithoutLeads(clause)))
        {
            return Said.NotToBePublished;
        }

        switch (OpennessOptions.Of(clause))
        {
            case OpennessOptions.Said.Undecided:
                return Said.Question;
            case OpennessOptions.Said.NotToBePublished:
                var (before, behind) = OpennessOptions.Around(clause);
                bool isPlain =
                    (behind.Length == 0 || CellWords.BehindDenial.Contains(behind))
                    && !ContainsAny(before, CellWords.NotDenied)
                    && !ContainsAny(before, CellWords.PartOfPaper);
                return isPlain ? Said.NotToBePublished : Said.Question;
            default:
                return Has(clause, CellWords.TakenBack) || Has(clause, CellWords.EndedPaper) ? Said.Question : Said.Nothing;
        }
    }

    private static bool IsSecret(string clause) =>
        CellWords.NotToBePublished.Contains(clause) && (clause.Length >= ShortestSecret || clause == "涉密");

    private static string WithoutLeads(string clause)
    {
        for (int i = 0; i < MostLeads; i++)
        {
            string? lead = CellWords.RemarkLead.Where(word => clause.StartsWith(word, StringComparison.Ordinal)).MaxBy(word => word.Length);
            if (lead is null)
            {
                break;
            }

            clause = clause[lead.Length..];
        }

        return clause;
    }

    /// <summary>Whether a clause begins or ends with such a word, and does not deny it.</summary>
    private static bool Has(string clause, FrozenSet<string> words) =>
        words.Any(word =>
            clause.EndsWith(word, StringComparison.Ordinal)
                ? !ContainsAny(clause[..^word.Length], CellWords.NotDenied)
                : word[0] is '已' or '不' or '合' or '并' && clause.StartsWith(word, StringComparison.Ordinal)
        );

    private static bool SpeaksOfPublication(string clause)
    {
        string other = clause.Replace("信息公开", "", StringComparison.Ordinal);
        return ContainsAny(other, CellWords.Publication);
    }

    private static bool ContainsAny(string text, FrozenSet<string> words) =>
        text.Length > 0 && words.Any(word => text.Contains(word, StringComparison.Ordinal));
}
