using System.Globalization;
using System.Text.RegularExpressions;

namespace DisclosureDeadlines.Notices;

/// <summary>The year that a notice arranges: title and preamble name it, or else the dates of the arrangement do.</summary>
internal static partial class NoticeYear
{
    public const int First = 1950;
    public const int Last = 2100;

    /// <summary>The year, which title and preamble have to agree on.</summary>
    /// <exception cref="DocumentFormatException">No year is named, several are, or one that no calendar has.</exception>
    public static int Of(NoticeScript script, NoticeLayout layout)
    {
        string[] places = [layout.Title ?? "", NoticeSentences.WithoutTitles(layout.Preamble)];
        int[] years =
        [
            .. places
                .SelectMany(place => ArrangedYear().Matches(place))
                .Select(m => int.Parse(m.Value, CultureInfo.InvariantCulture))
                .Distinct(),
        ];
        if (years.Length == 0)
        {
            var dated = DatedYear()
                .Matches(script.Plain[layout.PreambleEnd..layout.BodyEnd])
                .Select(m => int.Parse(m.Groups[1].Value, CultureInfo.InvariantCulture))
                .ToArray();
            years =
                dated.Length > 0 ? [dated.Max()]
                : layout.Issued is { } issued && script.Plain[layout.BodyStart..layout.BodyEnd].Contains("今年", StringComparison.Ordinal)
                    ? [issued.Year]
                : [];
        }

        return years switch
        {
            [var year and >= First and <= Last] => year,
            [_] => throw script.Fault(
                layout.BodyStart,
                $"年份应在 {First} 到 {Last} 之间，却是 {years[0]}",
                $"expected a year from {First} to {Last}, found {years[0]}"
            ),
            [] => throw script.Fault(layout.BodyStart, "没有写明是哪一年的安排", "it is not said which year is arranged"),
            _ => throw script.Fault(
                layout.BodyStart,
                $"标题和正文的年份不一致：{string.Join("、", years)}",
                $"the title and the text name different years: {string.Join(", ", years)}"
            ),
        };
    }

    /// <summary>A year that is arranged: 2026年元旦; but 2024年11月 is the year of a date.</summary>
    [GeneratedRegex(@"(?<!\d)\d{4}(?=年(?!\d{1,2}月|度))")]
    private static partial Regex ArrangedYear();

    [GeneratedRegex(@"(?<!\d)(\d{4})年\d{1,2}月")]
    private static partial Regex DatedYear();
}
