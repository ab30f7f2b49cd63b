using System.Buffers;
using DisclosureDeadlines.Rules;

namespace DisclosureDeadlines.Phrases.Reading;

/// <summary>How long something stays published: 保留5年, 公开满1年, 公开期限最长不超过五年.</summary>
internal static class Keeping
{
    /// <summary>Without one of these signs nothing is kept, and nothing is on display.</summary>
    private static readonly SearchValues<char> OfKeeping = SearchValues.Create("公布网留存披");

    public static bool IsKept(in Place place)
    {
        var before = place.Before;
        if (KeptWithin.Is(place) || KeptAfter.Is(place) || KeptThings.Is(place) || YearsOfNotice(place) > 0)
        {
            return true;
        }

        if (before.IndexOfAny(OfKeeping) < 0)
        {
            return false;
        }

        if (IsAtMost(place) || SinceEvent(place).Trigger is not null || SincePublication(KeptSince(before)) > 0)
        {
            return Text.Any(place.Text, place.End, ["内", "前", "施行", "生效", "实施"]) == 0;
        }

        int since = SincePublication(before);
        if (since > 0 && WordLists.NoticeTime.EndLength(Text.Trim(before[..^since], ["为", "是", ":", "应当", "应"])) > 0)
        {
            // 公示时间自发布之日起不少于20天: how long a notice stands.
            return false;
        }

        var words = Lexicon.TrimEnd(before.EndsWith("起") ? before[..^since] : before, WordClass.KeptLink);
        bool removed = WordLists.ShownFull.EndLength(before) > 0 && WordLists.TakenDown.IsIn(place.Text[place.End..]);
        bool kept =
            removed
            || before.EndsWith("公开满")
            || Lexicon.EndLength(words, WordClass.Kept) > 0
            || (
                since > 0
                && (
                    before.EndsWith("满")
                    || before.EndsWith("少于")
                    || place.Anchor.Unit == TimeUnit.Year
                    || (before.Length > since && words.EndsWith("公开"))
                )
            );
        return kept && Text.Any(place.Text, place.End, ["内", "前", "施行", "生效", "实施"]) == 0;
    }

    public static Part Kept(in Place place, TimeUnit unit)
    {
        if (KeptWithin.Is(place))
        {
            return KeptWithin.Read(place, unit, SincePublication(place.Before));
        }

        if (YearsOfNotice(place) is > 0 and var notice)
        {
            return new(StandingDuty.Retention(place.Anchor.Length, unit, null), place.At - notice, place.End);
        }

        if (KeptAfter.Is(place))
        {
            return KeptAfter.Read(place, unit);
        }

        if (KeptThings.Is(place))
        {
            return KeptThings.Read(place, unit);
        }

        if (IsAtMost(place))
        {
            var (trigger, end) = LaterEvents.Behind(place.Text, place.End);
            return new(StandingDuty.Retention(place.Anchor.Length, unit, trigger), place.At, Math.Max(place.End, end))
            {
                Doubts = Doubts.AtMost,
            };
        }

        if (KeptSince(place.Before) is { IsEmpty: false } shown && SincePublication(shown) > 0)
        {
            return new(StandingDuty.Retention(place.Anchor.Length, unit, null), place.From, place.End);
        }

        if (SinceEvent(place) is { Trigger: { } from } kept)
        {
            return new(
                StandingDuty.Retention(place.Anchor.Length, unit, from),
                kept.Start,
                place.End + Text.Any(place.Text, place.End, ["以上"])
            );
        }

        int since = SincePublication(place.Before);
        int full = Math.Max(WordLists.ShownFull.EndLength(place.Before), since);
        int shownFrom = since == 0 && full > 0 ? SincePublication(place.Before[..^full]) : 0;
        if (shownFrom > 0)
        {
            // 自公开之日起公开满5年.
            return new(StandingDuty.Retention(place.Anchor.Length, unit, null), place.At - full - shownFrom, place.End);
        }

        int begin = place.AfterLast(out _);
        bool isOwn = begin == place.From;
        var subject = place.Text[begin..Math.Max(begin, place.At - full)];
        if (subject.StartsWith("其中") && subject.LastIndexOf(',') is > 0 and var comma)
        {
            // 其中行政许可事项，信息形成公开满5年: what it holds for is not the event.
            begin += comma + 1;
            subject = subject[(comma + 1)..];
        }

        bool named =
            since == 0
            && full > 0
            && subject.Length > 0
            && TriggerWords.AfterPreposition(subject) == 0
            && TriggerWords.FirstStray(subject) < 0
            && isOwn;
        return new(
            StandingDuty.Retention(place.Anchor.Length, unit, named ? TriggerWords.Named(subject.ToString()) : null),
            named ? begin : place.At - full,
            place.End + Text.Any(place.Text, place.End, ["以上"])
        );
    }

