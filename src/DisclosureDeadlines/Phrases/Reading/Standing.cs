using System.Buffers;
using DisclosureDeadlines.Rules;

namespace DisclosureDeadlines.Phrases.Reading;

/// <summary>Lengths that are no deadline: 公示期不少于5日, 公开满5年.</summary>
internal static class Standing
{
    private static readonly SearchValues<char> OfDates = SearchValues.Create("0123456789年月日号自从至到起止:为(-—~");

    private static readonly SearchValues<char> OfDisplay = SearchValues.Create("少低短小等≥≧=公展征榜贴共合总");

    /// <summary>公示期为自公示之日起5个工作日: from the notice itself on, how long it stays.</summary>
    public static bool IsDisplayedSince(in Place place)
    {
        var clause = place.Clause;
        if (clause.IndexOfAny("公展") < 0 || !(clause.EndsWith("起") || clause.EndsWith("(")))
        {
            return false;
        }

        if (IsNamedWithDates(clause))
        {
            return Lexicon.Length(place.Text, place.End, WordClass.Before) == 0;
        }

        int begin =
            clause.LastIndexOf(':') is > 0 and var colon && Lexicon.Ending(clause[..colon], WordClass.Display).Length > 0
                ? colon + 1
                : Named(clause);
        bool since = begin > 0 && WordLists.SinceNotice.EndLength(clause) + WordLists.SinceShown.EndLength(clause) > 0;
        return since && Lexicon.Length(place.Text, place.End, WordClass.Before) == 0;
    }

    /// <summary>公示期限：自2025年6月3日起5个工作日; 公示时间：6月3日—6月9日（5个工作日）: between the name and the length stand only days.</summary>
    private static bool IsNamedWithDates(ReadOnlySpan<char> clause)
    {
        int name = WordLists.NoticeTime.LastEndIn(clause);
        return name > 0 && clause[name..].Contains('日') && clause[name..].IndexOfAnyExcept(OfDates) < 0;
    }

    public static bool IsLeast(in Place place)
    {
        var text = place.Text;
        bool above = Text.At(text, place.End, "以上");
        if (Text.Any(text, place.End + (above ? 2 : 0), ["之前", "以前", "前", "内", "以内", "之内"]) > 0)
        {
            return false;
        }

        var before = place.Before;
        if (!above && before.IndexOfAny(OfDisplay) < 0)
        {
            return IsCase(place);
        }

        int least = LeastLength(before);
        if (Lexicon.EndLength(before[..^least], WordClass.Before) > 0 || before.EndsWith("提前"))
        {
            return false;
        }

        var subject = Lexicon.TrimEnd(before[..^least], WordClass.DisplayLink);
        bool display = Lexicon.EndLength(subject, WordClass.Display) > 0 || IsSum(before);
        bool isAbove = above && (least > 0 || display || WordLists.OnDisplay.IsIn(place.Clause));
        return !subject.EndsWith("提前") && (least > 0 || isAbove || (!above && (display || IsCase(place))));
    }

