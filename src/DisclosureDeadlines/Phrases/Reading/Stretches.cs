using DisclosureDeadlines.Rules;

namespace DisclosureDeadlines.Phrases.Reading;

/// <summary>Stretches of days that are no last day: 2026年1月1日至1月7日, 禁渔期每年3月1日至6月30日.</summary>
internal static class Stretches
{
    /// <summary>2026年1月1日至1月7日, 公示时间：3月1日至3月7日: the days of one notice or one other thing, and no day by which it is due.</summary>
    public static bool Is(in Place place) =>
        place.Anchor.Fault == Fault.Stretch
        || (
            place.Anchor is { Kind: AnchorKind.Annual, FirstMonth: > 0, Period: '\0' }
            && !place.Anchor.Has(Traits.Every | Traits.Relative)
            && WordLists.TimeOfStretch.EndLength(WordLists.StretchLink.TrimEnd(place.Before)) > 0
        );

    /// <summary>禁渔期为每年3月1日至6月30日: how long a season is.</summary>
    public static bool IsNamedSeason(in Place place) =>
        place.Anchor is { Kind: AnchorKind.Annual, FirstMonth: > 0 }
        && place.End == place.Text.Length
        && WordLists.NamedSeason.EndLength(place.Clause.TrimEnd("为是:")) > 0;

    /// <summary>公示时间为3月1日至3月7日，共5个工作日: the length beside it is of the same days; 报名时间 is of something else.</summary>
    public static Doubts DoubtOf(in Place place) =>
        place.Last.Rule is StandingDuty { Kind: RuleKind.MinimumPeriod }
        || WordLists.NoticeTime.EndLength(place.Clause.TrimEnd("为是:")) > 0
            ? Doubts.OtherCount
            : Doubts.ConditionAside;

    /// <summary>公示期：5个工作日（3月1日至3月7日）: the days of the length before the bracket.</summary>
    public static bool IsOfDisplay(in Place place) =>
        place.Last.Rule is StandingDuty { Kind: RuleKind.MinimumPeriod } && place.Before is "(" or "(即" or "," or ",自" or ",从" or ",即";
}
