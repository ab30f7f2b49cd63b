using System.Collections.Immutable;
using DisclosureDeadlines.Cases;
using DisclosureDeadlines.Rules;

namespace DisclosureDeadlines.Tests.Cases;

/// <summary>
/// The specification walked literally: a day at a time, each day asked whether it is a working day and whether a pause covers it. It adds
/// no numbers, joins no pauses and shares nothing with the library but the data of the rules.
/// </summary>
internal sealed class SlowClock(ClockRule rule, Func<DateOnly, bool> isWorked, CasePolicy policy)
{
    private const int Horizon = 4000;

    private static readonly string?[] Channels = ["person", "registered", "letter", "internet", "email", "fax"];

    private readonly List<string> flags = [];
    private readonly List<SlowPause> dead = [];
    private readonly List<RestartPart> everAsked = [];
    private readonly List<(RestartPart Part, DateOnly? Last)> waiting = [];
    private List<SlowPause> pauses = [];
    private List<int> extensions = [];
    private DateOnly? deferred;
    private DateOnly? start;
    private DateOnly? arrived;
    private bool deemed;
    private bool held;
    private bool startedByChannel;
    private bool lapsed;
    private DateOnly? stopped;
    private DateOnly asOf;

    public SlowReading Read(ImmutableArray<Happening> happenings, DateOnly on)
    {
        asOf = on;
        var first = happenings.Length == 0 ? on : happenings.Min(happening => happening.Day);
        for (var day = first; day <= on; day = day.AddDays(1))
        {
            Dawn(day);
            foreach (var happening in happenings.Where(happening => happening.Day == day))
            {
                Happen(happening);
            }
        }

        return Answer();
    }

    private string Choice(string point) => policy.ChoiceOf(CasePolicy.Points.Single(known => known.Name == point)).Name;

    private SlowReading Answer()
    {
        var at = stopped ?? asOf;
        if (start is not { } from)
        {
            return new(
                stopped is not null ? "Stopped"
                    : lapsed ? "Lapsed"
                    : "NotStarted",
                null,
                null,
                null,
                null,
                null,
                null,
                Flags()
            );
        }

        if (rule.AfterPause is { } after && stopped is null && !lapsed)
        {
            foreach (
                var pause in pauses.Where(pause => pause.RunsOn(asOf) && pause.Asked.Cause is { } cause && after.Causes.Contains(cause))
            )
            {
                if (asOf > pause.Begin.AddDays(after.Length.Count))
                {
                    Raise("mayTerminate");
                }
            }
        }

        if (waiting.Count > 0)
        {
            return new(
                stopped is not null ? "Stopped"
                    : lapsed ? "Lapsed"
                    : "Awaiting",
                from,
                null,
                null,
                null,
                null,
                null,
                Flags()
            );
        }

        var (last, total) = Full(at, endOpenOn: null);
        if (last is null)
        {
            (_, total) = Full(at, endOpenOn: at);
        }

        DateOnly? due = last is { } full ? Roll(full) : null;
        int used = Days(from, at).Count(day => Counts(day) && !IsOut(day, at, null));
        bool paused = pauses.Any(pause => pause.RunsOn(at));
        string state =
            stopped is not null ? "Stopped"
            : paused ? "Paused"
            : asOf > due ? "Overdue"
            : "Running";
        DateOnly? latest = null;
        if (state == "Paused" && Full(at, endOpenOn: null, byTerms: true).Last is { } byTerm)
        {
            latest = Roll(byTerm);
        }

        int? excluded = last is { } end ? Days(from, end).Count(day => Counts(day) && IsOut(day, at, null)) : null;
        return new(state, from, due, latest, used, total - used, excluded, Flags());
    }

    private string Flags() => string.Join(',', flags);

    private void Raise(string flag)
    {
        if (!flags.Contains(flag))
        {
            flags.Add(flag);
        }
    }

    private bool Counts(DateOnly day) => rule.Unit != TimeUnit.WorkingDay || isWorked(day);

    private static IEnumerable<DateOnly> Days(DateOnly after, DateOnly to)
    {
        for (var day = after.AddDays(1); day <= to; day = day.AddDays(1))
        {
            yield return day;
        }
    }

    private bool IsOut(DateOnly day, DateOnly at, DateOnly? endOpenOn, bool byTerms = false) =>
        pauses.Any(pause =>
            pause.Covers(day, pause.RunsOn(at) ? (byTerms ? pause.Term : endOpenOn) : pause.End ?? pause.Term, Choice("pause"))
        );

