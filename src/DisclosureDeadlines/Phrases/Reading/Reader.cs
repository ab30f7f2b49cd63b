using DisclosureDeadlines.Foundation;
using DisclosureDeadlines.Rules;
using NodaTime;

namespace DisclosureDeadlines.Phrases.Reading;

/// <summary>
/// Reads a printed limit in stages, each of which takes a value and gives a value: the plain text, what speaks of time in it,
/// what part that plays, and how the parts stand together.
/// </summary>
internal static class Reader
{
    /// <summary>No time limit on paper comes near this; a longer text is a document, not a phrase.</summary>
    public const int MaxCharacters = 2000;

    /// <summary>The rule that a phrase states, or why it cannot be read.</summary>
    /// <param name="source">The phrase as given.</param>
    /// <param name="law">The law that it rests on; empty if none is known.</param>
    /// <param name="on">The day of the event, by which the law is read; null for today's law.</param>
    public static Outcome Read(ReadOnlySpan<char> source, ReadOnlySpan<char> law, LocalDate? on)
    {
        if (source.Length > MaxCharacters)
        {
            return Outcome.Refused(MaxCharacters, new($"不超过{MaxCharacters}字的短语", $"a phrase of at most {MaxCharacters} characters"));
        }

        Span<char> plain = stackalloc char[source.Length];
        plain = plain[..PlainText.Write(source, plain)];
        PlainText.NumberFirstMonth(plain);
        CapitalNumerals.Replace(plain);
        int label = CellLabels.Part(source, plain);
        plain = plain[label..];
        ListItems.Break(plain);
        Slashes.Break(plain);
        BracketedLimits.Break(plain);
        if (IsDitto(plain))
        {
            return new(NoFixedDate.Ditto, Doubts.None, 0, null);
        }

        var frame = Framer.Frame(plain, law, on, label);
        if (frame.Fault != Fault.None)
        {
            return Refused(source, frame, frame.Fault, frame.FaultAt);
        }

        Span<Anchor> anchors = stackalloc Anchor[Math.Min(AnchorFinder.Most, frame.Text.Length)];
        int count = AnchorFinder.Find(frame.Text, frame.From, anchors);
        if (count < 0)
        {
            return Refused(source, frame, Fault.FewerWords, anchors[^1].End);
        }

        var parts = Parts(frame, anchors[..count], out var aside, out var fault);
        var besides = Doubts.None;
        fault = fault.Fault == Fault.None && parts is not null ? WithoutOther(frame.Text, parts, ref besides) : fault;
        parts = fault.Fault == Fault.None ? OpenWords.Add(frame.Text, parts, aside.IsCondition, out fault) : parts;
        fault = fault.Fault == Fault.None ? Gate.Check(frame, parts, aside) : fault;
        if (fault.Fault != Fault.None)
        {
            return Refused(source, frame, fault.Fault, fault.FaultAt);
        }

        Cycles.LeaveSaidTwice(frame.Text, parts!);
        var doubts = aside.Doubts | LeaveRightsAside(frame.Text, parts!);
        return new(Joiner.Join(frame.Text, parts!), doubts | besides | DoubtsOf(frame, parts!), 0, null);
    }

    /// <summary>The limits that the anchors state, from left to right.</summary>
    private static List<Part>? Parts(in Frame frame, ReadOnlySpan<Anchor> anchors, out Part aside, out Part fault)
    {
        List<Part>? parts = null;
        aside = Part.None;
        fault = Part.None;
        foreach (ref readonly var anchor in anchors)
        {
            int count = parts?.Count ?? 0;
            int begin = SegmentStart(frame.Text, anchor.Start);
            bool apart = count == 0 || begin > parts![^1].End;
            var place = apart
                ? new Place(frame, anchor, Part.None, 0, Math.Max(begin, frame.From))
                : new Place(frame, anchor, parts![^1], count, frame.From);
            if (anchor.Start < place.From || (count > 0 && anchor.Start < parts![^1].End))
            {
                continue;
            }

            var part = Of(place);
            if (part.Fault != Fault.None)
            {
                fault = part;
                return parts;
            }

            if (part.Rule is null)
            {
                // The first length that is only a condition is kept, for the message where nothing else is a limit.
                var first = aside.End == 0 ? part : aside;
                aside = first with { IsCondition = aside.IsCondition || part.IsCondition, Doubts = aside.Doubts | part.Doubts };
                continue;
            }

            if (!part.IsRight && Hopes.Govern(frame.Text, part))
            {
                part = part with { IsRight = true, Doubts = part.Doubts | Doubts.NoDuty };
            }

            if (part.ReplacesLast || IsYearly(place, part))
            {
                parts!.RemoveAt(parts.Count - 1);
            }

            if (parts?.Count == Composite.MaxParts)
            {
                fault = Part.Refused(Fault.End, part.Start);
                return parts;
            }

            (parts ??= new List<Part>(1)).Add(part);
        }

        return parts;
    }

    /// <summary>The limits without what is no longer in force and what comes round without being published; the reason if nothing is left.</summary>
    private static Part WithoutOther(ReadOnlySpan<char> text, List<Part> parts, ref Doubts doubts)
    {
        int at = Superseded.FirstPast(text, parts);
        at = at >= 0 ? at : Superseded.Remove(text, parts);
        at = at >= 0 ? at : OtherRounds.Remove(text, parts, ref doubts);
        return at >= 0 ? Part.Refused(Fault.Limit, at) : Part.None;
    }

