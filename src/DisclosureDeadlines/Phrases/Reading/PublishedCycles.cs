using DisclosureDeadlines.Foundation;
using DisclosureDeadlines.Rules;

namespace DisclosureDeadlines.Phrases.Reading;

/// <summary>Whether a cycle is one of publishing or updating, and neither a price, nor work, nor what somebody may do.</summary>
internal static class PublishedCycles
{
    /// <summary>每人每月补助500元 is no cycle of anything that is published.</summary>
    public static bool Has(in Place place) =>
        !IsLeave(place)
        && !IsPrice(place)
        && (
            place.Anchor.Has(Traits.Counted | Traits.NoDay)
            || IsBound(place)
            || (WordLists.PaidBy.At(place.Text, place.End) > 0 && place.Text[place.At] is '按' or '逐' && SumOfMoney(place.Text) < 0)
            || IsPaidAtTheEnd(place)
            || (!Quotas.IsQuota(place) && !WordLists.Payment.IsIn(place.Text))
            || (
                !Quotas.IsQuotaOfWork(place)
                && (SumOfMoney(place.Text) < 0 ? Lexicon.IndexOf(place.Text, WordClass.Verb) >= 0 : WordLists.SumPublished.IsIn(place.Text))
            )
        );

    /// <summary>应当按季度补充资金, 应当逐日计算: the duty stands right before the cycle.</summary>
    private static bool IsBound(in Place place) =>
        place.Text[place.At] is '按' or '逐'
        && place.Clause.EndsWith("应当")
        && place.End + 1 < place.Text.Length
        && SumOfMoney(place.Text) < 0;

    /// <summary>每月从其工资中代扣代缴: what is paid stands at the end of the clause.</summary>
    private static bool IsPaidAtTheEnd(in Place place)
    {
        var clause = place.Text[place.End..];
        int stop = clause.IndexOfAny(",;。");
        return SumOfMoney(place.Text) < 0 && WordLists.PaidBy.EndLength(stop < 0 ? clause : clause[..stop]) > 0;
    }

    /// <summary>自然人有权每年免费获取两次, 每年可申请查询两次: what somebody may do.</summary>
    private static bool IsLeave(in Place place)
    {
        int leave = WordLists.Leave.At(place.Text, place.End);
        var clause = place.Text[(place.End + leave)..];
        int stop = leave == 0 ? 0 : clause.IndexOfAny(",;。");
        return WordLists.Leave.EndLength(place.Before) > 0
            || Rights.IsLeftTo(place.Clause)
            || WordLists.PartyVerb.IsIn(stop < 0 ? clause : clause[..stop]);
    }

    /// <summary>每人每天800元: a price.</summary>
    private static bool IsPrice(in Place place) =>
        Text.NumberEnd(place.Text, place.End) is var end && end > place.End && Text.At(place.Text, end, "元");

    /// <summary>每月发放低保金300元: a sum, paid and not published.</summary>
    private static int SumOfMoney(ReadOnlySpan<char> text)
    {
        int at = text.LastIndexOf('元');
        return at > 0 && Numerals.IsNumeral(text[at - 1]) ? at : -1;
    }
}