    private (DateOnly? Last, int Total) Full(DateOnly at, DateOnly? endOpenOn, bool byTerms = false)
    {
        bool fromRolled = Choice("extension-from") == "rolledEnd" && rule.Unit != TimeUnit.WorkingDay;
        int total = InDays(start!.Value, rule.Length + (fromRolled ? 0 : extensions.Sum()));
        var last = Nth(total);
        foreach (int more in fromRolled ? extensions : [])
        {
            var end = last is { } day ? Roll(day) : start.Value;
            total += last is { } before ? Days(before, end).Count(between => !IsOut(between, at, endOpenOn, byTerms)) : 0;
            total += InDays(end, more);
            last = Nth(total);
        }

        if (last < deferred)
        {
            return (deferred, Days(start.Value, deferred.Value).Count(day => Counts(day) && !IsOut(day, at, endOpenOn, byTerms)));
        }

        return (last, total);

        DateOnly? Nth(int n)
        {
            if (n == 0)
            {
                return start;
            }

            int seen = 0;
            foreach (var day in Days(start!.Value, start.Value.AddDays(Horizon)))
            {
                seen += Counts(day) && !IsOut(day, at, endOpenOn, byTerms) ? 1 : 0;
                if (seen == n)
                {
                    return day;
                }
            }

            return null;
        }
    }

    private int InDays(DateOnly from, int units) =>
        rule.Unit switch
        {
            TimeUnit.Month => from.AddMonths(units).DayNumber - from.DayNumber,
            TimeUnit.Year => from.AddYears(units).DayNumber - from.DayNumber,
            _ => units,
        };

    private DateOnly Roll(DateOnly day)
    {
        while (rule.Unit != TimeUnit.WorkingDay && Choice("period-roll") == "following" && !isWorked(day))
        {
            day = day.AddDays(1);
        }

        return day;
    }

    private DateOnly Term(DateOnly from, ClockLength length)
    {
        if (length.Unit == TimeUnit.Month)
        {
            return from.AddMonths(length.Count);
        }

        for (int left = length.Count; left > 0; )
        {
            from = from.AddDays(1);
            left -= length.Unit == TimeUnit.CalendarDay || isWorked(from) ? 1 : 0;
        }

        return from;
    }

    private DateOnly StartDay(DateOnly day)
    {
        while (Choice("rest-day-event") == "deemed" && !isWorked(day))
        {
            day = day.AddDays(1);
        }

        return day;
    }

    private DateOnly? Due(DateOnly at) => Full(at, null).Last is { } last ? Roll(last) : null;

    private void Begin(DateOnly day, Happening by)
    {
        if (start is null && waiting.Count == 0 && !rule.IsInForceOn(CaseDays.Of(day)))
        {
            Raise("notInForce");
        }

        (start, extensions, deferred) = (day, [], null);
        startedByChannel = by.Kind == "received" && rule.Starts.Any(part => part.On == "received" && part.Channels.Length > 0);
    }

    private void Dawn(DateOnly day)
    {
        if (stopped is not null)
        {
            return;
        }

        if (start is null && arrived is { } from && rule.Deemed is { } presumed)
        {
            var term = Term(from, presumed.After);
            if (day > term)
            {
                Begin(presumed.DatedBack ? from : term, new Happening(CaseDays.Of(from), presumed.On));
                Raise("deemedAccepted");
                deemed = true;
            }
        }

        lapsed |= waiting.Any(ask => ask.Part.Lapses && day > ask.Last);
    }

    private void Happen(Happening happening)
    {
        string kind = happening.Kind;
        if (kind == "note")
        {
            return;
        }

        var answers = rule.Restarts.FirstOrDefault(part => part.Answer == kind);
        if (!rule.Kinds.Contains(kind))
        {
            Raise($"noEffect:{kind}");
        }
        else if (stopped is not null || (lapsed && answers is null))
        {
            Raise("outOfOrder");
        }
        else if (rule.Stops.Contains(kind))
        {
            stopped = happening.Day;
        }
        else
        {
            Apply(happening, answers);
        }
    }

    private void Apply(Happening happening, RestartPart? answers)
    {
        string kind = happening.Kind;
        Hold(happening);
        if (rule.Starts.Any(part => part.On == kind) || rule.Deemed?.On == kind)
        {
            Arrive(happening);
        }
        else if (rule.Restarts.FirstOrDefault(part => part.Ask == kind) is { } asks)
        {
            Ask(happening, asks);
        }
        else if (answers is not null)
        {
            Answered(happening, answers);
        }
        else if (rule.Pauses.Any(part => part.Begin == kind))
        {
            Pause(happening);
        }
        else if (rule.Pauses.Any(part => part.End == kind))
        {
            Resume(happening);
        }
        else if (kind == "extended")
        {
            Extend(happening);
        }
        else if (rule.Deferral?.On == kind)
        {
            Defer(happening);
        }
    }

