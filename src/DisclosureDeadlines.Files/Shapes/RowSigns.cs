using System.Text.RegularExpressions;
using DisclosureDeadlines.Files.Grids;
using DisclosureDeadlines.Ledgers;

namespace DisclosureDeadlines.Files.Shapes;

/// <summary>
/// By what rows that are none of the table's are known. What words there are is listed in <c>seeds/tables/cell-words.tsv</c>.
/// </summary>
internal static partial class RowSigns
{
    /// <summary>Characters of a longest 填表人 and the like with what stands before its colon.</summary>
    private const int LabelCharacters = 12;

    /// <summary>How many names of a database make a row of them.</summary>
    private const int FewestCodes = 3;

    private static readonly string[] SignedOrStamped = ["签字", "签名", "盖章", "签章"];

    private static readonly string[] RemarkWords = ["备注", "注", "注释", "附注", "填表说明", "填报说明"];

    private static readonly char[] Colons = [':', '：'];

    /// <summary>Whether the text at the beginning of a row says that it adds up the rows above.</summary>
    /// <param name="text">The first text of the row.</param>
    /// <param name="isBare">Whether the row has nothing that only an item has.</param>
    public static bool IsTotal(string text, bool isBare)
    {
        string plain = Amount().Replace(CellWords.Plain(text), "");
        return CellWords.Total.Contains(plain)
            || (isBare && plain.Length <= LabelCharacters && CellWords.Total.Any(word => plain.EndsWith(word, StringComparison.Ordinal)));
    }

    /// <summary>Whether a text begins with a label and a colon that say who filled in the table, or that it ends here.</summary>
    /// <param name="text">The first text of the row.</param>
    /// <param name="isBare">Whether the row has nothing that only an item has.</param>
    public static bool IsFiller(string text, bool isBare)
    {
        if (!isBare)
        {
            return false;
        }

        int colon = text.IndexOfAny(Colons);
        string label = LabelOf(text, colon);
        bool isRemark = colon >= 0 && CellWords.Remark.Contains(label.TrimEnd('1', '2', '3'));
        return isRemark || IsRemark(text) || CellWords.Filler.Contains(label) || IsSigned(text, colon) || PageMark.Is(text);
    }

    /// <summary>Whether a text is a word for a remark and nothing else: 备注, with the remark in the next cell.</summary>
    public static bool IsRemark(string text) => RemarkWords.Contains(CellWords.Plain(text).TrimEnd(':'));

    /// <summary>Whether a text is a label that says who or when, with a colon: no title of anything begins so.</summary>
    public static bool IsFillerLabel(string text)
    {
        int colon = text.IndexOfAny(Colons);
        string label = LabelOf(text, colon);
        return colon > 0 && (CellWords.Filler.Contains(label) || IsSigned(text, colon));
    }

    private static string LabelOf(string text, int colon) => CellWords.Plain(Brackets().Replace(colon < 0 ? text : text[..colon], ""));

    /// <summary>Whether a label asks for a signature or a stamp: 负责人签字：, 单位（盖章）：.</summary>
    private static bool IsSigned(string text, int colon)
    {
        string label = colon is > 0 and <= LabelCharacters ? CellWords.Plain(text[..colon]).TrimEnd(')') : "";
        return SignedOrStamped.Any(word => label.EndsWith(word, StringComparison.Ordinal));
    }

    /// <summary>Whether a text is numbered as headings are: 一、, （二）, 第三部分.</summary>
    public static bool IsNumbered(string text) => Numbering().IsMatch(text);

    /// <summary>The number that a heading between the rows begins with, as it stands there (一、, （二）); empty if it has none.</summary>
    public static string NumberOf(string text) => Numbering().Match(text).Value;

