using System.Text;
using DisclosureDeadlines.Tests.House;

namespace DisclosureDeadlines.Tests.Phrases;

/// <summary>
/// Texts made of the grammar's own tables: its words by class, its lists and its examples, with numbers in all scripts, joined, nested,
/// repeated, widened and broken. The same seed gives the same texts.
/// </summary>
internal sealed class HostileTexts(int seed)
{
    private const int LongestText = 2_000;

    private static readonly string[][] WordRows = [.. Rows("words.tsv")];

    private static readonly string[][] ListRows = [.. Rows("lists.tsv")];

    private static readonly string[] Words = [.. WordRows.Concat(ListRows).SelectMany(cells => cells[1].Split('|'))];

    private static readonly string[] Examples =
    [
        .. WordRows.Concat(ListRows).SelectMany(cells => new[] { cells[3], cells[5] }),
        .. Rows("roles.tsv").SelectMany(cells => new[] { cells[5], cells[7] }),
    ];

    private static readonly Dictionary<string, string[]> Classes = WordRows
        .GroupBy(cells => cells[0], StringComparer.Ordinal)
        .ToDictionary(rows => rows.Key, rows => rows.SelectMany(cells => cells[1].Split('|')).ToArray(), StringComparer.Ordinal);

    /// <summary>The classes in the order in which a limit has them; a text leaves some out and says others twice.</summary>
    private static readonly string[][] Limits =
    [
        ["duty", "#event", "link", "ceiling", "#number", "unit", "inside", "verb"],
        ["#event", "link", "qualifier", "#number", "unit", "inside", "approx", "verb"],
        ["#every", "#month", "before", "verb"],
        ["#every", "timesLead", "#number", "#times"],
        ["nextYear", "#month", "before", "verb"],
        ["nextMonth", "#number", "#day", "before", "verb"],
        ["#event", "#number", "unit", "before", "verb"],
        ["ahead", "#number", "unit", "verb"],
        ["display", "displayLink", "least", "#number", "unit"],
        ["kept", "keptLink", "#number", "unit"],
        ["published", "publishedLink", "#number", "unit"],
        ["stays", "untilLink", "#until", "#month"],
        ["#event", "sameDay", "verb"],
        ["#event", "nextDay", "verb"],
        ["#event", "link", "realTime", "verb"],
        ["subject", "appropriate", "verb"],
        ["subject", "dynamic"],
        ["prescribed", "verb"],
        ["lasting", "verb"],
        ["term", "verb"],
        ["cycleName", "#every"],
        ["#month", "to", "nextYear", "#month", "#every", "verb"],
    ];

    private static readonly Dictionary<string, string[]> Parts = new(StringComparer.Ordinal)
    {
        ["#event"] = ["信息形成", "信息形成或者变更", "作出决定", "会议召开", "公示", "报告书批准", "收到申请", ""],
        ["#every"] = ["每年", "每季度", "每月", "每周", "每半年", "每日", "每隔一周", "每3个月", "按月", "逐季", "每年每月"],
        ["#month"] = ["1月31日", "3月底", "12月31日", "2月30日", "13月1日", "10月上旬", "5月至9月", "2026年6月30日", "九月"],
        ["#day"] = ["日", "号", "天", ""],
        ["#times"] = ["次", "次/年", "次性", "期"],
        ["#until"] = ["至", "到", "至当年", "至2026年"],
    };

    private static readonly string[] Numbers =
    [
        "1",
        "3",
        "20",
        "31",
        "0",
        "007",
        "9999",
        "10000",
        "99999999999",
        "2026",
        "三",
        "十",
        "二十",
        "十五",
        "一百",
        "一百零五",
        "一百五",
        "九百九十九",
        "一千",
        "零",
        "〇",
        "廿",
        "卅",
        "两",
        "半",
        "数",
        "几",
        "若干",
        "贰拾",
        "１５",
        "３",
        "Ⅻ",
        "①",
        "②",
        "⑳",
        "٢٠",
        "½",
        "²",
        "1,500",
        "1.5",
        "3-5",
        "三至五",
        "20（二十）",
        "20 ",
        "+7",
        "-7",
        "1/2",
    ];

