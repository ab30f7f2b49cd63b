using System.Buffers;
using System.Text.RegularExpressions;

namespace DisclosureDeadlines.Ledgers;

/// <summary>
/// The ways of publication that a cell names, and which of them is ticked: 此件依申请公开, 不予公开（涉密）, □主动公开 ☑依申请公开, 主动公开（√）不予公开（ ）. Where it
/// names ways that
/// exclude each other and ticks none, or several, it cannot be decided.
/// </summary>
internal static partial class OpennessOptions
{
    /// <summary>Characters looked at. What comes after them is a reason.</summary>
    private const int Longest = 100;

    private static readonly SearchValues<char> Ticks = SearchValues.Create("☑☒✓✔√■●◉");

    /// <summary>Ticks, and the boxes for them.</summary>
    private static readonly SearchValues<char> Marks = SearchValues.Create("☑☒✓✔√■●◉□☐○◯");

    private static readonly SearchValues<char> ClauseEnds = SearchValues.Create(":：,，;；。");

    /// <summary>What is said.</summary>
    public enum Said
    {
        /// <summary>No way is named.</summary>
        Nothing,

        /// <summary>The office publishes it by itself.</summary>
        ToBePublished,

        /// <summary>It does not.</summary>
        NotToBePublished,

        /// <summary>Both are named, or it is put off.</summary>
        Undecided,
    }

    /// <param name="plain">The text as words are compared.</param>
    public static Said Of(string plain)
    {
        var options = Named(plain);
        if (options.Count == 0)
        {
            return Said.Nothing;
        }

        var meant = Meant(plain, options);
        bool isAny = false;
        bool isAll = true;
        bool isPutOff = meant.Count == 0;
        foreach (var option in meant)
        {
            bool isDenied = !option.Groups["yes"].Success;
            isAny |= isDenied;
            isAll &= isDenied;
            isPutOff |= option.Groups["later"].Success;
        }

        return isPutOff || isAny != isAll ? Said.Undecided
            : isAll ? Said.NotToBePublished
            : Said.ToBePublished;
    }

    /// <summary>Whether what is meant is, or may be, publication on request.</summary>
    /// <param name="plain">The text as words are compared.</param>
    public static bool AreOnRequest(string plain) => Meant(plain, Named(plain)).Exists(option => option.Groups["request"].Success);

    /// <summary>Whether there is a tick in a text, with whatever reason: √（涉密）.</summary>
    public static bool IsTicked(string text) => text.AsSpan().ContainsAny(Ticks);

    /// <summary>Whether a text is the box for a tick, with none in it.</summary>
    public static bool IsEmptyBox(string text) =>
        text.AsSpan().Trim() is { IsEmpty: false } box && !box.ContainsAnyExcept(Marks) && !IsTicked(text);

    /// <summary>What stands before the first option that is named, and behind the last.</summary>
    /// <param name="plain">The text as words are compared, in which one is named.</param>
    public static (string Before, string Behind) Around(string plain)
    {
        var options = Named(plain);
        return (plain[..options[0].Index], plain[(options[^1].Index + options[^1].Length)..]);
    }

    /// <summary>不属于不予公开, 附件不予公开: what stands before turns it round, or says that it is of a part; 是否公开：不予公开 only asks first.</summary>
    /// <param name="plain">The text as words are compared, in which one is named.</param>
    public static bool IsTurnedRound(string plain)
    {
        string before = Around(plain).Before;
        before = before[(before.AsSpan().LastIndexOfAny(ClauseEnds) + 1)..];
        return !before.AsSpan().ContainsAny(Marks)
            && (
                CellWords.NotDenied.Any(word => before.Contains(word, StringComparison.Ordinal))
                || CellWords.PartOfPaper.Any(word => before.Contains(word, StringComparison.Ordinal))
            );
    }

    private static MatchCollection Named(string plain) => Options().Matches(plain.Length > Longest ? plain[..Longest] : plain);

    /// <summary>The options that are ticked, or all where there is nothing to tick. Of an only one, any tick is its own.</summary>
    private static List<Match> Meant(string plain, MatchCollection options) =>
        !plain.AsSpan().ContainsAny(Marks) ? options.ToList()
        : options.Count > 1 ? Ticked(plain, options)
        : IsTicked(plain) ? options.ToList()
        : [];

    /// <summary>The options with a tick, which is before each or after each.</summary>
    private static List<Match> Ticked(string plain, MatchCollection options)
    {
        bool standsBefore = plain.AsSpan(0, options[0].Index).ContainsAny(Marks);
        var ticked = new List<Match>();
        for (int i = 0; i < options.Count; i++)
        {
            int end = options[i].Index + options[i].Length;
            int from = standsBefore ? (i == 0 ? 0 : options[i - 1].Index + options[i - 1].Length) : end;
            int to =
                standsBefore ? options[i].Index
                : i + 1 < options.Count ? options[i + 1].Index
                : Math.Min(plain.Length, Longest);
            if (plain.AsSpan(from, to - from).ContainsAny(Ticks))
            {
                ticked.Add(options[i]);
            }
        }

        return ticked;
    }

    [GeneratedRegex(
        """
            (?<later>暂缓公开|暂时?不(予|能|宜|便|得)?公开|(未经?|待).{1,6}(前|后)(不(予|能|宜|便|得)?)?公开|未经.{1,6}不(予|能|宜|便|得)?(对外)?公开)
            |(?<request>依申请((方式)?公开)?)
            |((不(予|主动|便于?|宜|适宜|适合|应当?|得|可以?|能够?|许|准|准许|允许|同意|需要?|必|用|对外|(面)?向社会|属于?|在)?|非|免予?|免于|禁止|严禁|无需|无须|勿)
              (主动|对外|(面)?向社会)?|非主动)(公开|公示|公布|上网|挂网)
            |(?<yes>主动公开|公开发布|全文公开|删减后公开|部分公开)
            """,
        RegexOptions.ExplicitCapture | RegexOptions.IgnorePatternWhitespace
    )]
    private static partial Regex Options();
}
