using System.Text.RegularExpressions;
using DisclosureDeadlines.Calendars;
using NodaTime;

namespace DisclosureDeadlines.Notices;

/// <summary>
/// What is around the arrangement of a notice, and where the arrangement begins and ends. Whatever a page prints before the addressees
/// and after the date of issue is not part of the notice.
/// </summary>
internal sealed partial class NoticeLayout
{
    private const string Printing = "印发";

    private readonly NoticeScript script;

    private NoticeLayout(NoticeScript script) => this.script = script;

    public string? Title { get; private set; }

    public string? Number { get; private set; }

    public LocalDate? Issued { get; private set; }

    public int Year { get; private set; }

    public Region? Region { get; private set; }

    /// <summary>The holidays that the title names, as they are printed; empty where it says 部分节假日.</summary>
    public string TitleNames { get; private set; } = "";

    public int BodyStart { get; private set; }

    public int BodyEnd { get; private set; }

    /// <summary>Where the date of issue ends; the end of the text, if there is none.</summary>
    public int SignatureEnd { get; private set; }

    /// <summary>
    /// The beginning of the first item, or the end of the sentence that announces the arrangement where there are no items.
    /// </summary>
    public int PreambleEnd { get; private set; }

    public string Preamble => script.Plain[BodyStart..PreambleEnd];

    public static NoticeLayout Of(NoticeScript script)
    {
        var layout = new NoticeLayout(script);
        string text = script.Plain;
        layout.BodyStart = NoticeAddressees.Find(text, 0) is { } addressees ? addressees.End : layout.EndOfHeadings();
        var signature = Signature().Match(text, layout.BodyStart);
        layout.BodyEnd = signature.Success ? signature.Index : text.Length;
        layout.PreambleEnd = layout.FindPreambleEnd();
        string? titleIssuer = layout.ReadTitle();
        layout.ReadNumber();
        layout.Issued = NoticeIssueDate.Read(script, signature, layout.BodyStart);
        layout.SignatureEnd = signature.Success ? signature.Index + signature.Length : text.Length;
        layout.RefuseSecondNotice();
        string signed = signature.Success ? signature.Groups["office"].Value : "";
        string[] offices = [.. new[] { signed, (titleIssuer ?? "").Split("转发")[0] }.Where(office => office.Length > 0)];
        layout.Region = NoticePlace.Of(
            script,
            offices,
            signature.Success ? signature.Index : 0,
            text[..layout.PreambleEnd] + signed,
            layout.BodyStart,
            layout.Number
        );
        layout.Year = NoticeYear.Of(script, layout);
        NoticeIssueDate.Check(script, layout, signature.Index);
        layout.RefuseOrdersOutside();
        return layout;
    }

    private int EndOfHeadings()
    {
        string text = script.Plain;
        int first = FirstOf(text, 0);
        int line = first < 0 ? 0 : text.LastIndexOf('\n', first, first + 1) + 1;
        return NoticeLines
            .Between(text, 0)
            .TakeWhile(heading => first < 0 || heading.From < first)
            .Where(heading => HeadingLine().IsMatch(text[heading.From..heading.To]))
            .Select(heading => Math.Min(heading.To + 1, text.Length))
            .Append(line)
            .Max();
    }

    /// <summary>Where the arrangement shows first: the words 如下, or an item.</summary>
    private static int FirstOf(string text, int from)
    {
        int announced = text.IndexOf("如下", from, StringComparison.Ordinal);
        var item = ItemMark().Match(text, from);
        return item.Success && (announced < 0 || item.Index < announced) ? item.Index : announced;
    }

    private int FindPreambleEnd()
    {
        string text = script.Plain;
        var item = ItemMark().Match(text, BodyStart, BodyEnd - BodyStart);
        int limit = item.Success ? item.Index : BodyEnd;
        int announced = text.LastIndexOf("如下", limit, limit - BodyStart, StringComparison.Ordinal);
        int end = announced < 0 ? -1 : text.IndexOfAny(['。', '：', '；', '\n'], announced, limit - announced);
        return item.Success ? item.Index
            : end < 0 ? BodyStart
            : end + 1;
    }

    private string? ReadTitle()
    {
        string head = script.Plain[..BodyStart];
        Match[] titles = [.. TitleWords().Matches(head).Where(t => t.Index == 0 || head[t.Index - 1] != '《')];
        var title = titles.FirstOrDefault(t => t.Groups["office"].Success) ?? titles.FirstOrDefault();
        if (title is null)
        {
            TitleNames = PreambleNames().Match(Preamble).Groups["names"].Value;
            return null;
        }

        // What a page prints before the title (国务院文件) may have become part of it.
        var office = title.Groups["office"];
        int again =
            office.Success && !office.Value.Contains("转发", StringComparison.Ordinal)
                ? Math.Max(0, office.Value.LastIndexOf("国务院", StringComparison.Ordinal))
                : 0;
        Title = script.Printed(title.Index + again, title.Index + title.Length);
        TitleNames = NamesInTitle().Match(title.Groups["about"].Value).Groups["names"].Value;
        if (TitleNames.Length == 0)
        {
            TitleNames = PreambleNames().Match(Preamble).Groups["names"].Value;
        }

        return office.Success ? office.Value[again..] : null;
    }

    private void ReadNumber()
    {
        var number = DocumentNumber().Match(script.Plain[..BodyStart]);
        if (number.Success)
        {
            Number = number.Value[(number.Value.LastIndexOf("通知", StringComparison.Ordinal) is >= 0 and int end ? end + 2 : 0)..];
        }
    }

    /// <summary>The last place below the date of issue where an office and a date stand again, but not a date of printing (印发); -1 if none.</summary>
    public int LastSignature()
    {
        string text = script.Plain;
        int last = -1;
        foreach (Match signature in Signature().Matches(text, SignatureEnd))
        {
            int end = signature.Index + signature.Length;
            bool isPrinting = string.CompareOrdinal(text, end, Printing, 0, Printing.Length) == 0;
            last = signature.Groups["office"].Success && !isPrinting ? signature.Index : last;
        }

        return last;
    }

    private void RefuseSecondNotice()
    {
        if (NoticeAddressees.Find(script.Plain, SignatureEnd) is { } again)
        {
            throw script.Fault(again.Line, "这里又开始了另一件通知，请一次只读一件", "another notice begins here; read one at a time");
        }
    }

    /// <summary>What arranges days above the addressees or below the date of issue may or may not be meant: it is not passed over.</summary>
    private void RefuseOrdersOutside()
    {
        if (NoticeOrders.FirstOutside(new NoticeOutside(script, this)) is { } order)
        {
            throw NoticeOutside.Fault(script, order);
        }

        if (NoticeOrders.SecondNotice(script, this) is { } second)
        {
            throw script.Fault(second, "这里又是另一件通知，请一次只读一件", "this is another notice; read one at a time");
        }
    }
}