    /// <summary>申请人可以在5日内要求听证；应当在20日内组织听证: beside a duty what somebody may do is no limit.</summary>
    private static Doubts LeaveRightsAside(ReadOnlySpan<char> text, List<Part> parts)
    {
        for (int i = parts.Count - 2; i >= 0; i--)
        {
            // 自接到通知之日起三十日内，未接到的自公告之日起四十五日内，有权要求: both are of what may be done.
            var between = text[parts[i].End..Math.Max(parts[i].End, parts[i + 1].Start)].TrimStart(",").TrimEnd("自从在于");
            bool shares = parts[i + 1].IsRight && parts[i].Rule is PeriodAfter && (between.IsEmpty || between.EndsWith("的"));
            parts[i] = shares ? parts[i] with { IsRight = true, Doubts = parts[i].Doubts | Doubts.NoDuty } : parts[i];
        }

        return parts.Exists(part => !part.IsRight) && parts.RemoveAll(part => part.IsRight) > 0 ? Doubts.ConditionAside : Doubts.None;
    }

    /// <summary>Limits set apart by a semicolon, 或者 or 随后 are read each by itself.</summary>
    private static int SegmentStart(ReadOnlySpan<char> text, int at)
    {
        var before = text[..at];
        int start = before.LastIndexOf(';') + 1;
        int or = before.LastIndexOf(",或者");
        int then = before.LastIndexOf(",随后");
        return Math.Max(start, Math.Max(or, then) is >= 0 and var joint ? joint + 3 : 0);
    }

    private static Part Of(in Place place) =>
        place.Anchor.Kind switch
        {
            AnchorKind.Length => Lengths.Read(place),
            AnchorKind.SameDay or AnchorKind.NextDay => Moments.Day(place),
            AnchorKind.Together => Moments.Together(place),
            AnchorKind.Along => Moments.Along(place),
            AnchorKind.Lasting => Moments.Lasting(place),
            AnchorKind.Term => Moments.Term(place),
            AnchorKind.Until => Moments.Until(place),
            _ => Dates.Read(place),
        };

    /// <summary>每年两会后20日内: the event comes every year, and is no cycle beside the limit.</summary>
    private static bool IsYearly(in Place place, in Part part) =>
        (
            place.Last is { IsCycle: true, Rule: StandingDuty { Length: 1, Unit: TimeUnit.Year } }
                ? part.Rule is PeriodAfter or HoursAfter or BeforeEvent or SameTime
                // 每月考核后5日内, 每年1月预算批复后20日内.
                : part.Rule is PeriodAfter or HoursAfter && IsOfEvent(place)
        )
        && part.Rule.OnlyTrigger is not null
        && place.Text[Math.Min(place.From, part.Start)..part.Start].IndexOfAny(",;。") < 0;

    /// <summary>A cycle without a day, or a date without 前, in the words of an event.</summary>
    private static bool IsOfEvent(in Place place) =>
        place.Last.Rule is RecurringBy or StandingDuty { Kind: RuleKind.UpdateInterval, Times: 1 }
        && place.Last.End > 0
        && place.Text[place.Last.End - 1] is not ('前' or '止' or '次')
        && place.Last.End < place.At
        && Text.VerbAt(place.Text, place.Last.End) == 0
        && place.Before.IndexOfAny("或和及") < 0
        && place.Text[place.Last.End] is not ('公' or '(' or '的' or '并' or '在' or '于' or '自');

    private static bool IsDitto(ReadOnlySpan<char> text) =>
        text.TrimEnd("。.") switch
        {
            "同上" or "同左" or "同前" or "〃" or "″" or "\"" or "同上栏" or "同上行" => true,
            _ => false,
        };

    /// <summary>What all the parts leave open, and an extension that stands between or behind them.</summary>
    private static Doubts DoubtsOf(in Frame frame, List<Part> parts)
    {
        var doubts = frame.Doubts;
        foreach (var part in parts)
        {
            doubts |= part.Doubts;
        }

        doubts |= SpansOfCycles.IsCut(frame.Text, parts) ? Doubts.ConditionAside : Doubts.None;
        doubts |= Aside.HasUncounted(frame.Text) ? Doubts.TimeNotCounted : Doubts.None;
        doubts |= OtherWays.HaveAny(frame.Text, parts) ? Doubts.OtherWay : Doubts.None;
        doubts |= OtherActs.HasAny(frame.Text, parts) ? Doubts.OtherAct : Doubts.None;
        doubts |= Beginnings.HasAny(frame.Text, parts) ? Doubts.ConditionAside : Doubts.None;
        for (int at = Framer.FirstExtension(frame.Text, parts[0].End); at >= 0; at = Framer.FirstExtension(frame.Text, at + 1))
        {
            bool granted = Text.Ending(frame.Text[..at], ["不得", "不再", "不予", "不"]) == 0;
            int place = at;
            doubts |=
                granted && !parts.Exists(part => part.IsCounted && part.Start <= place && place < part.End)
                    ? Doubts.ExtensionStated
                    : Doubts.None;
        }

        return doubts;
    }

    private static Outcome Refused(ReadOnlySpan<char> source, in Frame frame, Fault fault, int at) =>
        Outcome.Refused(PlainText.PositionOf(source, frame.Head + at), Faults.Expected(fault));
}
