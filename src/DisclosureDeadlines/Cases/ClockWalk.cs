using DisclosureDeadlines.Calendars;

namespace DisclosureDeadlines.Cases;

/// <summary>
/// Goes once through the happenings of a case up to a day, in their order, and keeps where the clock is after each. It is made for one
/// reading and thrown away with it.
/// </summary>
/// <remarks>
/// What happens by itself (the end of a term, an acceptance that the law presumes) takes its place between the happenings: it takes effect
/// when its last day has passed.
/// </remarks>
internal sealed partial class ClockWalk
{
    private static readonly string[] NotTold = ["no", "none", "false"];

    private readonly ClockRule rule;
    private readonly WorkingDayCalendar calendar;
    private readonly CasePolicy policy;
    private readonly DateOnly asOf;
    private readonly List<ClockPause> early = [];
    private readonly List<ClockPause> ignored = [];
    private readonly List<RestartPart> asked = [];
    private (Happening By, DateOnly Day)? deemedFrom;
    private bool isHeld;

    private ClockWalk(ClockRule rule, WorkingDayCalendar calendar, CasePolicy policy, DateOnly asOf)
    {
        this.rule = rule;
        this.calendar = calendar;
        this.policy = policy;
        this.asOf = asOf;
        Flags = new RaisedFlags(rule);
    }

    /// <summary>The current run; null before the start.</summary>
    public ClockRun? Run { get; private set; }

    /// <summary>The runs that a restart made void, with what ended each.</summary>
    public List<(ClockRun Run, Happening EndedBy, RestartPart Part)> Void { get; } = [];

    /// <summary>The notices that wait for an answer.</summary>
    public List<ClockAsk> Asks { get; } = [];

    public bool HasLapsed { get; private set; }

    public Happening? StoppedBy { get; private set; }

    public RaisedFlags Flags { get; }

    /// <summary>The articles from memory that the reading is based on.</summary>
    public List<string> Unconfirmed { get; } = [];

    /// <summary>The last day that the reading looks at: the day of the end, or the day that was asked about.</summary>
    public DateOnly At => StoppedBy?.Day ?? asOf;

    /// <exception cref="CaseFormatException">A length that a happening names does not fit the rule.</exception>
    /// <exception cref="CalendarCoverageException">A day needed is outside the calendar.</exception>
    public static ClockWalk Through(Case of, DateOnly asOf, WorkingDayCalendar calendar, CasePolicy policy)
    {
        var walk = new ClockWalk(of.Rule, calendar, policy, asOf);
        if (of.Region is { } place && !calendar.CountsDaysOf(place))
        {
            walk.Flags.Raise(FlagCode.RegionNotCounted);
        }

        foreach (var happening in of.Ordered)
        {
            if (happening.Day > asOf)
            {
                break;
            }

            if (!calendar.Contains(happening.Day))
            {
                calendar.Require(happening.On);
            }

            walk.PassTo(happening.Day);
            walk.Take(happening);
        }

        walk.PassTo(asOf);
        walk.EndOfDay();
        return walk;
    }

    private void Take(Happening happening)
    {
        if (happening.Kind == KindEffects.Note)
        {
            return;
        }

        if (rule.EffectsOf(happening.Kind) is not { } effects)
        {
            Flags.Raise(FlagCode.NoEffect, happening, null);
        }
        else if (StoppedBy is not null || (HasLapsed && effects.Answers is null))
        {
            Flags.Raise(FlagCode.OutOfOrder, happening, null);
        }
        else if (effects.Stops)
        {
            StoppedBy = happening;
        }
        else
        {
            Apply(happening, effects);
        }
    }

