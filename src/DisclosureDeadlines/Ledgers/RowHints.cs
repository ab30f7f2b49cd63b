using System.Collections.Frozen;
using System.Text.RegularExpressions;
using DisclosureDeadlines.Foundation;
using NodaTime;

namespace DisclosureDeadlines.Ledgers;

/// <summary>
/// What a row says beside its fields by which it may have been published earlier or by somebody else, or need not be: 由财政局负责公开,
/// 公众号9月20日已发布, 日期有误. It is of importance only where the row would be late: then somebody has to say, and nobody is accused.
/// </summary>
internal static partial class RowHints
{
    /// <summary>Characters of a text that are looked at.</summary>
    private const int Longest = 200;

    /// <summary>Characters of a plain day. Only a longer cell says more.</summary>
    private const int LongestDay = 11;

    /// <summary>Signs of the shortest word in a column of no known name; 是 and √ there answer another question.</summary>
    private const int ShortestWord = 2;

    /// <summary>The first of such texts, in a sentence; null if there is none.</summary>
    /// <param name="columns">The columns.</param>
    /// <param name="cells">The cells of the row.</param>
    /// <param name="texts">Its title and its remark.</param>
    /// <param name="published">Its day of publication.</param>
    /// <param name="datesFrom1904">Whether serial numbers of days count from 1904.</param>
    public static BilingualText? Of(
        LedgerColumns columns,
        ReadOnlySpan<LedgerCell> cells,
        (string? Title, string? Note) texts,
        LocalDate? published,
        bool datesFrom1904
    )
    {
        bool isPublished = published is not null;
        if (texts.Note is { } note && MaySay(note, isPublished))
        {
            return Sentence(columns.Headings[columns.PlaceOf(LedgerField.Note)], note);
        }

        if (!isPublished && texts.Title is { } title && OutByRemark.Bracketed(title).Any(IsOfPaper))
        {
            return Sentence(columns.Headings[columns.PlaceOf(LedgerField.Title)], title);
        }

        if (
            isPublished
            && columns[LedgerField.Published] is { } day
            && day < cells.Length
            && cells[day].Text is { Length: > LongestDay } written
            && Has(CellWords.Plain(written), CellWords.Earlier)
        )
        {
            return Sentence(columns.Headings[day], written.Trim());
        }

        foreach (var (place, kind) in columns.Further)
        {
            if (
                place < cells.Length
                && cells[place] is { IsEmpty: false, Fault: null } cell
                && cell.ToString().Trim() is var text
                && !Blanks.IsBlank(text, LedgerField.Note)
                && Says(kind, cell, text, published, datesFrom1904)
            )
            {
                return Sentence(columns.Headings[place], text);
            }
        }

        return null;
    }

    /// <summary>What a heading or a title above the rows says of all of them: 以下文件不公开, 依申请公开台账.</summary>
    public static BilingualText? OfAbove(string text)
    {
        string excerpt = Excerpt.Of(text.Trim(), 30);
        string plain = CellWords.Plain(text);
        return OpennessOptions.Of(plain) == OpennessOptions.Said.NotToBePublished && !OpennessOptions.IsTurnedRound(plain)
            ? new(
                $"这一行上面写着“{excerpt}”，是不是还要公开，请写明",
                $"above the row it says \"{excerpt}\"; say whether it is still to be published"
            )
            : null;
    }

    private static bool Says(FurtherKind kind, LedgerCell cell, string text, LocalDate? published, bool datesFrom1904) =>
        kind switch
        {
            FurtherKind.Day => cell.Date is { } known ? !(known >= published)
            : WrittenDate.TryRead(text, datesFrom1904, out var day) ? !(day >= published)
            : PublishedElsewhere.SaysItInWords(text),
            FurtherKind.Publication => published is not null
                && (cell.Date ?? (WrittenDate.TryRead(text, datesFrom1904, out var written) ? written : published)) < published,
            FurtherKind.Secrecy => !CellWords.Is(CellWords.NotSecret, text),
            FurtherKind.Status => published is null && !CellWords.Is(CellWords.NotPublished, text) && MaySayOfStatus(text),
            FurtherKind.Address => published is null && !CellWords.Is(CellWords.NotPublished, text),
            FurtherKind.Openness => HasDay(text) && MaySay(text, published is not null),
            _ => (HasDay(text) && MaySay(text, published is not null))
                || (published is null && (PublishedElsewhere.SaysItInWords(text) || (kind == FurtherKind.Unknown && SaysItInWords(text)))),
        };

    /// <summary>Most cells have none, and are told by their signs.</summary>
    private static bool HasDay(string text) => text.AsSpan().ContainsAny("-/.月") && WrittenDate.AnyDay().IsMatch(text);

    /// <summary>部分公开, 正常, 100%: whatever a status says that is not known for "not yet".</summary>
    private static bool MaySayOfStatus(string text) => !NotYet().IsMatch(CellWords.Plain(text));

    private static bool SaysItInWords(string text) =>
        Openness.DeniesInWords(text)
        || Remarks.Of(text) != Remarks.Said.Nothing
        || (text.Length >= ShortestWord && CellWords.Is(CellWords.PublishedWithoutDay, text));

    /// <summary>【已废止】, （秘密）, （征求意见稿）: what stands in brackets round a title is of the paper.</summary>
    private static bool IsOfPaper(string bracket) =>
        CellWords.Is(CellWords.EndedPaper, bracket)
        || CellWords.Is(CellWords.TakenBack, bracket)
        || CellWords.Is(CellWords.NotToBePublished, bracket)
        || CellWords.Is(CellWords.Draft, bracket);

    /// <summary>Whether a remark may say so. That it is not published yet, or has to be, is no such thing.</summary>
    private static bool MaySay(string text, bool isPublished)
    {
        string plain = CellWords.Plain(text.Length > Longest ? text[..Longest] : text);
        return isPublished ? Has(plain, CellWords.Earlier) : Has(NotYet().Replace(plain, ""), CellWords.Hint);
    }

    private static bool Has(string plain, FrozenSet<string> words) =>
        plain.Length > 0 && words.Any(word => plain.Contains(word, StringComparison.Ordinal));

    private static BilingualText Sentence(string heading, string text)
    {
        string excerpt = Excerpt.Of(text, 30);
        string name = Excerpt.Of(heading);
        return new(
            $"“{name}”一列写着“{excerpt}”，不能断定逾期，请人工核对",
            $"the column \"{name}\" says \"{excerpt}\", so it cannot be called late; a person has to look at it"
        );
    }

    /// <summary>
    /// 尚未公开, 计划10月下旬在网站公开, 请尽快公开, 已审核，可公开: it is still to be done. 未撤稿, 非涉密, 公开申请 are of nothing that has been.
    /// </summary>
    [GeneratedRegex(
        """
            (未|没有|没|待|拟|将|计划|预计|准备|尽快|抓紧|请|催|应|须|要求|督促|可|同意|准予|延期|延后|推迟)[^,，。;；:：]{0,16}?(公开|发布|公示|公布|公告|上网|挂网|上传|上墙)
            |公开申请
            |(未|没有|没|非|不)(涉密|撤稿|撤回|撤下|撤销|废止|失效|取消|作废|下线|下架|删除|重复)
            """,
        RegexOptions.ExplicitCapture | RegexOptions.IgnorePatternWhitespace
    )]
    private static partial Regex NotYet();
}
