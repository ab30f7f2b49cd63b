using System.Globalization;
using System.Text;
using DisclosureDeadlines.Notices;
using DisclosureDeadlines.Tests.House.Metering;
using Xunit;

namespace DisclosureDeadlines.Tests.Notices;

/// <summary>However the text of a notice repeats itself, the work of reading it grows as its length does.</summary>
[Collection(MeteredTests.Name)]
public class NoticeGrowthTests
{
    private const int Fragments = 120;

    private const int Length = 2000;

    /// <summary>A real notice takes 250 for each character; each of a hundred statements of one sentence looks to its end.</summary>
    private const int MostForEach = 2000;

    private static readonly string Real = NoticeFiles.Text("2026");

    /// <summary>What notices are made of. The sign # stands for a number that grows, % for a word that is another each time.</summary>
    private static readonly string[] Pieces =
    [
        "1月1日",
        "1月1日、",
        "1月1日（周四）、",
        "1月1日至3日",
        "1月1日（农历正月初一、周四）",
        "#月#日、",
        "#月#日放假，",
        "#月#日上班。",
        "#月#日是%节，",
        "#月#日（周一、周二）、",
        "（#月#日",
        "共3天",
        "共#天，",
        "放假",
        "放假3天（",
        "调休",
        "上班。",
        "为法定节假日",
        "照常公休",
        "的两个公休日分别调至",
        "与周末连休",
        "不调休",
        "元旦",
        "一、元旦：",
        "\n一、%节：#月#日放假。",
        "一、",
        "（一）",
        "1.",
        "春节",
        "国庆节、中秋节",
        "%节、",
        "延长春节假期至",
        "-",
        "（",
        "）",
        "《",
        "》",
        "《%》",
        "“",
        "〔2025〕",
        "国办发明电〔2025〕7号",
        "%办〔2026〕#号\n",
        "2026年",
        "2026年1月",
        "20",
        "1",
        "一",
        "十",
        "月",
        "日",
        "年",
        "，",
        "。",
        "；",
        "：",
        "、",
        "\n",
        " ",
        "的通知",
        "\n%的通知",
        "关于",
        "国务院办公厅关于2026年部分节假日安排的通知",
        "国务院办公厅",
        "人民政府：",
        "各单位",
        "\n各单位：",
        "通知如下：",
        "现将",
        "根据",
        "特此通知。",
        "更正：1月1日",
        "改为",
        "1月1日放假",
        "发布日期：2025年11月4日",
        "\n2025年11月4日",
        "国务院办公厅2025年11月4日",
        "内蒙古自治区人民政府",
        "今年",
        "其中",
        "这样",
        "农历三月初三是4月22日",
        "将",
        "期间",
        "鼓励",
        "值班",
        "放假期间",
        "放假时间为",
        "另行通知",
        "起正常上班",
        "5月1、2、3日",
        "星期四",
        "A.",
        ".",
        "\n关于调整2026年%假期安排的通知",
        "春节假期延长#天",
        "取消国庆节调休",
        "国庆节#月#日-#日、",
        "国庆节放假#天",
        "#.#上班",
        "（征求意见稿）",
        "已于2026年废止",
        "以正式通知为准",
    ];

    private readonly MeteredLibrary library;

    public NoticeGrowthTests(MeteredLibrary library)
    {
        this.library = library;

        // The names of places and the notices of the year are read once, whatever the text's length.
        _ = Work(NoticeFiles.Text("regional/enshi-2023"));
    }

    public static TheoryData<string> Known =>
        [
            "1月1日",
            "共3天",
            "放假调休",
            "《",
            "各单位",
            "更正：1月1日",
            "国务院办公厅2025年11月4日",
            "2026年1月\n2025年11月4日",
            "#月#日（周一、周二）、",
            "#月#日是%节，",
            "\n关于2025年%安排的通知",
            "国庆节10月1日-7日、",
            "中秋节9月25日休息",
            "节假期延长",
            "（《征求意见稿",
            "以正式",
        ];