    private void Apply(Happening happening, KindEffects effects)
    {
        if (effects.HoldsDeemed || effects.FreesDeemed)
        {
            HoldOrFree(happening, effects.HoldsDeemed);
        }

        if (effects.Starts is not null || effects.IsDeemedFrom)
        {
            TryStart(happening, effects);
        }
        else if (effects.Asks is { } ask)
        {
            Ask(happening, ask);
        }
        else if (effects.Answers is { } answer)
        {
            Answer(happening, answer);
        }
        else if (effects.Begins.Length > 0)
        {
            BeginPause(happening, effects);
        }
        else if (effects.Ends.Length > 0)
        {
            EndPause(happening);
        }
        else if (effects.Extends)
        {
            Extend(happening);
        }
        else if (effects.Defers)
        {
            Defer(happening);
        }
    }

    private void TryStart(Happening happening, KindEffects effects)
    {
        bool fits =
            effects.Starts is { } part
            && (part.Channels.IsEmpty || policy.FromSubmission || (happening.Channel is { } channel && part.Channels.Contains(channel)));
        if (Run is not null)
        {
            // A submission that the policy has counted from is confirmed as a matter of course, and one accepted by law may be accepted in
            // words as well.
            bool isConfirmation =
                policy.FromSubmission
                && effects.Starts is { Channels.IsEmpty: true }
                && rule.EffectsOf(Run.StartedBy.Kind)?.Starts is { Channels.IsEmpty: false };
            bool isInWords = Run.StartedBy == deemedFrom?.By && !effects.IsDeemedFrom;
            if (!isConfirmation && !isInWords)
            {
                Flags.Raise(FlagCode.OutOfOrder, happening, null);
            }

            return;
        }

        if (fits)
        {
            if (effects.Starts!.AtService && happening.ServedDay is null)
            {
                Flags.Raise(FlagCode.CapUnknown, happening, effects.Starts.Article);
                return;
            }

            Start(happening, effects.Starts.AtService ? happening.ServedDay!.Value : StartDay(happening.Day), effects.Starts.Article);
        }
        else if (effects.IsDeemedFrom)
        {
            deemedFrom ??= (happening, StartDay(happening.Day));
        }
        else if (!(happening.Channel is { } known && CaseWords.IsChannel(known)))
        {
            Flags.Raise(FlagCode.ChannelUnknown, happening, effects.Starts?.Article);
        }
    }

    private void Start(Happening happening, DateOnly day, string? article)
    {
        if (day > asOf && rule.EffectsOf(happening.Kind)!.Starts is { AtService: true })
        {
            return;
        }

        Run = new(rule, calendar, policy, happening, day, article);
        Run.Pauses.AddRange(early);
        early.Clear();
        if (Void.Count == 0 && !rule.IsInForceOn(CaseDays.Of(day)))
        {
            Flags.Raise(FlagCode.NotInForce, happening, null);
        }
    }

    /// <summary>The day that counts as the day of an event that starts the count: by policy the next working day.</summary>
    private DateOnly StartDay(DateOnly day) => policy.DeemsRestDays ? calendar.NextOrSame(day) : day;

    /// <summary>Applies what happens by itself before a day begins.</summary>
    private void PassTo(DateOnly day)
    {
        if (StoppedBy is not null)
        {
            return;
        }

        if (
            Run is null
            && deemedFrom is { } from
            && rule.Deemed is { } deemed
            && deemed.After.After(from.Day, calendar) is var term
            && day > term
        )
        {
            Start(from.By, deemed.DatedBack ? from.Day : term, deemed.Article);
            Flags.Raise(FlagCode.DeemedAccepted, from.By, deemed.Article);
        }

        // A notice that leaves no day for the answer can still be replaced on its own day.
        HasLapsed = HasLapsed || Asks.Exists(ask => ask.Part.Lapses && day > ask.LastDay && day > ask.By.Day);
    }

    private void EndOfDay()
    {
        if (rule.AfterPause is not { } after || Run is null || StoppedBy is not null || HasLapsed)
        {
            return;
        }

        foreach (var pause in Run.PausesOpenFor(after, asOf))
        {
            Flags.Raise(FlagCode.MayTerminate, pause.BegunBy, after.Article);
        }
    }
}
