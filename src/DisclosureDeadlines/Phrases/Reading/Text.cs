using DisclosureDeadlines.Foundation;

namespace DisclosureDeadlines.Phrases.Reading;

/// <summary>Looking for words in a plain text, without making strings of its pieces.</summary>
internal static class Text
{
    /// <summary>The words that announce what is done within a limit; a tail that has none of them is not understood.</summary>
    private static readonly string[] Verbs =
    [
        "公开", "公布", "公示", "公告", "发布", "披露", "通报", "通告", "告知", "答复", "回复", "反馈", "提出", "报送", "上报", "报告", "报", "备案", "更新", "上网",
        "上传", "录入", "归集", "推送", "提交", "提供", "撤回", "撤下", "撤除", "说明", "发出", "通知", "印发", "编制", "完成", "办理", "处理", "整改", "登记",
        "核验", "送达", "移送", "转送", "受理", "审核", "分析", "进行", "执行", "发放", "张贴", "解读", "回应", "征求", "公诸", "开通", "挂网", "填报", "抄送",
        "组织", "作出", "制定", "修订", "清理", "调整", "维护", "补正", "发送", "送交", "汇总", "答疑", "向社会", "寄送", "统计", "展示", "澄清",
    ];

    public static bool At(ReadOnlySpan<char> text, int index, string word) =>
        index >= 0 && index < text.Length && text[index] == word[0] && text[index..].StartsWith(word, StringComparison.Ordinal);

    /// <summary>The length of the first of the words that stands here; 0 if none does.</summary>
    public static int Any(ReadOnlySpan<char> text, int index, ReadOnlySpan<string> words)
    {
        foreach (string word in words)
        {
            if (At(text, index, word))
            {
                return word.Length;
            }
        }

        return 0;
    }

    /// <summary>The length of the first of the words that the text ends with; 0 if none does.</summary>
    public static int Ending(ReadOnlySpan<char> text, scoped ReadOnlySpan<string> words)
    {
        foreach (string word in words)
        {
            if (text.Length >= word.Length && text[^1] == word[^1] && text.EndsWith(word, StringComparison.Ordinal))
            {
                return word.Length;
            }
        }

        return 0;
    }

    /// <summary>A text without the words at its end.</summary>
    public static ReadOnlySpan<char> Trim(ReadOnlySpan<char> text, scoped ReadOnlySpan<string> endings)
    {
        for (int length; (length = Ending(text, endings)) > 0;)
        {
            text = text[..^length];
        }

        return text;
    }

    public static bool Has(ReadOnlySpan<char> text, string word) => text.IndexOf(word, StringComparison.Ordinal) >= 0;

    public static bool HasAny(ReadOnlySpan<char> text, ReadOnlySpan<string> words)
    {
        foreach (string word in words)
        {
            if (Has(text, word))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Where the last of the words stands; -1 if none does.</summary>
    public static int LastOfAny(ReadOnlySpan<char> text, ReadOnlySpan<string> words)
    {
        int last = -1;
        foreach (string word in words)
        {
            last = Math.Max(last, text.LastIndexOf(word, StringComparison.Ordinal));
        }

        return last;
    }

    /// <summary>What brings something before others. 处理 and 办理 do not.</summary>
    private static readonly string[] Publishing =
    [
        "公开", "公布", "公示", "公告", "发布", "披露", "通报", "通告", "告知", "答复", "回复", "反馈", "报送", "上报", "报告", "报备", "备案", "更新", "上网", "上传", "录入", "归集", "推送", "提供", "撤回", "撤下", "说明", "通知", "印发", "张贴",
        "解读", "回应", "发送", "寄送", "展示", "澄清", "上墙", "挂网", "公诸", "填报", "抄送", "告示", "发放", "上线", "维护", "调整", "编辑", "发出", "向社会", "报道", "宣传", "刊登", "刊发", "登载", "出版", "移送", "送达",
    ];

    /// <summary>The length of the verb of publishing or telling that stands here; 0 if none does.</summary>
    public static int PublishAt(ReadOnlySpan<char> text, int index) => Any(text, index, Publishing);

    /// <summary>Whether the text has a verb of publishing or telling.</summary>
    public static bool HasPublish(ReadOnlySpan<char> text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (PublishAt(text, i) > 0)
            {
                return true;
            }
        }

        return false;
    }

    public static int VerbAt(ReadOnlySpan<char> text, int index) => Any(text, index, Verbs);

    public static bool HasVerb(ReadOnlySpan<char> text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (Any(text, i, Verbs) > 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The number that begins here, where it ends, and whether it can be read at all.</summary>
    public static int NumberEnd(ReadOnlySpan<char> text, int index)
    {
        while (index < text.Length && Numerals.IsNumeral(text[index]))
        {
            index++;
        }

        return index;
    }

    public static bool HasNumber(ReadOnlySpan<char> text)
    {
        foreach (char c in text)
        {
            if (Numerals.IsNumeral(c))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Where the last sign of a number stands; -1 if there is no number.</summary>
    public static int LastNumber(ReadOnlySpan<char> text)
    {
        int last = text.Length - 1;
        while (last >= 0 && !Numerals.IsNumeral(text[last]))
        {
            last--;
        }

        return last;
    }

    public static int? Number(ReadOnlySpan<char> text, int index, out int end)
    {
        end = NumberEnd(text, index);
        return Numerals.Read(text[index..end]);
    }
}
