using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;

namespace DisclosureDeadlines.Files.Ledgers;

/// <summary>What the name of a sheet and the title above its table say of all rows below: which year they are of, and which office.</summary>
internal static partial class TableNames
{
    /// <summary>Characters of the longest title. A longer text above a table is a letter, and years in it may be of anything.</summary>
    private const int LongestTitle = 60;

    /// <summary>Each digit at its own place; what is none of them is a zero.</summary>
    private const string ChineseDigits = "〇一二三四五六七八九";

    /// <summary>
    /// The one year that they name, as 2026年度政府信息公开台账 does; null if they name none, or several. A day or a month is the date of the
    /// paper and no year of the rows: （2026年1月）.
    /// </summary>
    public static int? YearOf(string? sheet, ImmutableArray<string> above)
    {
        int[] years =
        [
            .. above
                .Where(text => text.Length <= LongestTitle)
                .Append(sheet ?? "")
                .SelectMany(text => Year().Matches(InDigits(text)))
                .Concat(BareYear().Matches(sheet ?? ""))
                .Select(year => int.Parse(year.Groups["year"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture))
                .Distinct()
                .Take(2),
        ];
        return years is [var only] ? only : null;
    }

    /// <summary>A title with its years in digits: 二〇二六年度 is 2026年度.</summary>
    private static string InDigits(string text) =>
        ChineseYear()
            .Replace(
                text,
                year => string.Concat(year.Value.Select(c => $"{Math.Max(0, ChineseDigits.IndexOf(c, StringComparison.Ordinal))}"))
            );

    /// <summary>The office that a sheet is named after; null if it is named otherwise.</summary>
    public static string? OfficeOf(string? sheet) => sheet is not null && Office().IsMatch(sheet.Trim()) ? sheet.Trim() : null;

    [GeneratedRegex("(?<![〇○零一二三四五六七八九])二[〇○零][一二三四五六七八九][〇○零一二三四五六七八九](?=年)")]
    private static partial Regex ChineseYear();

    /// <summary>A year, or the first one of a span; none of a date.</summary>
    [GeneratedRegex(
        @"(?<![0-9])(?<year>20[0-9]{2})(\s*年(?!\s*[0-9]{1,2}\s*月\s*([0-9]|份?\s*([)）]|$))|\s*[一二三四五六七八九十]{1,3}月|修订|修正)|(?=\s*[-—–~～至到]\s*20[0-9]{2}))",
        RegexOptions.ExplicitCapture
    )]
    private static partial Regex Year();

    [GeneratedRegex("^(?<year>20[0-9]{2})$", RegexOptions.ExplicitCapture)]
    private static partial Regex BareYear();

    /// <summary>办公室, 政策法规科, 县工信局, and no 台账 or 汇总.</summary>
    [GeneratedRegex(
        @"^(办公室|(?![全各本其所])\p{IsCJKUnifiedIdeographs}{1,14}(办公室|科|股|处|科室|局|厅|委|委员会|管委会|中心|大队|支队|监察队|执法队|政府|办事处|街道办|镇))$"
    )]
    private static partial Regex Office();
}
