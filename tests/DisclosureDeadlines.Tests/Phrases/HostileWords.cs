using DisclosureDeadlines.Tests.House;

namespace DisclosureDeadlines.Tests.Phrases;

/// <summary>What hostile texts are made of: the words, lists and examples of the grammar's tables, numbers in all scripts, and joints.</summary>
internal static class HostileWords
{
    private static readonly string[][] WordRows = [.. Rows("words.tsv")];

    private static readonly string[][] ListRows = [.. Rows("lists.tsv")];

    public static readonly string[] Words = [.. WordRows.Concat(ListRows).SelectMany(cells => cells[1].Split('|'))];

    public static readonly string[] Examples =
    [
        .. WordRows.Concat(ListRows).SelectMany(cells => new[] { cells[3], cells[5] }),
        .. Rows("roles.tsv").SelectMany(cells => new[] { cells[5], cells[7] }),
    ];

    public static readonly Dictionary<string, string[]> Classes = WordRows
        .GroupBy(cells => cells[0], StringComparer.Ordinal)
        .ToDictionary(rows => rows.Key, rows => rows.SelectMany(cells => cells[1].Split('|')).ToArray(), StringComparer.Ordinal);

    /// <summary>The classes in the order in which a limit has them; a text leaves some out and says others twice.</summary>
    public static readonly string[][] Limits =
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

    public static readonly Dictionary<string, string[]> Parts = new(StringComparer.Ordinal)
    {
        ["#event"] = ["信息形成", "信息形成或者变更", "作出决定", "会议召开", "公示", "报告书批准", "收到申请", ""],
        ["#every"] = ["每年", "每季度", "每月", "每周", "每半年", "每日", "每隔一周", "每3个月", "按月", "逐季", "每年每月"],
        ["#month"] = ["1月31日", "3月底", "12月31日", "2月30日", "13月1日", "10月上旬", "5月至9月", "2026年6月30日", "九月"],
        ["#day"] = ["日", "号", "天", ""],
        ["#times"] = ["次", "次/年", "次性", "期"],
        ["#until"] = ["至", "到", "至当年", "至2026年"],
    };

    public static readonly string[] Numbers =
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

    public static readonly string[] Joints =
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

    private static IEnumerable<string[]> Rows(string table) =>
        File.ReadLines(Repository.PathTo("seeds/grammar", table))
            .Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => line.Split('\t'));
}
