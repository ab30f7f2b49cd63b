using DisclosureDeadlines.Foundation;
using DisclosureDeadlines.Phrases.Reading;
using DisclosureDeadlines.Rules;

namespace DisclosureDeadlines.Phrases;

/// <summary>
/// What stands behind the last limit. It says what is done within it, and by whom; none of that makes another day, so it is left alone. Only what bears
/// on the time is looked for.
/// </summary>
internal ref partial struct PhraseParser
{
    /// <summary>At its head they belong to the length or the date before it, and make something else of it.</summary>
    private static readonly string[] Bearing =
    [
        "后", "之后", "以后", "前", "之前", "以前", "外", "之外", "以外", "起", "止", "至", "到", "末", "底", "初", "的", "左右", "上下", "前后", "以上", "以下", "多", "余", "来", "半", "不等", "或", "和", "及", "与", "乃至", "之间", "期间",
    ];

    /// <summary>Where what follows the last limit bears on it in a way that is not understood; −1 if nothing does.</summary>
    /// <param name="end">Where the last limit ends.</param>
    private readonly int TailFault(int end)
    {
        var tail = text[end..];
        var rest = AfterRemark(tail.TrimStart("内,")).TrimStart("内,");
        int begin = text.Length - rest.Length;
        if (rest.IsEmpty || rest is ")" || (remark is not null && remarkAt > begin))
        {
            return -1;
        }

        // 15日内公开（节假日除外） counts other days than the rule would.
        bool days = Text.HasAny(rest, DaysOff);
        if (days || Text.Has(rest, "非工作日"))
        {
            bool own = limits![^1].Rule is WorkingDaysAfter && (rest is not ['(', ..] || (rest is ['(', .., ')'] && Text.HasAny(rest, ["不含", "不包括", "除外"])));
            return own ? -1 : end;
        }

        bool counted = Times(begin, out _, out int after) && (after == text.Length || text[after] is ',' or ';' || Text.VerbAt(text, after) > 0);
        bool number = Numerals.IsNumeral(rest[0]) && Text.Any(rest, 0, ["一次性", "一律", "一并", "一次", "一同", "一一", "一体"]) == 0;
        bool bears = number || rest[0] is '。' or '(' or '/' or '%' or '.' or '-' or '~' or '—' || char.IsAsciiLetter(rest[0]) || (Text.Any(rest, 0, Bearing) > 0 && Text.Any(rest, 0, ["及时", "至少", "底数", "初步", "初审", "到位", "来信", "半数", "前往", "起草", "起诉", "多次", "后续"]) == 0);
        bears |= rest[0] == '、' && (rest.Length == 1 || Numerals.IsNumeral(rest[1]) || rest[1] is '每' or '周' or '月' or '季' or '年' or '次' or '当' or '下');
        return counted ? -1 : bears || IsDoubled(rest) || Text.Has(rest, "之日起") ? end : -1;
    }

    private static bool IsDoubled(ReadOnlySpan<char> rest) => rest.Length == 4 && rest[..2].SequenceEqual(rest[2..]);

    /// <summary>20个工作日，自收到申请之日起计算: the event behind the length. It is put in where the length names none.</summary>
    private void ReadLateStart()
    {
        if (limits is not { Count: > 0 } || limits[^1] is not { Rule: PeriodAfter or StandingDuty } last)
        {
            return;
        }

        int open = Text.Any(text, last.End, [",", "(", "(,"]);
        int begin = last.End + open + Text.Any(text, last.End + open, ["自", "从"]);
        int link = open == 0 || begin == last.End + open ? -1 : text[begin..].IndexOf("之日起");
        int end = begin + link + 3;
        end += link < 0 ? 0 : Text.Any(text, end, ["开始计算", "计算", "起算", "算", "计"]);
        if (link <= 0 || !(end == text.Length || text[end] is ',' or ';' or '。' or ')') || TriggerWords.FirstStray(text.Slice(begin, link)) >= 0)
        {
            return;
        }

        var trigger = TriggerWords.Named(text.Slice(begin, link).ToString());
        DeadlineRule? rule = last.Rule switch
        {
            PeriodAfter { Trigger: null } period => After(period.Length, period.Unit, trigger, period.CountsEventDay),
            StandingDuty { Kind: RuleKind.Retention, Length: { } length, Unit: { } unit, Trigger: null } => StandingDuty.Retention(length, unit, trigger),
            StandingDuty { Kind: RuleKind.MinimumPeriod } => last.Rule,
            _ => null,
        };
        if (rule is not null)
        {
            doubts &= rule is PeriodAfter ? ~Doubts.NoTrigger : doubts;
            from = end + Text.Any(text, end, [")"]);
            limits[^1] = last with { Rule = rule, End = from };
        }
    }
}
