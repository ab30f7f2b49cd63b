using DisclosureDeadlines.Foundation;
using DisclosureDeadlines.Phrases.Reading;

namespace DisclosureDeadlines.Phrases;

/// <summary>Lengths that belong to a condition: 三个月内仍不参加的，…, 六十日内无人认领的物品, 半年内提出申请的，…. Nothing is due within them.</summary>
internal ref partial struct PhraseParser
{
    private static readonly BilingualText ExpectedNoCondition = new(
        "应当做某件事的期限，而不是条件里的一段时间",
        "a time within which something must be done, not one in a condition");

    /// <summary>Behind a length they say that something has not happened in it.</summary>
    private static readonly string[] NotDone =
    [
        "仍", "尚", "还", "未", "无人", "无正当", "无法", "无异议", "没有", "拒不", "拒绝", "逾期", "如未", "如无", "若未", "若无", "因故", "连续", "累计", "多次", "两次", "再次", "又",
    ];

    /// <summary>Whether what follows a length makes a condition of it.</summary>
    /// <param name="end">Where the length ends, with its 内.</param>
    private readonly bool BeginsCondition(int end)
    {
        var rest = text[end..];
        int stop = rest.IndexOfAny(",;。:");
        var clause = stop < 0 ? rest : rest[..stop];
        bool closed = stop < 0 || rest[stop] is ',' or ':';
        if (clause.IsEmpty)
        {
            return stop == 0 && rest[0] == ',' && NextClauseDenies(end + 1);
        }

        bool notDone = Text.Any(clause, 0, NotDone) > 0 || (clause[0] == '不' && Text.Any(clause, 0, ["不少于", "不得少于", "不低于", "不超过", "不得超过"]) == 0);
        int of = clause.LastIndexOf('的');
        bool joined = Text.Any(clause, 0, ["或", "并", "且", "及", "和"]) > 0;
        return (notDone && of > 0) || (closed && !joined && of == clause.Length - 1 && clause.Length > 2 && stop >= 0);
    }

    /// <summary>…3个月内，当事人无正当理由未办理手续的，…: the condition goes on behind a comma.</summary>
    private readonly bool NextClauseDenies(int begin)
    {
        var rest = text[begin..];
        int stop = rest.IndexOfAny(",;。:");
        var clause = stop <= 0 ? default : rest[..stop];
        return clause.EndsWith("的") && Text.HasAny(clause, ["未", "不", "无", "拒", "没有"]) && !Text.HasAny(clause, ["应当", "应", "必须"]);
    }

    private int PassCondition(int at, int end)
    {
        conditionAt = conditionAt < 0 ? at : conditionAt;
        return end;
    }
}
