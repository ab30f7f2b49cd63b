using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace DisclosureDeadlines.Notices;

/// <summary>
/// The lines of a notice in plain characters, and which of them go on in the next: pages, PDF copies and letters break them anywhere.
/// </summary>
internal static partial class NoticeLines
{
    /// <summary>Each line that has a character, with the place of each of them in the text.</summary>
    public static IEnumerable<(string Line, List<int> Places)> Of(string text)
    {
        var line = new StringBuilder();
        var places = new List<int>();
        for (int i = 0; i <= text.Length; i++)
        {
            if (i == text.Length || text[i] is '\n' or '\r' or '\u0085' or '\u2028' or '\u2029' or '\f' or '\v')
            {
                if (line.Length > 0)
                {
                    yield return (line.ToString(), places);
                    line.Clear();
                    places = [];
                }
            }
            else if (Plain(text[i], line) is { } plain)
            {
                line.Append(plain);
                places.Add(i);
            }
        }
    }

    /// <summary>Whether a line ends where the next begins, rather than going on in it.</summary>
    public static bool Breaks(string line, string next) =>
        line[^1] is '。' or '；' or '：'
        || StandsAlone().IsMatch(line)
        || Heading().IsMatch(line)
        || StandsAlone().IsMatch(next)
        || Begins().IsMatch(next)
        || (ItemHeading().IsMatch(line) && BeginsWithDate().IsMatch(next))
        || BareItem().IsMatch(next);

    /// <summary>The lines of a plain text that begin at a place or after it.</summary>
    public static IEnumerable<(int From, int To)> Between(string plain, int from)
    {
        int begin = from == 0 ? 0 : plain.IndexOf('\n', from - 1) + 1;
        while ((begin > 0 || from == 0) && begin <= plain.Length)
        {
            int end = plain.IndexOf('\n', begin);
            yield return (begin, end < 0 ? plain.Length : end);
            begin = end < 0 ? plain.Length + 1 : end + 1;
        }
    }

    private static char? Plain(char given, StringBuilder before)
    {
        char c = given switch
        {
            >= '\uFF01' and <= '\uFF5E' => (char)(given - 0xFEE0),
            _ => Radicals.Plain(given),
        };
        char? last = before.Length > 0 ? before[^1] : null;
        return c switch
        {
            ',' => '，',
            ';' => '；',
            ':' or '∶' or '︰' => '：',
            '(' => '（',
            ')' => '）',
            '〈' or '<' => '《',
            '〉' or '>' => '》',
            '[' or '【' or '〖' => '〔',
            ']' or '】' or '〗' => '〕',
            '!' or '?' or '．' => '。',
            '.' => last is null || char.IsAscii(last.Value) ? '.' : '。',
            '○' or 'Ο' or 'О' or '零' => '〇',
            '—' or '–' or '―' or '─' or '━' or '~' or '〜' or '−' or '﹣' or '‐' or '‑' or '-' or 'ー' => last == '-' ? null : '-',
            '“' or '”' or '"' or '‘' or '’' or '\'' or '「' or '」' or '『' or '』' or '·' or '•' or '・' => null,
            _ when char.IsWhiteSpace(c) || char.GetUnicodeCategory(c) is UnicodeCategory.Format or UnicodeCategory.Control => null,
            _ => c,
        };
    }

    [GeneratedRegex("(?:通知|通告|公告|如下)$")]
    private static partial Regex Heading();

    /// <summary>The heading of an item on a line of its own: 八、国庆节、州庆, or 泼水节 without a number.</summary>
    [GeneratedRegex(
        @"^(?:(?:[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十]{1,3}）|\d{1,2}[、.])[^\d。；：，]{1,24}|[^\d。；：，、（）]{1,16}(?:节|庆|纪念日|旦|年|三|街)(?:、[^\d。；：，、（）]{1,16})?)(?:（[^）]{1,40}）)?$"
    )]
    private static partial Regex ItemHeading();

    [GeneratedRegex(@"^\d{1,4}[月年]")]
    private static partial Regex BeginsWithDate();

    /// <summary>An item without a number, as 州庆：10月1日至8日放假, begins a line.</summary>
    [GeneratedRegex(
        @"^[^\d。；：，（）《》]{1,20}(?:节|庆|纪念日|旦|年|三|街)(?:（[^）]{1,40}）)?(?:放假|假期)?(?:安排|时间)?：\d{1,4}[月年]"
    )]
    private static partial Regex BareItem();

    /// <summary>A date, a document number, or the name of an office.</summary>
    [GeneratedRegex(
        @"^(?:[\d〇一二三四五六七八九]{4}年[\d一二三四五六七八九十]{1,3}月[\d一二三四五六七八九十]{1,3}日|（?\w{2,12}〔\d{4}〕(?:第)?\d+号）?|国务院|\w{0,20}(?:办公厅|办公室|人民政府))$"
    )]
    private static partial Regex StandsAlone();

    [GeneratedRegex(
        @"^(?:根据|为便于|现将|各省、|各市、|[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十]{1,3}）|\d{1,2}[、.](?!\d)|\d{1,2}[.](?=\d{1,2}月\d)|(?:元旦|春节|清明节?|五一|劳动节|国际劳动节|端午节?|中秋节?|十一|国庆节?)：)"
    )]
    private static partial Regex Begins();
}
