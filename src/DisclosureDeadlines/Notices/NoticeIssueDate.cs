using System.Globalization;
using System.Text.RegularExpressions;
using DisclosureDeadlines.Foundation;
using NodaTime;

namespace DisclosureDeadlines.Notices;

/// <summary>The day on which a notice was issued, in Arabic or Chinese figures.</summary>
internal static partial class NoticeIssueDate
{
    /// <summary>
    /// The date beside the signature, or one above the notice that is called its date of issue; null where there is none.
    /// </summary>
    /// <exception cref="DocumentFormatException">There is no such day.</exception>
    public static LocalDate? Read(NoticeScript script, Match signature, int bodyStart)
    {
        var date = signature.Success ? signature.Groups["date"] : LabelledDate().Match(script.Plain[..bodyStart]).Groups["date"];
        return date.Success
            ? DateOf(date.Value) ?? throw script.Fault(date.Index, $"没有“{date.Value}”这一天", $"there is no day \"{date.Value}\"")
            : null;
    }

    /// <summary>
    /// The year of issue is in the date and in the number. A notice for a year is issued in it or in the year before.
    /// </summary>
    public static void Check(NoticeScript script, NoticeLayout layout, int at)
    {
        if (layout.Issued is not { } issued)
        {
            return;
        }

        if (
            layout.Number is { } number
            && NumberYear().Match(number) is { Success: true } year
            && year.Groups[1].Value != issued.Year.ToString(CultureInfo.InvariantCulture)
        )
        {
            throw script.Fault(
                at,
                $"发文字号是{number}，落款却是{issued.Year}年",
                $"the number is {number}, but the date of issue is in {issued.Year}"
            );
        }

        if (issued.Year != layout.Year && issued.Year != layout.Year - 1)
        {
            throw script.Fault(
                at,
                $"{layout.Year}年的安排不会在{issued.Year}年发布",
                $"the arrangement for {layout.Year} cannot have been issued in {issued.Year}"
            );
        }
    }

    private static LocalDate? DateOf(string text)
    {
        var parts = DateParts().Match(text);
        int? year = Digits(parts.Groups[1].Value);
        int? month = Numerals.Read(parts.Groups[2].Value);
        int? day = Numerals.Read(parts.Groups[3].Value);
        return
            year is >= NoticeYear.First - 1 and <= NoticeYear.Last
            && month is >= 1 and <= 12
            && day is >= 1
            && day <= CalendarSystem.Iso.GetDaysInMonth(year.Value, month.Value)
            ? new LocalDate(year.Value, month.Value, day.Value)
            : null;
    }

    private static int? Digits(string year) =>
        int.TryParse(
            string.Concat(
                year.Select(c =>
                    "〇一二三四五六七八九".IndexOf(c, StringComparison.Ordinal) is >= 0 and int digit ? (char)('0' + digit) : c
                )
            ),
            NumberStyles.None,
            CultureInfo.InvariantCulture,
            out int value
        )
            ? value
            : null;

    [GeneratedRegex(@"(?:成文|发文|印发|发布|公布)(?:日期|时间)：(?<date>" + NoticeLayout.DateWords + ")")]
    private static partial Regex LabelledDate();

    [GeneratedRegex(@"^(.{4})年(.+)月(.+)日$")]
    private static partial Regex DateParts();

    [GeneratedRegex(@"〔(\d{4})〕")]
    private static partial Regex NumberYear();
}