    private void Hold(Happening happening)
    {
        bool holds = rule.Deemed?.Ask == happening.Kind;
        if (!holds && rule.Deemed?.Answer != happening.Kind)
        {
            return;
        }

        bool fits = holds ? arrived is not null : held;
        if (start is not null)
        {
            if (holds)
            {
                Raise("lateAsk");
            }
            else if (!held)
            {
                Raise("outOfOrder");
            }

            held = holds;
        }
        else if (!fits)
        {
            Raise("outOfOrder");
        }
        else
        {
            arrived = holds ? null : StartDay(happening.Day);
            held = holds;
        }
    }

    private void Arrive(Happening happening)
    {
        var part = rule.Starts.FirstOrDefault(known => known.On == happening.Kind);
        bool anyway = Choice("unconfirmed") == "fromSubmission";
        if (start is not null)
        {
            bool isConfirmation = anyway && startedByChannel && part is { Channels.Length: 0 };
            bool isWords = deemed && rule.Deemed!.On != happening.Kind;
            if (!isConfirmation && !isWords)
            {
                Raise("outOfOrder");
            }

            return;
        }

        if (part is not null && (part.Channels.Length == 0 || anyway || part.Channels.Contains(happening.Channel ?? "")))
        {
            if (!part.AtService)
            {
                Begin(StartDay(happening.Day), happening);
            }
            else if (happening.ServedDay is not { } served)
            {
                Raise("capUnknown");
            }
            else if (served <= asOf)
            {
                Begin(served, happening);
            }
        }
        else if (rule.Deemed?.On == happening.Kind)
        {
            arrived ??= StartDay(happening.Day);
        }
        else if (!Channels.Contains(happening.Channel))
        {
            Raise("channelUnknown");
        }
    }

    private void Ask(Happening happening, RestartPart part)
    {
        if (start is null)
        {
            Raise("outOfOrder");
            return;
        }

        bool second = part.Once && everAsked.Contains(part);
        everAsked.Add(part);
        if (second)
        {
            Raise("secondAsk");
        }

        if (second && Choice("second-ask") == "noEffect")
        {
            return;
        }

        bool late = part.AskWithin is { } within && happening.Day > Term(start.Value, within);
        if (late)
        {
            Raise("lateAsk");
        }

        if (late && Choice("late-ask") == "originalRuns")
        {
            return;
        }

        waiting.RemoveAll(ask => ask.Part == part);
        waiting.Add((part, LastDay(happening, part)));
        if (part.Lapses && waiting[^1].Last <= happening.Day)
        {
            Raise("givesNothing");
        }
    }

    private DateOnly? LastDay(Happening ask, RestartPart part)
    {
        if (ask.Allowed?.LastDay is { } told)
        {
            return told;
        }

        var given = ask.Allowed?.Length ?? (part.GivingFromService && ask.Served is null ? null : part.Giving);
        if (given is not { } length)
        {
            return null;
        }

        var last = Term(ask.ServedDay ?? ask.Day, length);
        while (length.Unit != TimeUnit.WorkingDay && Choice("period-roll") == "following" && !isWorked(last))
        {
            last = last.AddDays(1);
        }

        return last;
    }

    private void Answered(Happening happening, RestartPart part)
    {
        int place = waiting.FindIndex(ask => ask.Part == part);
        if (place < 0)
        {
            if (!everAsked.Contains(part) || lapsed)
            {
                Raise("outOfOrder");
            }

            return;
        }

        if (part.Lapses && happening.Day > waiting[place].Last)
        {
            Raise("answerLate");
            if (!happening.Excused)
            {
                return;
            }
        }

        waiting.RemoveAt(place);
        lapsed = waiting.Any(ask => ask.Part.Lapses && happening.Day > ask.Last);
        pauses = [];
        Begin(StartDay(happening.Day), happening);
        deemed = false;
    }

    private void Pause(Happening happening)
    {
        var part = rule.Pauses.FirstOrDefault(known =>
            known.Begin == happening.Kind && (known.Causes.Length == 0 || happening.Cause is null || known.Causes.Contains(happening.Cause))
        );
        if (part is null)
        {
            dead.Add(new(rule.Pauses.First(known => known.Begin == happening.Kind), happening, happening.Day, null));
            Raise($"noEffect:{happening.Kind}");
            return;
        }

        var begin = Choice("pause-from") == "served" && happening.ServedDay > happening.Day ? happening.ServedDay.Value : happening.Day;
        if (begin > asOf)
        {
            return;
        }

        DateOnly? term = null;
        if (part.Cap is { } cap && !part.Uncapped.Contains(happening.Cause ?? ""))
        {
            if (cap.FromService && !(happening.ServedDay >= happening.Day))
            {
                Raise("capUnknown");
            }
            else if (!cap.FromService || Choice("silent") == "endsWithTerm")
            {
                term = Term(cap.FromService ? happening.ServedDay!.Value : begin, cap.Length);
            }
        }

        if (
            part.Told is { } told
            && (
                happening.Told is null
                    ? told.UnlessSaid
                    : happening.Told == "no" || (told is { Written: true, UnlessSaid: true } && happening.Told != "written")
            )
        )
        {
            Raise("untold");
        }

        var pause = new SlowPause(part, happening, begin, term);
        if (start is null)
        {
            pauses.Add(pause);
            Raise("pauseBeforeStart");
        }
        else if (waiting.Count > 0)
        {
            dead.Add(pause);
            Raise("outOfOrder");
        }
        else if (begin > Due(begin))
        {
            dead.Add(pause);
            Raise("pauseAfterDue");
        }
        else
        {
            pauses.Add(pause);
        }
    }

