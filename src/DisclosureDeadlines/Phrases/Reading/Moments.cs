using DisclosureDeadlines.Rules;
using NodaTime;

namespace DisclosureDeadlines.Phrases.Reading;

/// <summary>Limits in words that have an event: 当日, 次日, 与政策文件同步, 长期, 任期内.</summary>
internal static class Moments
{
    /// <summary>印发当日, 印发次日.</summary>
    public static Part Day(in Place place)
    {
        var anchor = place.Anchor;
        if (anchor.Fault != Fault.None)
        {
            return Part.Refused(anchor.Fault, anchor.FaultAt);
        }

        // 延续起始日为原许可证到期日的次日: what a day is; 22:00—次日6:00: the end of a stretch of hours.
        if (
            IsOfObject(place)
            || Standing.IsNamed(place.Clause)
            || WordLists.DayIs.IsIn(place.Clause)
            || IsOfDefinition(place.Clause)
            || IsEndOfHours(place)
        )
        {
            return Part.None;
        }

        if (Text.Ending(place.Clause, ["可以", "可", "能够", "能"]) is > 0 and var may && may == place.Clause.Length)
        {
            // 可以当天制作、发放: leave, and no event.
            return new(new SameTime(null), place.At, anchor.End) { Doubts = Doubts.NoTrigger | Doubts.NoDuty };
        }

        if (WordLists.NewLimit.EndLength(place.Clause) > 0)
        {
            // 提速至当日办结.
            return new(new SameTime(null), place.At, anchor.End) { Doubts = Doubts.NoTrigger };
        }

        if (Text.Any(place.Text, anchor.End, ["有效", "当次有效", "内有效"]) > 0)
        {
            // 车票当日有效: how long it is valid.
            return Part.None;
        }

        if (WordLists.CountedTo.At(place.Clause.TrimStart("("), 0) > 0)
        {
            // 按周岁计算，截至申报当日: up to when something is counted.
            return Part.None;
        }

        if (Text.Ending(place.Clause, ["最快", "最早"]) > 0)
        {
            // 最快当日办结: as soon as can be, and not by when.
            return Part.None;
        }

        var found = Events.Before(place, true);
        if (found.Fault != Fault.None)
        {
            return Part.Refused(found.Fault, found.FaultAt);
        }

        DeadlineRule rule =
            anchor.Kind == AnchorKind.SameDay ? new SameTime(found.Trigger) : Lengths.After(1, anchor.Unit, found.Trigger, false);
        return new(rule, found.Start, anchor.End) { Doubts = found.Trigger is null ? Doubts.NoTrigger : Doubts.None };
    }

    /// <summary>纳税义务发生时间为…当日: when something counts as happened, and not by when it is published.</summary>
    private static bool IsOfDefinition(ReadOnlySpan<char> clause) =>
        clause.IndexOf("时间为") is > 0 and var named
        && !WordLists.PublishedOrTold.IsIn(clause[..named])
        && !Text.HasAny(clause[..named], ["办", "审", "受理", "更新", "信息"]);

    private static bool IsEndOfHours(in Place place) =>
        Lexicon.EndLength(place.Before, WordClass.To) is > 0 and var to
        && place.Before.Length > to
        && (Foundation.Numerals.IsNumeral(place.Before[^(to + 1)]) || place.Before[^(to + 1)] is '时' or '点');

    /// <summary>每日18:00前公布当日菜价: of which day the thing is that is published, and not when; but 公布当日上网 is an event.</summary>
    private static bool IsOfObject(in Place place)
    {
        var rest = place.Text[place.End..];
        return (!place.IsFirst || rest is ['“' or '《' or '的', ..])
            && WordLists.PublishingVerb.EndLength(place.Before) > 0
            && !rest.IsEmpty
            && rest[0] is not (',' or ';' or '。' or ')' or '内' or '起' or '前' or '后')
            && Lexicon.Length(rest, 0, WordClass.Verb | WordClass.Duty) == 0;
    }

