using DisclosureDeadlines.Rules;

namespace DisclosureDeadlines.Cases;

/// <content>Pauses, extensions and deferrals.</content>
internal sealed partial class ClockWalk
{
    private void BeginPause(Happening happening, KindEffects effects)
    {
        if (effects.Begins.FirstOrDefault(part => Fits(part, happening)) is not { } fitting)
        {
            // The law leaves nothing out for such a cause.
            ignored.Add(new(effects.Begins[0], happening, happening.Day, null));
            Flags.Raise(FlagCode.NoEffect, happening, null);
            return;
        }

        var begin = policy.FromService && happening.ServedDay is { } served && served > happening.Day ? served : happening.Day;
        if (begin > asOf)
        {
            return;
        }

        var pause = new ClockPause(fitting, happening, begin, CapOf(happening, fitting, begin));
        if (IsUntold(happening, fitting.Told))
        {
            Flags.Raise(FlagCode.Untold, happening, fitting.Article);
        }

        if (Run is null)
        {
            early.Add(pause);
            Flags.Raise(FlagCode.PauseBeforeStart, happening, fitting.Article);
        }
        else if (Asks.Count > 0)
        {
            // The run is void, and the next is a new one.
            ignored.Add(pause);
            Flags.Raise(FlagCode.OutOfOrder, happening, null);
        }
        else if (begin > Run.DueOn(begin))
        {
            ignored.Add(pause);
            Flags.Raise(FlagCode.PauseAfterDue, happening, fitting.Article);
        }
        else
        {
            Run.Pauses.Add(pause);
        }
    }

    /// <summary>The last day of a pause's term. Where the policy waits for the opinion there is none.</summary>
    private DateOnly? CapOf(Happening happening, PausePart part, DateOnly begin)
    {
        if (part.Cap is not { } cap || (happening.Cause is { } cause && part.Uncapped.Contains(cause)))
        {
            return null;
        }

        if (cap.FromService && !(happening.ServedDay >= happening.Day))
        {
            Flags.Raise(FlagCode.CapUnknown, happening, part.Article);
            return null;
        }

        var last = cap.Length.After(cap.FromService ? happening.ServedDay!.Value : begin, calendar);
        return policy.UntilOpinion && cap.FromService ? null : last;
    }

    private void EndPause(Happening happening)
    {
        var open = Matching(Run?.Pauses ?? early, happening);
        if (open.Count == 0)
        {
            if (Matching(ignored, happening) is [var without, ..])
            {
                without.Finish(happening);
                if (!Fits(without.Part, without.BegunBy))
                {
                    Flags.Raise(FlagCode.NoEffect, happening, null);
                }
            }
            else
            {
                Flags.Raise(FlagCode.OutOfOrder, happening, null);
            }

            return;
        }

        foreach (var pause in open)
        {
            if (IsAfterTerm(pause, happening))
            {
                Flags.Raise(FlagCode.OpinionLate, happening, pause.Part.Article);
            }

            pause.Finish(happening);
        }
    }

    /// <summary>Whether an answer came after the term, even where the policy waits for it.</summary>
    private bool IsAfterTerm(ClockPause pause, Happening answer) =>
        pause.Part.Cap is { } cap
        && !(pause.BegunBy.Cause is { } cause && pause.Part.Uncapped.Contains(cause))
        && (!cap.FromService || pause.BegunBy.ServedDay >= pause.BegunBy.Day)
        && answer.Day > cap.Length.After(cap.FromService ? pause.BegunBy.ServedDay!.Value : pause.Begin, calendar);

