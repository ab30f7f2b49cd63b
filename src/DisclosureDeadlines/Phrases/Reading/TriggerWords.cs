using System.Buffers;
using DisclosureDeadlines.Foundation;
using DisclosureDeadlines.Rules;

namespace DisclosureDeadlines.Phrases.Reading;

/// <summary>The words of a trigger: which can be one, and their plainest form, so that one event has one name.</summary>
internal static class TriggerWords
{
    /// <summary>What a trigger can be made of. A comma, a semicolon or a full stop would begin another clause.</summary>
    private static readonly SearchValues<char> Characters = SearchValues.Create(
        [.. Enumerable.Range(0x4E00, 0x5200).Select(c => (char)c), .. "、()《》〈〉“”·・-—/〔〕[]0123456789", .. Letters('A'), .. Letters('a')]);

    /// <summary>Words that show that more than an event stands here: another limit, a direction, a duty, a negation.</summary>
    private static readonly string[] NoEvent = ["之日起", "应当", "应在", "应于", "应自", "必须", "须在", "信息在", "信息自", "每", "提前"];

    private static readonly string[] Units = ["个工作日", "工作日", "个月", "小时", "日", "天", "周", "年"];

    /// <summary>Nouns whose first character looks like the preposition 自, 在 or 从.</summary>
    private static readonly string[] Nouns =
    [
        "自治", "自然", "自主", "自贸", "自查", "自评",
        "在建", "在职", "在编", "在册", "在线", "在役", "在校", "在岗", "在场", "在途", "在案", "在地", "从业", "从事", "从属", "从其", "从重", "从轻", "从严", "从宽", "从优", "从快",
        "自动", "自行", "自愿", "自身", "自助", "自费", "自建", "自营", "自用", "自报", "自检", "自律", "自救", "自学", "自考", "于众", "于世",
    ];

    /// <summary>A preposition after all: 自主管部门批准, 在建设工程竣工, 在编制完成.</summary>
    private static readonly string[] NoNouns =
    [
        "自用工", "自主管", "自主要", "自查封", "自查实", "自查处", "自查明", "自评审", "自评定", "自评估", "自评标", "自贸易", "自行政", "自动物", "自身份", "自建设", "自建立", "自建成", "自营业", "自用人", "自报名", "自报送", "自报告", "自报价", "自报批", "自报请", "自检查", "自检测", "自检验", "自学校", "自学生", "自学期", "自学位", "自考试", "自考核", "自考察", "自救助", "在建设", "在建立", "在编制", "在职责", "从事项",
    ];

    /// <summary>Characters that make another word of a preposition after them: 关于, 存在, 各自.</summary>
    private const string Joined = "关对由属位用大小低高处基等鉴限便过终至忠善敢存现所正实潜内旨好各亲独来擅私服跟";

    /// <summary>Words of duty before a preposition that governs: 应当在, 须于.</summary>
    private const string Duty = "应当须要将可需由上并则";

    private static readonly string[] Limits = ["不得超过", "不得晚于", "不得迟于", "不超过", "不晚于", "不迟于"];

    private static readonly string[] Leads =
    [
        "公开时限为", "公开期限为", "公开时间为", "公示时限为", "时限为", "期限为", "公开时限:", "公开期限:", "时限:", "期限:", "原则上", "当年", "本级", "按规定", "按照规定", "依法", "其", "每一", "每个", "每次", "每项", "每笔", "每件", "每宗", "每", "经", "一般",
    ];

    private static readonly string[] InformationNames =
    [
        "该政府信息", "相关政府信息", "有关政府信息", "主动公开政府信息", "公开事项信息", "主动公开信息", "公开信息", "政府信息", "该信息", "相关信息", "有关信息", "该类信息", "此信息",
    ];

    private static readonly string[] InformationEvents = ["形成", "产生", "生成", "变更", "制作", "获取", "更新", "确定", "发布"];

    private static readonly (string Printed, string Plain)[] Changes =
    [
        ("或者", "或"), ("(更改)", "或变更"), ("(变更)", "或变更"), ("(或变更)", "或变更"), ("行成", "形成"), ("发生变更", "变更"), ("获取该信息", "获取信息"),
        ("获取相关信息", "获取信息"), ("被责令", "责令"),
    ];

    /// <summary>Whether the words are words at all, and no other signs.</summary>
    public static bool AreWords(ReadOnlySpan<char> words) => words.IndexOfAnyExcept(Characters) < 0;

    /// <summary>Where the words after the preposition that governs the event begin; 0 if there is none.</summary>
    public static int AfterPreposition(ReadOnlySpan<char> words)
    {
        int limit = 0;
        foreach (string word in Limits)
        {
            limit = words.LastIndexOf(word) is >= 0 and var at ? Math.Max(limit, at + word.Length) : limit;
        }

        return limit + Governed(words[limit..]);
    }