    /// <summary>与政策文件同步公开. 同时 alone only joins two clauses.</summary>
    public static Part Together(in Place place)
    {
        var text = place.Text;
        int at = place.At;
        bool step = Text.Any(text, at, ["同步", "一并", "一同"]) > 0;
        var before = place.Before;
        int clause = before.LastIndexOfAny(",;。") + 1;
        // 与政策文件和解读材料同步公开: both.
        int with = before[clause..].StartsWith("与") ? 0 : before[clause..].LastIndexOfAny("与和随跟");
        with = with < 0 && before[clause..].StartsWith("同") && !before[clause..].StartsWith("同时") ? 0 : with;
        bool during = before.EndsWith("的") && before[clause..].IndexOf('在') >= 0;
        // 单位和个人应当在办理登记的同时: the joint before it is of those who do it.
        with = during && before[clause..].LastIndexOf('在') > with ? -1 : with;

        // 抢修的同时公告: the event may stand without 在 where what is done at the same time is to publish.
        bool happens = Lexicon.EndLength(before[clause..], WordClass.Event) + WordLists.HappensWith.EndLength(before[clause..]) > 0;
        bool alone =
            !during
            && with < 0
            && (before.EndsWith("的") || (happens && !step))
            && before.Length - clause > 2
            && (WordLists.PublishingVerb.At(text, place.End) > 0 || IsDutyBehind(text, place.End));

        if (!place.IsFirst && with < 0 && Text.Any(text, at, ["一并", "一同"]) > 0 && before[..clause].EndsWith("。"))
        {
            // 公示期7天。附件一并公示: together with what the sentence before has on display.
            return Part.None;
        }

        // 预决算批准后20日内，三公经费同步公开: together with what, the paper does not say.
        bool other =
            step
            && !place.IsFirst
            && with < 0
            && !during
            && clause > 0
            && clause < before.Length
            && WordLists.StepManner.At(before, clause) == 0
            && WordLists.StepPlace.EndLength(before[clause..]) == 0;
        if (other)
        {
            return Part.Refused(Fault.Event, at);
        }

        if (with < 0 && !during && !alone && (!step || (before[clause..].Length > 0 && !place.IsFirst)) && at != 0)
        {
            return Part.None;
        }

        if (with < 0 && !during && !alone && before.EndsWith("时") && before.Length - clause > 3 && place.IsFirst)
        {
            // 文件印发时同步公开.
            return With(place, place.From + clause, before[clause..^1], place.From + clause, place.End);
        }

        if ((during || alone) && WordLists.NoMoment.At(before, clause + (during ? before[clause..].IndexOf('在') + 1 : 0)) > 0)
        {
            // 在享受权利的同时，应当履行义务: a figure of speech.
            return Part.None;
        }

        with += with >= 0 && before[clause..][with..].StartsWith("随同") ? 1 : 0;
        int begin =
            with >= 0 ? clause + with + 1
            : during ? clause + before[clause..].IndexOf('在') + 1
            : alone ? clause
            : before.Length;
        var words = before[begin..].TrimEnd("的");
        words = words.EndsWith("公开时") ? words[..^1] : words;

        // 与政策文件同步起草、同步审批、同步发布: each along with the same.
        words = words.IndexOf("同步") is > 0 and var again ? words[..again] : words;

        // 与信用中国网站同步公示: where else, and on which day it does not say.
        words = with >= 0 && WordLists.ShownElsewhere.EndLength(words) > 0 ? [] : words;
        return With(place, place.From + begin, words, Math.Max(place.From, place.From + begin - 1), place.End);
    }

    /// <summary>公开信息的同时，应当报送: what is to be done at the same time stands behind the comma.</summary>
    private static bool IsDutyBehind(ReadOnlySpan<char> text, int end) =>
        Text.Any(text, end + Text.Any(text, end, [","]), ["应当", "应", "须", "必须", "要", "还应"]) > 0;

    /// <summary>随拍卖公告公开.</summary>
    public static Part Along(in Place place) => With(place, place.Anchor.Day, place.Text[place.Anchor.Day..place.End], place.At, place.End);

    /// <summary>长期公开, 有效期内长期公开.</summary>
    public static Part Lasting(in Place place)
    {
        // 应当提前30日持续公示: the day from which on has been read.
        if (!place.IsFirst && place.Text[place.At] == '持')
        {
            return Part.None;
        }

        var before = place.Before;
        bool named = before.Length > 1 && before.EndsWith("内") && place.IsFirst;
        before = before[(before.LastIndexOfAny(",;。") + 1)..];
        if (OtherTimes.IsTerm(before) || Text.Ending(before, ["可以", "可"]) > 0)
        {
            // 保管期限为长期: of papers in a store.
            return Part.None;
        }

        named = named || (before.Length > 1 && before.EndsWith("内") && !before.StartsWith("内"));
        if (named && (before.Length < 2 || TriggerWords.FirstStray(before[..^1]) >= 0))
        {
            return Part.None;
        }

        before = before[Text.Any(before, 0, ["或者", "随后", "或"])..];
        if (!named && before.StartsWith("自") && before.EndsWith("之日起") && TriggerWords.FirstStray(before[1..^3]) < 0)
        {
            // 自发布之日起长期公开: for good, from whichever day on.
            return new(StandingDuty.Retention(null), place.At - before.Length, place.End);
        }

        return new(
            StandingDuty.Retention(named ? TriggerWords.Named(before[..^1].ToString()) : null),
            named ? place.At - before.Length : place.At,
            place.End
        );
    }

    /// <summary>任期内公开.</summary>
    public static Part Term(in Place place) =>
        TimesReader.Length(place.Text, place.End, out _) is > 0 and var length
            ? Part.Refused(Fault.End, place.End + length - 1)
            : new(
                StandingDuty.Retention(new Trigger(place.Text.Slice(place.At, place.End - place.At - 1).ToString())),
                place.At,
                place.End
            );

    /// <summary>保留至当年年底, 长期公开至2026年12月31日.</summary>
    public static Part Until(in Place place)
    {
        var anchor = place.Anchor;
        var end =
            anchor.Year > 0
                ? new RetentionEnd(new LocalDate(anchor.Year, anchor.Month, anchor.Day))
                : new RetentionEnd(new AnnualDate(anchor.Month, anchor.Day));
        return new(StandingDuty.KeptUntil(end), anchor.Start, anchor.End);
    }

    private static Part With(in Place place, int at, ReadOnlySpan<char> words, int start, int end)
    {
        int stray = words.IsEmpty ? -1 : TriggerWords.FirstStray(words);
        return stray >= 0
            ? Part.Refused(Fault.Event, at + stray)
            : new(new SameTime(TriggerWords.Named(words.ToString())), start, end)
            {
                Doubts = words.IsEmpty ? Doubts.NoTrigger : Doubts.None,
            };
    }
}
