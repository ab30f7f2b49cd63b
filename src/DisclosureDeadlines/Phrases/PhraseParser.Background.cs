using DisclosureDeadlines.Phrases.Reading;

namespace DisclosureDeadlines.Phrases;

/// <summary>Lengths that set no limit: what has been or may be, how long something is valid, and what is waited for.</summary>
internal ref partial struct PhraseParser
{
    /// <summary>What makes a length a validity or a time of waiting: 2年内有效, 20日内未收到异议的.</summary>
    private static readonly string[] PassedInSilence =
    [
        "有效", "未收到", "未接到", "未提出", "未有异议", "未发现", "没有异议", "没有收到", "无异议",
    ];

    /// <summary>A length that is no limit: 超过六个月的, 近三年, what may be prolonged.</summary>
    private readonly bool IsBackground(int at, int after)
    {
        var before = text[from..at];
        if (Text.Ending(before, ["近", "最近", "过去", "以往", "连续", "延长", "延长至", "延期", "为期", "第", "累计", "有效期", "有效期为", "有效期限", "有效期限为"]) > 0)
        {
            return true;
        }

        if (text[at] == '一' && (before.EndsWith("上") || before.EndsWith("下")) && !before.EndsWith("原则上"))
        {
            return true;
        }

        int clause = before.LastIndexOfAny(",;。") + 1;
        int inside = after + Text.Any(text, after, ["内"]);
        bool validity = Text.Has(before[clause..], "有效期");
        if ((validity && Text.HasAny(before[clause..], ["有效期自", "有效期从", "有效期为", "有效期限为", "有效期:"])) || Text.Any(text, inside, PassedInSilence) > 0)
        {
            return true;
        }

        return IsOver(at)
            || (before[clause..].IndexOf('延') >= 0 && Text.HasAny(before[clause..], Extensions) && !Text.Has(before[clause..], "之日"))
            || Text.At(text, after, "以上的")
            || (before.EndsWith("满") && Text.At(text, after, "的"));
    }

    /// <summary>超过三个月: more than so much has passed, which is a condition.</summary>
    private readonly bool IsOver(int at)
    {
        var before = text[from..at];
        return before.EndsWith("超过") && Text.Ending(before[..^2], ["不", "不得", "不能", "不可", "不应", "不会", "不宜"]) == 0;
    }
}
