using System.Buffers;

namespace DisclosureDeadlines.Phrases;

/// <summary>The words of a trigger: which can be one, and their plainest form, so that one event has one name.</summary>
internal static class TriggerWords
{
    /// <summary>What a trigger can be made of. A comma, a semicolon or a full stop would begin another clause.</summary>
    private static readonly SearchValues<char> Characters = SearchValues.Create(
        [.. Enumerable.Range(0x4E00, 0x5200).Select(c => (char)c), .. "()《》〈〉“”·・-—/〔〕[]0123456789", .. Letters('A'), .. Letters('a')]);

    /// <summary>Words that show that more than an event stands here: another limit, a direction, a duty, a negation.</summary>
    private static readonly string[] NoEvent = ["之日起", "不", "应", "须", "信息在", "信息自"];

    private static readonly string[] Units = ["个工作日", "工作日", "个月", "小时", "日", "天", "周", "年"];

    /// <summary>Nouns whose first character looks like the preposition 自, 在 or 从.</summary>
    private static readonly string[] Nouns =
    [
        "自治区", "自治州", "自治县", "自治旗", "自治组织", "自治条例", "自然", "自主", "自贸", "自查", "自评",
        "在建", "在职", "在编", "在册", "在线", "在役", "从业", "从事",
    ];

    private static readonly string[] Subjects = ["该政府信息", "相关政府信息", "政府信息", "该信息", "相关信息"];

    private static readonly string[] InformationEvents = ["形成", "产生", "生成", "变更", "制作", "获取", "更新", "确定", "发布"];

    private static readonly (string Printed, string Plain)[] Changes = [("或者", "或"), ("(更改)", "或变更"), ("(变更)", "或变更")];

    public static bool BeginsWithNoun(string text) => Array.Exists(Nouns, noun => text.StartsWith(noun, StringComparison.Ordinal));

    /// <summary>Where the words stop being the name of one event; -1 if they are one.</summary>
    public static int FirstStray(ReadOnlySpan<char> words)
    {
        int stray = words.IndexOfAnyExcept(Characters);
        foreach (string word in NoEvent)
        {
            stray = Earlier(stray, words.IndexOf(word));
        }

        stray = Earlier(stray, words.EndsWith("前") ? words.Length - 1 : -1);
        return Earlier(stray, FirstPeriod(words));
    }

    public static string Fold(string words)
    {
        foreach (string subject in Subjects)
        {
            if (words.StartsWith(subject, StringComparison.Ordinal) && IsInformationEvent(words.AsSpan(subject.Length)))
            {
                words = "信息" + words[subject.Length..];
                break;
            }
        }

        foreach (var (printed, plain) in Changes)
        {
            words = words.Replace(printed, plain, StringComparison.Ordinal);
        }

        return words;
    }

    /// <summary>政府信息 in the name of a thing, such as 政府信息公开条例, is not the information itself.</summary>
    private static bool IsInformationEvent(ReadOnlySpan<char> rest)
    {
        foreach (string word in InformationEvents)
        {
            if (rest.StartsWith(word))
            {
                return true;
            }
        }

        return false;
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
            while (i < words.Length && Numerals.IsNumeral(words[i]))
            {
                i++;
            }

            foreach (string unit in Units)
            {
                if (words[i..].StartsWith(unit) && !(unit == "年" && i - start == 4))
                {
                    return start;
                }
            }
        }

        return -1;
    }

    private static int Earlier(int one, int other) => one < 0 ? other : other < 0 ? one : Math.Min(one, other);

    private static IEnumerable<char> Letters(char first) => Enumerable.Range(first, 26).Select(c => (char)c);
}