    [Theory]
    [MemberData(nameof(Known))]
    public void Read_AFragmentAgainAndAgain_TakesWorkAsTheLengthGrows(string fragment)
    {
        int item = Real.IndexOf("一、元旦：", StringComparison.Ordinal) + 5;
        Growth.AssertIsLinear(length => Repeated(fragment, length), Work, Length, MostForEach);
        Growth.AssertIsLinear(length => Real[..item] + Repeated(fragment, length) + Real[item..], Work, Length, MostForEach);
        Growth.AssertIsLinear(length => Real.TrimEnd() + "\n" + Repeated(fragment, length), Work, Length, MostForEach);
        Growth.AssertIsLinear(length => Repeated(fragment, length) + "\n" + Real, Work, Length, MostForEach);
    }

    [Theory]
    [InlineData(20261128)]
    public void Read_AnyFragmentsAgainAndAgainInsideANotice_TakeWorkAsTheLengthGrows(int seed)
    {
        var random = new Random(seed);
        for (int i = 0; i < Fragments; i++)
        {
            string fragment = string.Concat(Enumerable.Range(0, random.Next(1, 5)).Select(_ => Pieces[random.Next(Pieces.Length)]));
            int at = random.Next(4) == 0 ? 0 : random.Next(Real.Length + 1);
            string around = random.Next(4) == 0 ? "" : Real;
            at = Math.Min(at, around.Length);
            Growth.AssertIsLinear(length => around[..at] + Repeated(fragment, length) + around[at..], Work, Length, MostForEach);
        }
    }

    /// <summary>Each notice of a document is held against all the others, and each clause against all clauses.</summary>
    [Theory]
    [InlineData(
        "\"year\":2027,\"notices\":[",
        "{\"title\":\"t#\",\"holidays\":[{\"name\":\"节#\",\"daysOff\":[\"2027-01-01\"],\"makeUpWorkdays\":[]}]}",
        "]",
        "$.notices"
    )]
    [InlineData(
        "\"year\":2027,\"title\":\"t\",\"holidays\":[",
        "{\"name\":\"节#\",\"daysOff\":[\"2027-01-01\"],\"makeUpWorkdays\":[]}",
        "]",
        "$.holidays"
    )]
    public void Read_ADocumentOfThousandsOfNotices_IsRefused(string before, string one, string after, string path)
    {
        string document =
            "{"
            + before
            + string.Join(',', Enumerable.Range(1, 51).Select(i => one.Replace("#", Day(i), StringComparison.Ordinal)))
            + after
            + "}";

        using var utf8 = new MemoryStream(Encoding.UTF8.GetBytes(document));
        var fault = Assert.Throws<DocumentFormatException>(() => NoticeDocument.Read(utf8, "x.json"));

        Assert.Equal(path, fault.Path);
    }

    [Fact]
    public void Read_ANameOfTwoHundredCharacters_IsRefused()
    {
        string name = new('节', 200);
        using var utf8 = new MemoryStream(
            Encoding.UTF8.GetBytes(
                $"{{\"year\":2027,\"title\":\"t\",\"holidays\":[{{\"name\":\"{name}\",\"daysOff\":[\"2027-01-01\"],\"makeUpWorkdays\":[]}}]}}"
            )
        );

        var fault = Assert.Throws<DocumentFormatException>(() => NoticeDocument.Read(utf8, "x.json"));

        Assert.Equal("$.holidays[0].name", fault.Path);
    }

    private static string Repeated(string fragment, int length)
    {
        var text = new StringBuilder();
        for (int i = 1; text.Length < length; i++)
        {
            string word = new([(char)('一' + (i % 3000)), (char)('倀' + (i % 700))]);
            text.Append(fragment.Replace("#", Day(i), StringComparison.Ordinal).Replace("%", word, StringComparison.Ordinal));
        }

        return text.ToString();
    }

    private static string Day(int i) => ((i % 12) + 1).ToString(CultureInfo.InvariantCulture);

    private long Work(string text) => library.Call(typeof(NoticeText), nameof(NoticeText.Read), text, "x").Work;
}