    private static int Governed(ReadOnlySpan<char> words)
    {
        int first = -1;
        int governed = -1;
        for (int i = 0; i < words.Length; i++)
        {
            if (words[i] is not ('自' or '在' or '于' or '从') || (i > 0 && Joined.Contains(words[i - 1], StringComparison.Ordinal)) || (Text.Any(words, i, Nouns) > 0 && Text.Any(words, i, NoNouns) == 0))
            {
                continue;
            }

            if (words[i] == '自')
            {
                return i + 1;
            }

            first = first < 0 ? i : first;
            governed = i > 0 && Duty.Contains(words[i - 1], StringComparison.Ordinal) ? i : governed;
        }

        return (governed >= 0 ? governed : first) + 1;
    }

    /// <summary>The length of what stands before the event and does not name it.</summary>
    public static int LeadLength(ReadOnlySpan<char> words)
    {
        int at = 0;
        for (int lead; (lead = Text.Any(words, at, Leads)) > 0 && !Text.At(words, at, "其他") && !Text.At(words, at, "经营") && !Text.At(words, at, "经济") && !Text.At(words, at, "经费");)
        {
            at += lead;
        }

        int through = words[at..].IndexOfAny('经', '被');
        bool passes = through > 0 && Text.Any(words, at + through, ["经履行", "经批准", "经审", "经核", "经领导", "经本级", "经同级", "经上级", "被责令"]) > 0;
        int about = words.IndexOf("信息作出");
        return passes ? at + through + 1 : about > 0 ? about + 2 : at;
    }

    /// <summary>Where the words stop being the name of one event; -1 if they are one.</summary>
    public static int FirstStray(ReadOnlySpan<char> words)
    {
        int stray = words.IndexOfAnyExcept(Characters);
        foreach (string word in NoEvent)
        {
            int at = words.IndexOf(word, StringComparison.Ordinal);

            // 知道或者应当知道之日: what one ought to have known is part of the event.
            stray = Earlier(stray, at > 0 && word == "应当" && Text.At(words, at + 2, "知道") ? -1 : at);
        }

        stray = Earlier(stray, FirstNegation(words));

        stray = Earlier(stray, words.EndsWith("前") || words.EndsWith("应") ? words.Length - 1 : -1);
        return Earlier(stray, FirstPeriod(words));
    }

    /// <summary>The trigger of these words; <see langword="null"/> where nothing is left of them.</summary>
    public static Trigger? Named(string words)
    {
        string folded = Fold(words);
        return folded.Length == 0 ? null : new Trigger(folded);
    }

    public static string Fold(string words)
    {
        foreach (string subject in InformationNames)
        {
            if (words.StartsWith(subject, StringComparison.Ordinal) && BeginsWithEvent(words.AsSpan(subject.Length)))
            {
                words = "信息" + words[subject.Length..];
                break;
            }
        }

        foreach (var (printed, plain) in Changes)
        {
            words = words.Contains(printed, StringComparison.Ordinal) ? words.Replace(printed, plain, StringComparison.Ordinal) : words;
        }

        words = words.Contains('/', StringComparison.Ordinal) ? words.Replace("/", " / ", StringComparison.Ordinal) : words;
        return words is "形成" or "产生" or "生成" or "变更" or "形成或变更" or "产生或变更" or "生成或变更" or "制作或获取" ? "信息" + words : words;
    }

    /// <summary>政府信息 in the name of a thing, such as 政府信息公开条例, is not the information itself.</summary>
    private static bool BeginsWithEvent(ReadOnlySpan<char> rest) => Text.Any(rest, 0, InformationEvents) > 0 || rest.StartsWith("行成") || rest.StartsWith("发生变更");

    /// <summary>不 denies, but not in the name of a thing: 不动产登记, 不合格产品.</summary>
    private static int FirstNegation(ReadOnlySpan<char> words)
    {
        for (int i = 0; i < words.Length; i++)
        {
            if (words[i] == '不' && Text.Any(words, i, ["不动产", "不合格", "不良", "不达标"]) == 0)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>A number with a unit is another limit, but for the four digits of a year.</summary>
    private static int FirstPeriod(ReadOnlySpan<char> words)
    {
        for (int i = 0; i < words.Length; i++)
        {
            if (!Numerals.IsNumeral(words[i]))
            {
                continue;
            }

            int start = i;
            i = Text.NumberEnd(words, i);
            int unit = Text.Any(words, i, Units);
            if (Text.At(words, i, "月") && Text.NumberEnd(words, i + 1) == words.Length)
            {
                // 2026年10月31日起: a date is no event that could be given.
                return start;
            }

            if (unit > 0 && !(words[i] == '年' && (i - start == 4 || Text.At(words, i + 1, "度"))))
            {
                return start;
            }
        }

        return -1;
    }

    private static int Earlier(int one, int other) => one < 0 ? other : other < 0 ? one : Math.Min(one, other);

    private static IEnumerable<char> Letters(char first) => Enumerable.Range(first, 26).Select(c => (char)c);
}