    /// <summary>
    /// The heading between the rows that takes two cells, its number and its name: 一, 机构概况; null if a row is none. Numbered so in
    /// Chinese, and with nothing that an item has.
    /// </summary>
    public static string? NumberedSection(ReadOnlySpan<LedgerCell> cells)
    {
        var texts = new List<string>(2);
        foreach (ref readonly var cell in cells)
        {
            if (cell.IsEmpty)
            {
                continue;
            }

            if (texts.Count == 2 || cell.Date is not null || cell.Fault is not null)
            {
                return null;
            }

            texts.Add(cell.ToString().Trim());
            if (!ChineseNumber().IsMatch(texts[0]))
            {
                return null;
            }
        }

        return texts is not [var number, var name] ? null
            : number[^1] is '、' or '.' or '．' or ')' or '）' ? number + name
            : $"{number}、{name}";
    }

    /// <summary>Whether the cells are the numbers of their columns: 1 2 3, (1) (2) (3), 甲 乙 丙, A B C.</summary>
    public static bool AreColumnNumbers(ReadOnlySpan<LedgerCell> cells)
    {
        int count = 0;
        bool areNumbers = true;
        bool areLetters = true;
        bool areStems = true;
        foreach (ref readonly var cell in cells)
        {
            if (cell.IsEmpty)
            {
                continue;
            }

            string text = CellWords.Plain(cell.ToString()).Trim('(', ')', '[', ']', '栏');
            areNumbers &= text == FormattableString.Invariant($"{count + 1}");
            areLetters &= text.Length == 1 && text[0] == 'A' + count;
            areStems &= text.Length == 1 && count < 10 && text[0] == "甲乙丙丁戊己庚辛壬癸"[count];
            if (!areNumbers && !areLetters && !areStems)
            {
                return false;
            }

            count++;
        }

        return count >= 3;
    }

    /// <summary>
    /// Whether the cells are the names that a database has for the columns, as stand below the headings of a form for its import: XK_JDRQ.
    /// </summary>
    public static bool AreCodes(ReadOnlySpan<LedgerCell> cells)
    {
        int count = 0;
        foreach (ref readonly var cell in cells)
        {
            if (cell.IsEmpty)
            {
                continue;
            }

            if (cell.Number is not null || cell.Date is not null || !Code().IsMatch(cell.ToString()))
            {
                return false;
            }

            count++;
        }

        return count >= FewestCodes;
    }

    /// <summary>Whether all texts of a row are those of a row of headings, each in its place.</summary>
    public static bool AreSame(ReadOnlySpan<LedgerCell> cells, ReadOnlySpan<LedgerCell> headings)
    {
        int same = 0;
        for (int column = 0; column < cells.Length; column++)
        {
            if (cells[column].IsEmpty)
            {
                continue;
            }

            if (column >= headings.Length || CellWords.Plain(cells[column].ToString()) != CellWords.Plain(headings[column].ToString()))
            {
                return false;
            }

            same++;
        }

        return same >= 2;
    }

    [GeneratedRegex(
        @"^\s*([一二三四五六七八九十]{1,3}\s*[、.．]|[(（][一二三四五六七八九十]{1,3}[)）]|第[一二三四五六七八九十]{1,3}(部分|季度|类|批|章|节)|[1-4]季度)"
    )]
    private static partial Regex Numbering();

    [GeneratedRegex("^[A-Za-z][A-Za-z0-9_]*$")]
    private static partial Regex Code();

    [GeneratedRegex(@"^([一二三四五六七八九十]{1,3}[、.．]?|[(（][一二三四五六七八九十]{1,3}[)）])$")]
    private static partial Regex ChineseNumber();

    /// <summary>How many there are, behind the word for a sum: 小计：3件, 合计(12)条.</summary>
    [GeneratedRegex(@"[:：]?\(?[0-9]*[件条项份个篇起宗户]?\)?[件条项份个篇起宗户]?(记录|信息|数据)?[:：。;；]?$")]
    private static partial Regex Amount();

    [GeneratedRegex(@"[(（][^)）]*[)）]")]
    private static partial Regex Brackets();
}