    private void Resume(Happening happening)
    {
        var ended = Found(pauses, happening);
        foreach (var pause in ended)
        {
            if (
                pause.Part.Cap is { } cap
                && !pause.Part.Uncapped.Contains(pause.Asked.Cause ?? "")
                && (!cap.FromService || pause.Asked.ServedDay >= pause.Asked.Day)
                && happening.Day > Term(cap.FromService ? pause.Asked.ServedDay!.Value : pause.Begin, cap.Length)
            )
            {
                Raise("opinionLate");
            }

            pause.IsAnswered = true;
            pause.End = pause.Term < happening.Day ? pause.Term : happening.Day;
        }

        if (ended.Count > 0)
        {
            return;
        }

        if (Found(dead, happening) is [var without, ..])
        {
            without.IsAnswered = true;
            if (without.Asked.Cause is { } cause && without.Part.Causes.Length > 0 && !without.Part.Causes.Contains(cause))
            {
                Raise($"noEffect:{happening.Kind}");
            }
        }
        else
        {
            Raise("outOfOrder");
        }
    }

    private static List<SlowPause> Found(List<SlowPause> among, Happening end)
    {
        List<SlowPause> open = [.. among.Where(pause => !pause.IsAnswered && pause.Part.End == end.Kind)];
        if (open.Count == 0)
        {
            return open;
        }

        bool byPerson = open[0].Part.Each;
        string? named = byPerson ? end.To : end.Cause;
        List<SlowPause> same = [.. open.Where(pause => (byPerson ? pause.Asked.To : pause.Asked.Cause) == named)];
        List<SlowPause> nameless = [.. open.Where(pause => (byPerson ? pause.Asked.To : pause.Asked.Cause) is null)];
        return same.Count > 0 ? same
            : named is null ? (byPerson && open.Count > 1 ? [] : open)
            : nameless.Count > 0 ? nameless
            : !byPerson && open.Count == 1 ? open
            : [];
    }

    private void Extend(Happening happening)
    {
        if (start is null || waiting.Count > 0)
        {
            Raise("outOfOrder");
            return;
        }

        int room = rule.Extension!.Most.Count - extensions.Sum();
        int wanted = happening.Allowed?.LastDay is { } until ? UpTo(until, happening.Day) : happening.Allowed?.Length?.Count ?? room;
        if (happening.By is null)
        {
            Raise("lengthAssumed");
        }

        if (happening.Told == "no")
        {
            Raise("untold");
        }

        if (happening.Day > Due(happening.Day))
        {
            Raise("lateExtension");
            if (Choice("late-extension") == "noEffect")
            {
                return;
            }
        }

        if (wanted > room)
        {
            Raise("extensionTooLong");
        }

        if (wanted == 0)
        {
            Raise("addsNothing");
        }
        else if (room > 0)
        {
            extensions.Add(Math.Min(wanted, room));
        }
    }

    /// <summary>
    /// The days that count from the last one that there is up to another, a pause that is open having ended on the day of the telling.
    /// </summary>
    private int UpTo(DateOnly until, DateOnly on)
    {
        var plain = new SlowClock(rule, isWorked, policy.With("pause", "asPeriods"))
        {
            start = start,
            pauses = pauses,
            extensions = extensions,
            deferred = deferred,
        };
        var last = plain.Full(on, endOpenOn: on).Last!.Value;
        return Days(last, until).Count(day => Counts(day) && !plain.IsOut(day, on, on));
    }

    private void Defer(Happening happening)
    {
        if (start is null || waiting.Count > 0)
        {
            Raise("outOfOrder");
            return;
        }

        if (happening.Day > Due(happening.Day))
        {
            Raise("lateExtension");
            if (Choice("late-extension") == "noEffect")
            {
                return;
            }
        }

        deferred = null;
        if (Full(happening.Day, endOpenOn: happening.Day).Last >= happening.Allowed!.LastDay)
        {
            Raise("addsNothing");
        }

        deferred = happening.Allowed!.LastDay;
    }
}