    private static readonly string[] Joints =
    [
        "",
        "",
        "",
        "，",
        "；",
        "。",
        "、",
        "（",
        "）",
        "(",
        ")",
        "【",
        "》",
        "《",
        "：",
        "|",
        "｜",
        "\t",
        "\n",
        "\r\n",
        " ",
        "\u3000",
        "或者",
        "或",
        "和",
        "并",
        "并于",
        "随后",
        "其中",
        "的",
        "至",
        "-",
        "—",
        "/",
        "…",
        "“",
        "\"",
        "\0",
        "\u0007",
        "\u001B",
        "\u007F",
        "\u200B",
        "\u202E",
        "\u0301",
        "\uFEFF",
        "\uFFFF",
        "𠀀",
        "\uD840",
        "\uDC00",
        "A",
        "e\u0301",
        "%",
        "元",
    ];

    private readonly Random random = new(seed);

    public string Next()
    {
        var text = new StringBuilder();
        switch (random.Next(8))
        {
            case 0:
                Repeat(text);
                break;
            case 1:
                Nest(text);
                break;
            case 2 or 3 or 4:
                Join(text, Limit);
                break;
            default:
                Join(text, Piece);
                break;
        }

        Break(text);
        string made = text.ToString();
        return random.Next(12) switch
        {
            0 => Noise.FullWidth(made),
            1 when made.Length < 100 => Noise.Around(made, random),
            2 => string.Concat(made.Select(Widened)),
            _ => made,
        };
    }

    private void Join(StringBuilder text, Func<string> piece)
    {
        for (int pieces = random.Next(1, 7); pieces > 0; pieces--)
        {
            text.Append(piece()).Append(random.Next(3) == 0 ? Pick(Joints) : "");
        }
    }

    /// <summary>One piece again and again, now and then to more than a phrase may have.</summary>
    private void Repeat(StringBuilder text)
    {
        string piece = random.Next(2) == 0 ? Limit() + Pick(Joints) : Piece() + Pick(Joints);
        int times = random.Next(random.Next(10) == 0 ? 2_100 : 40);
        for (int i = 0; i < times && text.Length <= LongestText; i++)
        {
            text.Append(piece);
        }

        text.Append(Piece());
    }

    private void Nest(StringBuilder text)
    {
        int depth = random.Next(random.Next(10) == 0 ? 300 : 6);
        for (int i = 0; i < depth && text.Length < LongestText; i++)
        {
            text.Append(Piece()).Append('（');
        }

        text.Append(Limit());
        for (int i = random.Next(depth + 2); i > 0; i--)
        {
            text.Append('）');
        }
    }

    private void Break(StringBuilder text)
    {
        for (int changes = random.Next(3); changes > 0 && text.Length > 1; changes--)
        {
            int at = random.Next(text.Length);
            _ = random.Next(4) switch
            {
                0 => text.Remove(at, Math.Min(random.Next(1, 4), text.Length - at)),
                1 => text.Insert(at, Pick(Numbers)),
                2 => text.Insert(at, Pick(Joints)),
                _ => text.Insert(at, text[random.Next(text.Length)]),
            };
        }
    }

    /// <summary>A limit in the order of its words; one in ten is left out, and one in twenty is another.</summary>
    private string Limit() =>
        string.Concat(
            Pick(Limits)
                .Select(place =>
                    random.Next(20) switch
                    {
                        0 => Piece(),
                        1 or 2 => "",
                        _ => Word(place),
                    }
                )
        );

    private string Word(string place) =>
        place == "#number" ? Pick(Numbers)
        : Parts.TryGetValue(place, out string[]? parts) ? Pick(parts)
        : Pick(Classes[place]);

    private string Piece() =>
        random.Next(6) switch
        {
            0 => Pick(Examples),
            1 => Pick(Numbers) + Pick(Words),
            2 => Pick(Numbers),
            3 => Pick(Joints),
            _ => Pick(Words),
        };

    private T Pick<T>(T[] things) => things[random.Next(things.Length)];

    private static char Widened(char c) => c is > ' ' and < '\u007F' ? (char)(c + 0xFEE0) : c;

    private static IEnumerable<string[]> Rows(string table) =>
        File.ReadLines(Repository.PathTo("seeds/grammar", table))
            .Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => line.Split('\t'));
}