    /// <summary>自采购结束之日起至少保存十五年, 自出院之日起，保存时间不得少于30年: from an event on.</summary>
    private static Events.Found SinceEvent(in Place place)
    {
        var words = KeptSince(place.Before);
        int link = SincePublication(words) > 0 ? 0 : Lexicon.EndLength(words, WordClass.Link);
        var found = link > 1 ? EventNames.Name(place.Text, place.From, words.Length - link) : default;
        return found.Fault == Fault.None ? found : default;
    }

    /// <summary>What stands before 保存时间不得少于: from when on something is kept. Nothing if it does not say that something is.</summary>
    private static ReadOnlySpan<char> KeptSince(ReadOnlySpan<char> before)
    {
        var words = Lexicon.TrimEnd(before[..^WordLists.LeastTime.EndLength(before)], WordClass.KeptLink | WordClass.Least);
        int kept = Lexicon.EndLength(words, WordClass.Kept);
        return kept == 0 ? [] : Lexicon.TrimEnd(words[..^kept], WordClass.KeptLink | WordClass.Least | WordClass.Duty).TrimEnd(",");
    }

    /// <summary>处罚信息自公示之日起3年: a notice of years is no time to act; the length of the words before the number, 0 if it is none.</summary>
    private static int YearsOfNotice(in Place place)
    {
        bool isYears = place.Anchor.Unit == TimeUnit.Year && place.End == place.Text.Length;
        int since = isYears ? WordLists.SinceNotice.EndLength(place.Before) : 0;
        return since == 0 || WordLists.NoticeTime.EndLength(Text.Trim(place.Before[..^since], ["自", "为", "是", ":"])) > 0
            ? 0
            : since + Text.Ending(place.Before[..^since], ["自", "从"]);
    }

    /// <summary>披露期限最长不得超过五年: the longest that it may stay up.</summary>
    private static bool IsAtMost(in Place place)
    {
        // 失信信息保存期限为5年，超过的予以删除.
        int behind = place.End + Text.Any(place.Text, place.End, [","]);
        if (
            behind > place.End
            && WordLists.OverThat.At(place.Text, behind) > 0
            && Lexicon.EndLength(Lexicon.TrimEnd(place.Before, WordClass.KeptLink), WordClass.Kept) > 0
        )
        {
            return true;
        }

        bool most = Lexicon.Ending(place.Before, WordClass.Ceiling).Length > 0;
        if (most && WordLists.ShownForAtMost.EndLength(Text.Trim(Lexicon.TrimEnd(place.Before, WordClass.Ceiling), ["一般", "原则上"])) > 0)
        {
            // 公示不超过30日; 公示最长不超过1年.
            return Text.Any(place.Text, place.End, ["内", "以内", "之内"]) == 0;
        }

        return most
            && WordLists.DisplayPeriod.EndLength(Text.Trim(Lexicon.TrimEnd(place.Before, WordClass.Ceiling), ["一般", "原则上", "通常"]))
                > 0;
    }

    /// <summary>The length of 自公开之日起 at the end: what runs from the publication itself is how long it stays up.</summary>
    private static int SincePublication(ReadOnlySpan<char> before)
    {
        int full = before.Length - Lexicon.TrimEnd(before, WordClass.PublishedLink).Length;
        int since = Lexicon.EndLength(before[..^full], WordClass.Published);
        int from = since == 0 ? 0 : Text.Ending(before[..^(full + since)], ["自", "从"]);
        return from == 0 ? 0 : full + since + from;
    }

    /// <summary>监控数据保存不少于30天, 档案保存10年备查: a thing is kept, and nothing says that it is published.</summary>
    public static bool IsOfOther(ReadOnlySpan<char> text, in Part part, int from, int until)
    {
        if (part.Rule is not StandingDuty { Kind: RuleKind.Retention })
        {
            return false;
        }

        var before = text[from..Math.Max(from, part.Start)];
        before = before[(before.LastIndexOfAny(";。") + 1)..].TrimStart("),");
        var rest = text[part.End..until];
        int stop = rest.IndexOfAny(",;。");
        rest = stop < 0 ? rest : rest[..stop];
        int word = WordLists.StoredWord.LastIndexIn(text[from..part.End]);
        bool named =
            (word >= 0 && (word > 1 || before.StartsWith("其") || WordLists.LeastTime.IsIn(text[from..part.End])))
            || WordLists.StoredWord.At(text, part.End + WordLists.KeepingManner.At(text, part.End)) > 0;
        return named && (rest.EndsWith("备查") || !(Publishes(before) || Publishes(text[part.Start..part.End]) || Publishes(rest)));
    }

    private static bool Publishes(ReadOnlySpan<char> words) => WordLists.PublishingVerb.IsIn(words) || WordLists.PlaceShown.IsIn(words);
}
