using DisclosureDeadlines.Rules;

namespace DisclosureDeadlines.Cases;

/// <content>Notices that ask for something, and their answers.</content>
internal sealed partial class ClockWalk
{
    /// <summary>Whether a notice would be the first, or one of several that the law allows.</summary>
    public bool MayStillAsk(RestartPart part) => Asks.Count == 0 && !(part.Once && asked.Contains(part));

    private void Ask(Happening happening, RestartPart part)
    {
        if (Run is null)
        {
            // Nothing runs yet that could begin again.
            Flags.Raise(FlagCode.OutOfOrder, happening, null);
            return;
        }

        bool isSecond = part.Once && asked.Contains(part);
        bool isLate = part.AskWithin is { } within && happening.Day > within.After(Run.Start, calendar);
        asked.Add(part);
        if (isSecond)
        {
            Flags.Raise(FlagCode.SecondAsk, happening, part.Article);
            if (!policy.SecondAskRestarts)
            {
                return;
            }
        }

        if (isLate)
        {
            Flags.Raise(FlagCode.LateAsk, happening, part.Article);
            if (policy.OriginalRuns)
            {
                return;
            }
        }

        // A second notice of the same kind replaces the first, which nobody has answered.
        Asks.RemoveAll(ask => ask.Part == part);
        var last = LastDayFor(happening, part);
        if (part.Lapses && last <= happening.Day)
        {
            Flags.Raise(FlagCode.GivesNothing, happening, part.Article);
        }

        Asks.Add(new(part, happening, last));
        RestOnMemory(part);
    }

    private void Answer(Happening happening, RestartPart part)
    {
        if (Asks.Find(ask => ask.Part == part) is not { } ask)
        {
            // The answer to a notice without effect has no effect either; it has its own flag.
            if (!asked.Contains(part) || HasLapsed)
            {
                Flags.Raise(FlagCode.OutOfOrder, happening, null);
            }

            return;
        }

        if (part.Lapses && happening.Day > ask.LastDay)
        {
            Flags.Raise(FlagCode.AnswerLate, happening, part.Article);
            if (!happening.Excused)
            {
                return;
            }
        }

        Asks.Remove(ask);
        HasLapsed = Asks.Exists(other => other.Part.Lapses && happening.Day > other.LastDay);
        Void.Add((Run!, happening, part));
        Start(happening, StartDay(happening.Day), part.Article);
    }

    /// <summary>
    /// The last day for the answer: what the notice gives, otherwise what the law does; counted from the day of service where that is
    /// known.
    /// </summary>
    private DateOnly? LastDayFor(Happening ask, RestartPart part)
    {
        if (ask.Allowed is { LastDay: { } told })
        {
            return told;
        }

        bool isTold = ask.Allowed is not null;
        if (ask.Allowed is { Bare: not null } || (ask.By is not null && !isTold))
        {
            throw Allowance.Unfit(ask, null);
        }

        bool serviceMissing = part.GivingFromService && ask.ServedDay is null;
        if ((ask.Allowed?.Length ?? (serviceMissing ? null : part.Giving)) is not { } given)
        {
            return null;
        }

        var last = given.After(ask.ServedDay ?? ask.Day, calendar);
        calendar.Require(CaseDays.Of(last));
        return given.Unit == TimeUnit.WorkingDay || policy.DoesNotRoll ? last : calendar.NextOrSame(last);
    }

    /// <summary>
    /// The time for accepting does not run while the applicant is to correct, and runs again from the corrected documents.
    /// </summary>
    private void HoldOrFree(Happening happening, bool holds)
    {
        if (Run is not null)
        {
            // Accepted already: a notice after that moves nothing, nor does its answer.
            if (holds || !isHeld)
            {
                Flags.Raise(holds ? FlagCode.LateAsk : FlagCode.OutOfOrder, happening, rule.Deemed!.Article);
            }
        }
        else if (holds ? deemedFrom is null : !isHeld)
        {
            Flags.Raise(FlagCode.OutOfOrder, happening, null);
            return;
        }
        else
        {
            deemedFrom = holds ? null : (happening, StartDay(happening.Day));
        }

        isHeld = holds;
    }

    private void RestOnMemory(RestartPart part)
    {
        string citation = rule.Cite(part.Article);
        if (part.Unconfirmed && !Unconfirmed.Contains(citation))
        {
            Unconfirmed.Add(citation);
        }
    }
}
