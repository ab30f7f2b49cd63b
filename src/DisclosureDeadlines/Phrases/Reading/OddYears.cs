using DisclosureDeadlines.Foundation;

namespace DisclosureDeadlines.Phrases.Reading;

/// <summary>
/// Years before a date that are not read as its year: 去年10月31日前, 某年, 丙午年, 2026年度1月31日前. A date that recurs every year is not what they say,
/// and 今年 and 明年 depend on the day that the paper was printed.
/// </summary>
internal static class OddYears
{
    /// <summary>The length of 偶数年 and the like, which are refused for coming round more rarely than their date.</summary>
    private const int LongestRareYear = 3;

    private const int YearDigits = 4;

    private const string Stems = "甲乙丙丁戊己庚辛壬癸";
    private const string Branches = "子丑寅卯辰巳午未申酉戌亥";

    /// <summary>Words that make a year of 年 wherever they stand.</summary>
    private const string YearWords = "今去某几千万壹贰叁肆伍陆柒捌玖Xx";

    /// <summary>Words that make a year of 年 at the beginning of a clause; elsewhere they end another word (合同, 说明, 会后).</summary>
    private const string BeginningYearWords = "前后明同往历这那哪何首末早近多数头闰平新";

    /// <summary>Where a year begins that stands before a date that would recur, and that it is not read with; −1 if none does.</summary>
    public static int OtherYear(ReadOnlySpan<char> text, int at)
    {
        var before = WordLists.AfterYear.TrimEnd(text[..at]);
        before = before.EndsWith("年年") ? before[..^1] : before;
        if (
            before.Length < 2
            || !before.EndsWith("年")
            || before.EndsWith("半年")
            || before.EndsWith("隔一年")
            || WordLists.RareCycle.IsIn(before[Math.Max(0, before.Length - LongestRareYear)..])
        )
        {
            return -1;
        }

        int word = Math.Max(WordLists.RelativeYear.EndLength(before), 1);
        char named = before.Length > word ? before[^(word + 1)] : ' ';
        bool isName =
            named is '在' or '于' or '须' or '应' or ',' or ';' or '。' or ':' or '(' or '、'
            || (word > 1 && named is not ('下' or '上' or '大') && !Numerals.IsNumeral(named));
        int begin = before.Length - 2;
        return isName ? -1
            : Numerals.IsNumeral(before[begin]) ? OddNumbers.LastNumber(text, begin + 1)
            : begin;
    }

    /// <summary>2025年度决算于9月20日前公开: where the one year is named that the thing is of, so that the date does not recur; −1 if none is.</summary>
    public static int OfThing(ReadOnlySpan<char> before)
    {
        int begin = before.LastIndexOfAny(";。每") + 1;
        int year = before[begin..].IndexOf("年度");
        int number = year < 0 ? 0 : OddNumbers.LastNumber(before, begin + year);
        return year >= 0 && begin + year - number == YearDigits ? number : -1;
    }

    /// <summary>Whether a year that is named stands right before a limit that recurs in it: 2026年每月10日前.</summary>
    public static bool FollowsYear(ReadOnlySpan<char> text, int at)
    {
        var before = text[..at];
        before = before[..^Text.Ending(before, ["度"])];
        if (before.Length < 2 || !before.EndsWith("年"))
        {
            return false;
        }

        int relative = WordLists.RelativeYear.EndLength(before);
        var named = before[..^Math.Max(relative, 1)];
        return relative > 0
            ? named.Length > 0 && (named[^1] == '下' || Numerals.IsNumeral(named[^1]))
            : Numerals.IsNumeral(named[^1])
                || named[^1] is '上' or '下'
                || EndsYear(text, named.Length)
                || (named.Length > 1 && NumberSigns.Odd.Contains(named[^1], StringComparison.Ordinal) && Numerals.IsNumeral(named[^2]));
    }

    /// <summary>Whether the 年 of 年底 that stands here belongs to a word before it: 今年底, 丙午年底, 前年底.</summary>
    public static bool EndsYear(ReadOnlySpan<char> text, int at)
    {
        if (at == 0)
        {
            return false;
        }

        bool sexagenary =
            at > 1 && Branches.Contains(text[at - 1], StringComparison.Ordinal) && Stems.Contains(text[at - 2], StringComparison.Ordinal);
        bool begins =
            at == 1
            || Numerals.IsNumeral(text[at - 2])
            || text[at - 2]
                is ','
                    or ';'
                    or '。'
                    or ':'
                    or '('
                    or '、'
                    or '于'
                    or '在'
                    or '至'
                    or '到'
                    or '的'
                    or '迟'
                    or '大'
                    or '前'
                    or '往';
        return sexagenary
            || YearWords.Contains(text[at - 1], StringComparison.Ordinal)
            || (begins && BeginningYearWords.Contains(text[at - 1], StringComparison.Ordinal));
    }

    /// <summary>2025、2026年10月31日前, 2026年或2027年10月31日前, 约2026年: more years than the one, or less than one.</summary>
    public static bool IsOddYear(ReadOnlySpan<char> text, int at)
    {
        if (at == 0)
        {
            return false;
        }

        var before = text[..at];
        int joint = Text.Ending(before, ["或者", "或", "和", "及", "与", "、", "至", "到", "-", "–", "—", "~", "〜", "/", ".", ","]);
        bool listed =
            joint > 0
            && joint < at
            && (
                Numerals.IsNumeral(text[at - joint - 1])
                || (text[at - joint - 1] == '年' && joint + 1 < at && Numerals.IsNumeral(text[at - joint - 2]))
            );
        return listed || before.EndsWith("公元前") || before.EndsWith("近") || OddNumbers.WholeNumberStart(text, at, '月') < at;
    }
}
