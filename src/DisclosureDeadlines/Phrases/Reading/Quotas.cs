namespace DisclosureDeadlines.Phrases.Reading;

/// <summary>Cycles that tell how much of something is done.</summary>
internal static class Quotas
{
    /// <summary>每年植树不少于三棵, 每日工作时间不超过八小时: how much, and not how often.</summary>
    public static bool IsQuota(in Place place) => Quota(place) >= 0;

    /// <summary>每年参加培训不少于16学时, 每周不少于40小时: the work stands between the cycle and the amount, and is no publishing.</summary>
    public static bool IsQuotaOfWork(in Place place)
    {
        int amount = Quota(place);
        int number = amount < 0 ? 0 : place.End + amount + WordLists.Amount.At(place.Text, place.End + amount);
        return amount > 0 || (amount == 0 && NumberAnchors.UnitAt(place.Text, Text.NumberEnd(place.Text, number)).Length > 0);
    }

    /// <summary>每周对外开放不少于40小时: so much of every week, where no notice stands between the cycle and the length.</summary>
    public static bool IsOfCycle(in Place place)
    {
        var clause = place.Clause;
        var words = clause[(clause.LastIndexOf('每') + 1)..];
        return Lexicon.Length(words, 0, WordClass.Period) > 0 && !WordLists.PublishingVerb.IsIn(words);
    }

    /// <summary>Where the amount begins behind the cycle; −1 if there is none, or if it is one of something published.</summary>
    private static int Quota(in Place place)
    {
        var clause = place.Text[place.End..];
        int stop = clause.IndexOfAny(",;。");
        clause = stop < 0 ? clause : clause[..stop];
        int amount = WordLists.Amount.FirstIn(clause, 0);
        return amount >= 0 && Lexicon.IndexOf(clause, WordClass.Verb) < 0 ? amount : -1;
    }
}
