using System.Text.RegularExpressions;
using DisclosureDeadlines.Calendars;

namespace DisclosureDeadlines.Notices;

/// <summary>The heading of an item.</summary>
internal static partial class NoticeHeading
{
    /// <summary>The holidays that a heading names, without the year; of 哈尼族“矻扎扎节” what is quoted.</summary>
    /// <param name="plain">The heading in plain characters.</param>
    /// <param name="printed">The heading as it is printed.</param>
    public static IEnumerable<string> Names(string plain, string printed) =>
        HolidayNames.Split(
            YearOfName().Replace(QuotedName().Match(printed) is { Success: true } quoted ? quoted.Groups["name"].Value : plain, "")
        );

    [GeneratedRegex(@"^\d{4}年")]
    private static partial Regex YearOfName();

    /// <summary>哈尼族“矻扎扎节”: what is quoted is the name.</summary>
    [GeneratedRegex("^[^“”、]+“(?<name>[^“”]{2,})”$")]
    private static partial Regex QuotedName();
}
