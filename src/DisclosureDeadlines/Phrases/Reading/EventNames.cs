using DisclosureDeadlines.Rules;

namespace DisclosureDeadlines.Phrases.Reading;

/// <summary>The name of an event, from the words that hold it.</summary>
internal static class EventNames
{
    /// <summary>是否受理, 是否予以立案.</summary>
    private const int LongestDecision = 6;

    /// <summary>The event that some words name; with 之日起 between them, several.</summary>
    public static Events.Found Name(ReadOnlySpan<char> text, int begin, int length)
    {
        var region = text.Slice(begin, length);
        if (region.LastIndexOf("是否") is >= 0 and var whether && region.Length - whether <= LongestDecision)
        {
            // 7个工作日内决定是否受理，60日内办结: what is decided, and no event.
            return new(null, begin + length);
        }

        int clause = region.LastIndexOfAny(",;。:") + 1;
        clause = Math.Max(clause, OpenBracket(region) + 1);
        int governing = clause + TriggerWords.AfterPreposition(region[clause..]);
        int start = begin + governing;
        if (governing > 1 && region[governing - 2] == '不')
        {
            return new(null, start, Fault.Event, begin + governing - 2);
        }

        string? named = null;
        for (int at = governing; at <= region.Length; )
        {
            var rest = region[at..];
            int end = rest.IndexOf("之日起");
            bool another = end > 0 && rest.Length > end + 3 && rest[end + 3] is '、' or '或' or '和' or ',';
            var one = another ? rest[..end] : rest;
            int lead = TriggerWords.LeadLength(one);
            lead += Text.At(one, lead, "的") ? 1 : 0;
            one = one[lead..];
            one = one.Length > 1 ? one.TrimEnd("的") : one;

            // 选定期限为公告之日: what the length is of stands before.
            int name = Math.Max(one.LastIndexOf("期限为"), one.LastIndexOf("时间为"));
            lead += name >= 0 ? name + 3 : 0;
            one = name >= 0 ? one[(name + 3)..] : one;
            // 合同签订之日（补充协议自生效之日）起: two days in one.
            int stray =
                one.IsEmpty ? 0
                : one.IndexOf("之日(") is >= 0 and var two ? two + 2
                : TriggerWords.FirstStray(one);
            if (stray >= 0)
            {
                return new(null, start, Fault.Event, begin + at + lead + stray);
            }

            string folded = TriggerWords.Fold(one.ToString());
            named = named is null ? folded : $"{named} / {folded}";
            if (!another)
            {
                break;
            }

            at += end + 4;
            at += Text.Any(region, at, ["者自", "者", "自"]);
        }

        // 事后20个工作日内: after what has happened, which is not said.
        bool isPeriod = named!.Length > 1 && Text.Ending(named, ["季度", "季", "月度", "月"]) > 0;
        named = isPeriod && Text.Any(text, begin + length, ["后", "之后", "以后"]) > 0 ? named + "结束" : named;
        named = WordLists.StumpOfEvent.At(named, 0) == named!.Length ? WholeName(named) : named;
        return named is "事" || named.EndsWith("、事", StringComparison.Ordinal) ? new(null, start) : new(new Trigger(named), start);
    }

    /// <summary>次月, 下季度: the end of the period before it, as an event; null for a week.</summary>
    public static string? EndOf(ReadOnlySpan<char> next) =>
        next.Contains('月') ? WholeName("月")
        : next.Contains('季') ? WholeName("季")
        : next.Contains('年') ? WholeName("年")
        : null;

    /// <summary>季后15日: the end of the quarter.</summary>
    private static string WholeName(string stump) =>
        stump switch
        {
            "季" or "季度" => "季度结束",
            "年" => "年度结束",
            "月" => "月度结束",
            "旬" => "旬结束",
            "节" => "节日结束",
            "汛" => "汛期结束",
            _ => "批准",
        };

    /// <summary>动态更新（变更后20个工作日内）: where the bracket opens that the event stands in; −1 if it stands in none.</summary>
    private static int OpenBracket(ReadOnlySpan<char> words)
    {
        int closed = 0;
        for (int at = words.Length - 1; at >= 0; at--)
        {
            closed +=
                words[at] == ')' ? 1
                : words[at] == '(' ? -1
                : 0;
            if (closed < 0)
            {
                return at;
            }
        }

        return -1;
    }
}
