using System.Text.RegularExpressions;

namespace DisclosureDeadlines.Notices;

/// <summary>One item of a notice: where its text lies, and the heading that names its holidays.</summary>
/// <param name="From">Where its statements begin, after mark and heading.</param>
/// <param name="To">Where the next item begins.</param>
/// <param name="HeadingFrom">Where the heading begins.</param>
/// <param name="HeadingTo">Where the heading ends; where it begins, if there is none.</param>
internal readonly record struct NoticeItem(int From, int To, int HeadingFrom, int HeadingTo);

/// <summary>Divides the arrangement of a notice into its items. A notice of one holiday often has none: it is one item without a heading.</summary>
internal static partial class NoticeItems
{
    private const int LongestHeading = 24;

    public static IEnumerable<NoticeItem> Of(NoticeScript script, NoticeLayout layout)
    {
        string text = script.Plain;
        Match[] marks = [.. NoticeLayout.ItemMark().Matches(text[..layout.BodyEnd]).Where(m => m.Index >= layout.BodyStart)];
        if (marks.Length == 0)
        {
            yield return new NoticeItem(layout.BodyStart, layout.BodyEnd, layout.BodyStart, layout.BodyStart);
            yield break;
        }

        yield return new NoticeItem(layout.BodyStart, marks[0].Index, layout.BodyStart, layout.BodyStart);
        for (int i = 0; i < marks.Length; i++)
        {
            int from = marks[i].Index + marks[i].Length;
            int to = i + 1 < marks.Length ? marks[i + 1].Index : layout.BodyEnd;
            yield return Divide(text, from, to);
        }
    }

    private static NoticeItem Divide(string text, int from, int to)
    {
        var heading = Heading().Match(text, from, to - from);
        bool isHeading = heading.Success && heading.Index == from && heading.Groups["name"].Length <= LongestHeading && !Sentence().IsMatch(heading.Groups["name"].Value);
        return isHeading
            ? new NoticeItem(heading.Index + heading.Length, to, from, from + heading.Groups["name"].Length)
            : new NoticeItem(from, to, from, from);
    }

    /// <summary>The text before a colon or full stop; before 期间; or, where a notice leaves the colon out, the holidays' names before the first date.</summary>
    [GeneratedRegex(@"\G(?:(?<name>[^：。，；\n]*?)(?:放假|假期)?(?:安排|时间)?(?:：|。|\n|$)|(?<name>[^：。，；\n\d]{2,}?)(?:放假)?期间(?:，|(?=\d))|(?<name>[^：。，；\n\d]{1,12}(?:节|旦|年|一|三))(?=\d{1,4}[月年]))")]
    private static partial Regex Heading();

    [GeneratedRegex(@"\d日|放假|上班|延长|调整|根据|按照|各地|要")]
    private static partial Regex Sentence();
}