    /// <summary>
    /// The pauses that an end ends: those of the person or the cause that it names. One that names nobody ends the only pause there is, and
    /// all of them where the rule does not distinguish them; one that names somebody ends a pause that does not say whose it is.
    /// </summary>
    private static List<ClockPause> Matching(List<ClockPause> pauses, Happening end)
    {
        var waiting = pauses.FindAll(pause => pause.EndedBy is null && pause.Part.End == end.Kind);
        if (waiting.Count == 0)
        {
            return waiting;
        }

        bool each = waiting[0].Part.Each;
        string? key = each ? end.To : end.Cause;
        var exact = waiting.FindAll(pause => pause.Key == key);
        return exact.Count > 0 ? exact
            : key is null ? (!each || waiting.Count == 1 ? waiting : [])
            : waiting.FindAll(pause => pause.Key is null) is { Count: > 0 } unnamed ? unnamed
            : each ? []
            : waiting.Count == 1 ? waiting
            : [];
    }

    private void Extend(Happening happening)
    {
        var part = rule.Extension!;
        if (Run is null || Asks.Count > 0)
        {
            Flags.Raise(FlagCode.OutOfOrder, happening, null);
            return;
        }

        int room = part.Most.Count - Run.Granted;
        int asked = UnitsOf(happening, room);
        if (happening.By is null)
        {
            Flags.Raise(FlagCode.LengthAssumed, happening, part.Article);
        }

        if (IsUntold(happening, new(Written: false, UnlessSaid: false)))
        {
            Flags.Raise(FlagCode.Untold, happening, part.Article);
        }

        if (happening.Day > Run.DueOn(happening.Day))
        {
            Flags.Raise(FlagCode.LateExtension, happening, part.Article);
            if (!policy.LateExtensionCounts)
            {
                return;
            }
        }

        if (asked > room)
        {
            Flags.Raise(FlagCode.ExtensionTooLong, happening, part.Article);
        }

        if (asked == 0)
        {
            Flags.Raise(FlagCode.AddsNothing, happening, part.Article);
        }

        if (Math.Min(asked, room) is not 0 and var granted)
        {
            Run.Extensions.Add((happening, granted));
        }
    }

    /// <summary>
    /// How many of the rule's units an extension asks for. Up to a day: as many as are counted from the last day of the count to it, with
    /// the pauses of that day ended.
    /// </summary>
    private int UnitsOf(Happening happening, int room)
    {
        if (happening.By is null)
        {
            return room;
        }

        if (happening.Allowed is { LastDay: { } until })
        {
            calendar.Require(CaseDays.Of(until));
            return rule.Unit is TimeUnit.WorkingDay or TimeUnit.CalendarDay
                ? Run!.DaysUpTo(until, happening.Day)
                : throw Allowance.Unfit(happening, rule.Unit);
        }

        return happening.Allowed switch
        {
            { Bare: { } bare } => bare,
            { Length: { } length } when length.Unit == rule.Unit => length.Count,
            _ => throw Allowance.Unfit(happening, rule.Unit),
        };
    }

    private void Defer(Happening happening)
    {
        if (happening.Allowed is not { LastDay: { } until })
        {
            throw Allowance.Unfit(happening, rule.Unit);
        }

        if (Run is null || Asks.Count > 0)
        {
            Flags.Raise(FlagCode.OutOfOrder, happening, null);
            return;
        }

        calendar.Require(CaseDays.Of(until));
        if (happening.Day > Run.DueOn(happening.Day))
        {
            Flags.Raise(FlagCode.LateExtension, happening, rule.Deferral!.Article);
            if (!policy.LateExtensionCounts)
            {
                return;
            }
        }

        Run.Deferred = null;
        if (Run.Measure(Run.EndingOn(happening.Day)).Last >= until)
        {
            Flags.Raise(FlagCode.AddsNothing, happening, rule.Deferral!.Article);
        }

        Run.Deferred = (happening, until);
    }

    private static bool Fits(PausePart part, Happening happening) =>
        part.Causes.IsEmpty || happening.Cause is null || part.Causes.Contains(happening.Cause);

    private static bool IsUntold(Happening happening, ToldPart? wanted) =>
        wanted is not null
        && happening.Told switch
        {
            null => wanted.UnlessSaid,
            var told => NotTold.Contains(told) || (wanted.Written && told != "written" && wanted.UnlessSaid),
        };
}
