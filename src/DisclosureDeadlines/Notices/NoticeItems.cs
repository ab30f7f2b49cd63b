using System.Text.RegularExpressions;

namespace DisclosureDeadlines.Notices;

/// <summary>One item of a notice: where its text is, and the heading that names its holidays.</summary>
/// <param name="From">Where its statements begin, after mark and heading.</param>
/// <param name="To">Where the next item begins.</param>
/// <param name="HeadingFrom">Where the heading begins.</param>
/// <param name="HeadingTo">Where the heading ends; where it begins, if there is none.</param>
/// <param name="NoteFrom">Where the bracket after the heading begins, which says on which day the holiday is.</param>
/// <param name="NoteTo">Where it ends; where it begins, if there is none.</param>
internal readonly record struct NoticeItem(int From, int To, int HeadingFrom, int HeadingTo, int NoteFrom, int NoteTo)
{
    /// <summary>Statements without a heading.</summary>
    public static NoticeItem Plain(int from, int to) => new(from, to, from, from, from, from);
}

/// <summary>
/// Divides the arrangement of a notice into its items: those with a number, and those that begin a line with the name of a festival. A
/// notice of one holiday often has none: it is one item without a heading.
/// </summary>
internal static partial class NoticeItems
{
    private const int LongestHeading = 24;

    public static IEnumerable<NoticeItem> Of(NoticeScript script, NoticeLayout layout)
    {
        string text = script.Plain;
        (int At, int Head)[] marked =
        [
            .. NoticeLayout
                .ItemMark()
                .Matches(text[..layout.BodyEnd])
                .Where(m => m.Index >= layout.BodyStart)
                .Select(m => (m.Index, m.Index + m.Length)),
        ];

        // The State Council numbers all its items or none, so one without a number among them has lost it.
        (int At, int Head)[] bare =
            marked.Length > 0 && layout.Region is null
                ? []
                : [.. BareHead().Matches(text[..layout.BodyEnd]).Where(m => m.Index >= layout.BodyStart).Select(m => (m.Index, m.Index))];
        (int At, int Head)[] begins = [.. marked.Concat(bare).OrderBy(begin => begin.At)];
        yield return NoticeItem.Plain(layout.BodyStart, begins.Length == 0 ? layout.BodyEnd : begins[0].At);
        for (int i = 0; i < begins.Length; i++)
        {
            yield return Divide(text, begins[i].Head, i + 1 < begins.Length ? begins[i + 1].At : layout.BodyEnd);
        }
    }

    private static NoticeItem Divide(string text, int from, int to)
    {
        var heading = Heading().Match(text, from, to - from);
        var name = heading.Groups["name"];
        bool isHeading =
            heading.Success && heading.Index == from && name.Length is > 0 and <= LongestHeading && !Sentence().IsMatch(name.Value);
        if (!isHeading)
        {
            return NoticeItem.Plain(from, to);
        }

        var note = heading.Groups["note"];
        return note.Success
            ? new NoticeItem(heading.Index + heading.Length, to, from, from + name.Length, note.Index, note.Index + note.Length)
            : new NoticeItem(heading.Index + heading.Length, to, from, from + name.Length, from, from);
    }

    /// <summary>
    /// The text before a colon, a full stop or the end of the line, and a bracket after it; before 期间; or, where a notice leaves the colon
    /// out, the holidays' names before the first date.
    /// </summary>
    [GeneratedRegex(
        @"\G(?:(?<name>[^：。，；（\n]*?)(?<note>（[^）\n]{1,60}）)?(?:放假|假期)?(?:安排|时间)?(?:：|。|\n|$)|(?<name>[^：。，；\n\d]{2,}?)(?:放假)?期间(?:，|(?=\d))|(?<name>[^：。，；（\n\d]{1,24}?(?:节|旦|年|一|三|庆|街|纪念日))(?<note>（[^）\n]{1,60}）)?(?=\d{1,4}[月年]))"
    )]
    private static partial Regex Heading();

    /// <summary>A festival's name that begins a line, and a date after it: 春节：1月21日, or the date on the next line.</summary>
    [GeneratedRegex(
        @"(?<=\n|^)(?=[^\d。；：，（）《》\n]{1,20}(?:节|庆|纪念日|旦|年|三|街)(?:、[^\d。；：，（）《》\n]{1,20})?(?:（[^）\n]{1,60}）)?(?:放假|假期)?(?:安排|时间)?[：\n]\d{1,4}[月年])(?![一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十]{1,3}）)"
    )]
    private static partial Regex BareHead();

    [GeneratedRegex(@"\d日|放假|上班|延长|调整|根据|按照|各地|要")]
    private static partial Regex Sentence();
}
