using DisclosureDeadlines.Rules;

namespace DisclosureDeadlines.Phrases.Reading;

/// <summary>Limits that are no longer in force, or were kept already: 由20个工作日缩短为10个工作日, 原定于…，现延期至…, 去年于3月31日前公布了年报.</summary>
internal static class Superseded
{
    /// <summary>How far from the limit the words can stand that say it is past.</summary>
    private const int Farthest = 60;

    /// <summary>Takes off the limits that another has replaced. The place of the first if none is left; −1 if there is nothing to refuse.</summary>
    public static int Remove(ReadOnlySpan<char> text, List<Part> parts)
    {
        int first = -1;
        for (int i = parts.Count - 1; i >= 0; i--)
        {
            int next = i + 1 < parts.Count ? parts[i + 1].Start : -1;
            if (IsOld(text, parts[i]) || (next >= parts[i].End && IsReplaced(text[parts[i].End..next])))
            {
                first = parts[i].Start;
                parts.RemoveAt(i);
            }
        }

        return parts.Count == 0 ? first : -1;
    }

    /// <summary>A limit that was kept, or how much of something was done within it. −1 if there is none.</summary>
    public static int FirstPast(ReadOnlySpan<char> text, List<Part> parts)
    {
        foreach (var part in parts)
        {
            bool isLength = part.Rule is PeriodAfter or HoursAfter;
            int end = isLength ? OtherActs.NumberStart(text, part) : part.Start;
            var before = text[Math.Max(0, end - Farthest)..end].TrimEnd("在于");
            var clause = text[Math.Max(0, part.Start - Farthest)..part.Start];
            clause = clause[(clause.LastIndexOfAny(",;。") + 1)..];
            var rest = text[part.End..Math.Min(text.Length, part.End + Farthest)].TrimStart("内,");
            int stop = rest.IndexOfAny(",;。");
            rest = stop < 0 ? rest : rest[..stop];
            bool counted = WordLists.AllOfThem.EndLength(before) > 0 && HasFigure(before) && !before.Contains('每');
            bool figure =
                Lexicon.Length(rest, 0, WordClass.Verb) is > 0 and var verb
                && HasFigure(rest[verb..])
                && WordLists.SumOfFigures.IsIn(before);
            bool lastYear = part.Rule is not PeriodAfter && !clause.Contains('每') && WordLists.PastYear.IsIn(clause);
            if (counted || figure || lastYear || WordLists.DoneInTime.EndLength(before) > 0 || WasDone(rest))
            {
                return part.Start;
            }
        }

        return -1;
    }

    private static bool IsOld(ReadOnlySpan<char> text, in Part part) =>
        WordLists.OldLimit.EndLength(text[..part.Start].TrimEnd("“”\"'在于自:为是")) > 0 || IsUnderOld(text[..part.Start]);

    /// <summary>更正前：公示期3天: the label at the beginning of the clause.</summary>
    private static bool IsUnderOld(ReadOnlySpan<char> before)
    {
        var clause = before[Math.Max(0, before.Length - Farthest)..];
        clause = clause[(clause.LastIndexOfAny(",;。") + 1)..];
        return clause.IndexOf(':') is > 0 and var colon && WordLists.OldLimit.EndLength(clause[..colon]) > 0;
    }

    /// <summary>3月31日前公布了年报, but not 公布了解到的情况.</summary>
    private static bool WasDone(ReadOnlySpan<char> rest) =>
        WordLists.WasDone.FirstIn(rest, 0) is >= 0 and var at && !Text.At(rest, at + WordLists.WasDone.At(rest, at), "解");

    /// <summary>20个工作日内公开”调整为“10个工作日: the word for the change stands right before the new limit.</summary>
    private static bool IsReplaced(ReadOnlySpan<char> between) =>
        WordLists.NewLimit.EndLength(between.TrimEnd("“”\"'在于自")) > 0 && between.IndexOfAny(";。") < 0 && !Text.HasNumber(between);

    /// <summary>由20个工作日压缩至5个工作日: the length before the word for the change is the old one.</summary>
    public static bool IsReplacedBehind(ReadOnlySpan<char> text, int end)
    {
        end += Text.Any(text, end, ["公开", "办结"]);
        end += Text.Any(text, end, ["”", "\""]);
        int word = WordLists.NewLimit.At(text, end);
        int next = end + word + Text.Any(text, end + word, ["“", "\""]);
        return word > 0 && Text.NumberEnd(text, next) > next;
    }

    /// <summary>20个工作日压缩至: the old limit and the word for the change stand right before the new one; of 将周期压缩至 nobody can say what it is.</summary>
    public static bool IsNewBehindOld(ReadOnlySpan<char> before)
    {
        int word = WordLists.NewLimit.EndLength(before);
        var old = Text.Trim(before[..^word], ["内", "办结", "公开"]);
        int unit = word > 0 ? Lexicon.EndLength(old, WordClass.Unit) : 0;
        return unit > 0 && unit < old.Length && Foundation.Numerals.IsNumeral(old[^(unit + 1)]);
    }

    /// <summary>312条, 投诉12件.</summary>
    public static bool HasFigure(ReadOnlySpan<char> words)
    {
        for (int at = 0; at < words.Length; at++)
        {
            int end = Text.NumberEnd(words, at);
            if (end > at && end < words.Length && WordLists.MeasureOfFigure.At(words, end) > 0)
            {
                return true;
            }

            at = Math.Max(at, end);
        }

        return false;
    }
}
