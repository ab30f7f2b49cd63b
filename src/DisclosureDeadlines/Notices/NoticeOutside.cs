using System.Globalization;
using System.Text.RegularExpressions;

namespace DisclosureDeadlines.Notices;

/// <summary>
/// What a page prints above the addressees of a notice and below its date of issue. Titles of notices in it say nothing of their own: each
/// is hidden behind as many signs as it has, so that places stay what they are.
/// </summary>
internal sealed partial class NoticeOutside(NoticeScript script, NoticeLayout layout)
{
    private const char Hidden = '《';

    public int Year => layout.Year;

    /// <summary>Whether a text arranges another year and not this one: 2025年国庆节：10月1日至8日放假. The year of a date does not count.</summary>
    public static bool IsOfOtherYear(string text, int year)
    {
        bool other = false;
        foreach (Match named in ArrangedYear().Matches(text))
        {
            if (IsYear(named.Value, year))
            {
                return false;
            }

            other = true;
        }

        return other;
    }

    public static bool IsYear(string digits, int year) => int.Parse(digits, CultureInfo.InvariantCulture) == year;

    public static DocumentFormatException Fault(NoticeScript script, int at) =>
        script.Fault(
            at,
            "这句话安排了具体日期，却在通知正文之外：属于通知的请移入正文，不属于的请删去",
            "this arranges days, but is outside the notice: move it inside if it belongs to it, or take it out"
        );

    /// <summary>The lines outside, and where each begins.</summary>
    public IEnumerable<(int From, string Said)> Lines()
    {
        string text = script.Plain;
        foreach (var (begin, end) in NoticeLines.Between(text, 0))
        {
            if (begin < layout.BodyStart)
            {
                yield return (begin, Without(text[begin..Math.Min(end, layout.BodyStart)]));
            }

            int from = Math.Max(begin, layout.SignatureEnd);
            if (from < end)
            {
                yield return (from, Without(text[from..end]));
            }
        }
    }

    /// <summary>Their sentences that are not about another year.</summary>
    public IEnumerable<(int From, string Said)> Sentences() =>
        from line in Lines()
        from place in NoticeSentences.Between(line.Said, 0, line.Said.Length)
        let said = line.Said[place.From..place.To]
        where !IsOfOtherYear(said, Year)
        select (line.From + place.From, said);

    /// <summary>A text whose titles in 《》 are hidden.</summary>
    public static string WithoutQuoted(string text) => Quoted().Replace(text, Hide);

    private static string Without(string line) => Title().Replace(WithoutQuoted(line), Hide);

    private static string Hide(Match title) => new(Hidden, title.Length);

    /// <summary>The title of a notice, without its office.</summary>
    [GeneratedRegex("关于[^。：；《\n]{2,60}?的(?:通知|通告|公告|决定)")]
    public static partial Regex Title();

    [GeneratedRegex("《[^《》。\n]{1,80}》")]
    private static partial Regex Quoted();

    [GeneratedRegex(@"(?<!\d)\d{4}(?=年(?!\d{1,2}月|度))")]
    private static partial Regex ArrangedYear();
}