    public static Part Least(in Place place, TimeUnit unit)
    {
        var text = place.Text;
        int at = place.At;
        if (unit == TimeUnit.Hour && place.Clause.StartsWith("每次") && Lexicon.IndexOf(text, WordClass.Display) < 0)
        {
            // 每月开放2次，每次不少于3小时: how long each time lasts.
            return new(null, at, place.End) { IsCondition = true, Doubts = Doubts.ConditionAside };
        }

        if (CasesOfDisplay.Thing(place) is { Length: > 0 } thing)
        {
            return CasesOfDisplay.Read(place, unit, thing);
        }

        if (NamedLengths.Behind(place) is > 0 and var name)
        {
            return new(StandingDuty.MinimumPeriod(place.Anchor.Length, unit, null), at, place.End + name);
        }

        bool above = Text.At(text, place.End, "以上");
        int end = above ? place.End + 2 : place.End;
        end += StartDayRemarks.Length(text, end, out _);
        if (IsDisplayedSince(place))
        {
            return new(
                StandingDuty.MinimumPeriod(place.Anchor.Length, unit, null),
                at - place.Clause.Length,
                end + Lexicon.Length(text, end, WordClass.Inside)
            );
        }

        if (IsSum(place.Before))
        {
            return new(StandingDuty.MinimumPeriod(place.Anchor.Length, unit, null), at, end);
        }

        int least = Math.Max(LeastLength(place.Before), NamedLengths.ForSoLong(place.Before));
        var subject = Lexicon.TrimEnd(place.Before[..^least], WordClass.DisplayLink);
        int display = WordLists.DisplayName.EndLength(subject);
        int clause = subject.LastIndexOfAny(",;。:") + 1;
        if (clause == subject.Length && clause > 1 && place.IsFirst && Text.HasAny(subject, ["征求意见", "公示", "公告"]))
        {
            // 公开征求意见，期限不少于30日: the clause before says what the length is of.
            subject = subject[..^1];
            clause = subject.LastIndexOfAny(",;。:") + 1;
            display = WordLists.DisplayName.EndLength(subject);
        }

        var whole = subject[clause..];
        subject = SubjectOf(whole);
        display = subject.Length < whole.Length ? Math.Max(display, WordLists.DisplayName.EndLength(subject)) : display;

        // 每次公示7天: what each time is on display is named by 每次 itself.
        bool isEachTime = display > subject.Length;
        display = Math.Min(display, subject.Length);
        int start = subject.Length < whole.Length && whole.Contains('自') ? at - place.Clause.Length : at - least;
        if (WordLists.NotOnDisplay.IsIn(subject) || WordLists.AmountOf.At(text, end) > 0)
        {
            return Part.Refused(Fault.Displayed, at);
        }

        if (Text.Any(subject, 0, ["自", "从"]) > 0 && WordLists.ShownSince.EndLength(subject) > 0)
        {
            // 自公示之日起不少于20日: from the notice itself on.
            return new(StandingDuty.MinimumPeriod(place.Anchor.Length, unit, null), at - place.Clause.Length, end);
        }

        if (Text.Any(whole, 0, ["最长", "最多", "至多"]) > 0 && display > 0)
        {
            // 最长公示7天.
            return new(StandingDuty.Retention(place.Anchor.Length, unit, null), at - whole.Length, end) { Doubts = Doubts.AtMost };
        }

        if (isEachTime)
        {
            return new(StandingDuty.MinimumPeriod(place.Anchor.Length, unit, null), at, end);
        }

        if (subject.Length == 0 && BetweenTwo.Length(place.Before[..^least]) is > 0 and var from)
        {
            return new(StandingDuty.MinimumPeriod(place.Anchor.Length, unit, null), at - least - from, end) { Doubts = Doubts.OtherAct };
        }

        if (subject.Length == 0 && place.IsFirst && !place.Clause.StartsWith("每次"))
        {
            // 不少于20日: the least time of what is not said; with anything behind it, that would have to be read too.
            return end == text.Length
                ? new(StandingDuty.MinimumPeriod(place.Anchor.Length, unit, null), at - place.Clause.Length, end)
                {
                    Doubts = Doubts.BareLeast,
                }
                : Part.Refused(Fault.Displayed, at);
        }

        if (display > 0 && clause > 1 && WordLists.SinceNotice.EndLength(place.Before[..(clause - 1)]) is > 0 and var notice)
        {
            // 自公示之日起，公示时间不少于5日.
            return new(StandingDuty.MinimumPeriod(place.Anchor.Length, unit, null), place.From + clause - 1 - notice, end);
        }

        if (display > 0 && WordLists.SinceNotice.EndLength(subject[..^display]) > 0)
        {
            // 自发布之日起公告期限为3个工作日: the day from which it runs stands before its name.
            return new(StandingDuty.MinimumPeriod(place.Anchor.Length, unit, null), at - place.Clause.Length, end);
        }

        Trigger? trigger = null;
        int opinions = subject.IndexOf("征求意见");
        int links = clause > 0 ? 0 : place.AfterLast(out _) - place.From;
        if (opinions >= 0)
        {
            bool open = opinions >= 2 && subject[(opinions - 2)..].StartsWith("公开");
            trigger = new Trigger(open ? "公开征求意见" : "征求意见");
        }
        else if (display == 0 && subject.Length > 0 && WordLists.DisplayName.At(subject, 0) < subject.Length)
        {
            int need = Math.Max(subject.IndexOf("需公"), Math.Max(subject.IndexOf("应公"), subject.IndexOf("应当公")));
            var words = need > 1 ? subject[..need].TrimEnd("前") : subject[(!place.IsFirst && links <= subject.Length ? links : 0)..];
            if (WordLists.PlaceShown.IsIn(words) && WordLists.PublishedAlong.EndLength(subject) > 0)
            {
                // 在村务公开栏公布不少于7日: where it is on display.
                return new(StandingDuty.MinimumPeriod(place.Anchor.Length, unit, null), start, end);
            }

            if (words.IsEmpty || TriggerWords.FirstStray(words) >= 0 || TriggerWords.AfterPreposition(words) > 0)
            {
                return Part.Refused(Fault.Displayed, at);
            }

            if (Lexicon.EndLength(words, WordClass.Kept) > 0)
            {
                // 留存自公示之日起不少于20日: how long something is kept, which from another day on this order of words can not say.
                return links == 0 && whole.Length > subject.Length && WordLists.SinceNotice.EndLength(whole) == 0
                    ? Part.Refused(Fault.Displayed, at)
                    : new(StandingDuty.Retention(place.Anchor.Length, unit, null), start, end);
            }

            trigger = TriggerWords.Named(words.ToString());
        }

        // 承包经营权不少于10年: how long another thing lasts.
        bool isOther = trigger is not null && opinions < 0 && !WordLists.PublishedOrTold.IsIn(place.Clause);
        return new(StandingDuty.MinimumPeriod(place.Anchor.Length, unit, trigger), start, end)
        {
            Doubts = isOther ? Doubts.OtherAct : Doubts.None,
        };
    }

    private static bool IsCase(in Place place) => place.Text.Contains(':') && CasesOfDisplay.Thing(place).Length > 0;

    /// <summary>公示时间共5个工作日.</summary>
    private static bool IsSum(ReadOnlySpan<char> before) => WordLists.InAll.EndLength(before) > 0 && Text.HasAny(before, ["公示", "公告"]);

    /// <summary>提供期限自招标公告发布之日起计算: what the length is of stands before.</summary>
    private static ReadOnlySpan<char> SubjectOf(ReadOnlySpan<char> words)
    {
        int link = Lexicon.EndLength(words, WordClass.Link);
        int self = link > 1 ? words.IndexOf('自') : -1;
        words = self > 1 ? Lexicon.TrimEnd(words[..self], WordClass.DisplayLink) : words;
        return words[WordLists.EachTime.At(words, 0)..];
    }

    public static int LeastLength(ReadOnlySpan<char> before) => WordLists.LeastTime.EndLength(before);

    /// <summary>公告期限为中标公告发布当日: how long the notice stands.</summary>
    public static bool IsNamed(ReadOnlySpan<char> clause) => Named(clause[(clause.LastIndexOf('(') + 1)..]) > 0;

    /// <summary>Where the words behind the name of a notice's time begin: 公示期为自…; 0 if the clause does not begin so.</summary>
    private static int Named(ReadOnlySpan<char> clause)
    {
        // 公告期为本公告发布之日起1个工作日: 自 is left out.
        int self = clause.IndexOf('自');
        self = self > 0 ? self : clause.IndexOfAny('为', '是', ':') + 1;
        var name = self > 0 ? Text.Trim(clause[..self], ["为", "是", ":", "应当", "应"]) : [];
        return WordLists.NoticeTime.EndLength(name) > 0 ? self : 0;
    }
}
