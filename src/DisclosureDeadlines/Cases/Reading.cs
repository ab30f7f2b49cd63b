using System.Text.Json.Serialization;
using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Foundation;
using NodaTime;

namespace DisclosureDeadlines.Cases;

/// <summary>
/// Where the clock of a case is at the end of a day: when it is due, how much time is used and left, what stopped it and by which
/// article.
/// </summary>
/// <remarks>
/// Immutable. Numbers are counted days of the rule's unit: working days, or days of the calendar. What does not exist is
/// <see langword="null"/>: a paused clock has no due date, because nobody knows how long the pause will last.
/// </remarks>
[JsonConverter(typeof(ReadingJsonConverter))]
public sealed class Reading
{
    private readonly ClockWalk walk;

    [MadeOnce]
    private IReadOnlyList<OpenChoice>? open;

    internal Reading(Case of, LocalDate asOf, WorkingDayCalendar calendar, CasePolicy policy)
    {
        Case = of;
        AsOf = asOf;
        Calendar = calendar;
        Policy = policy;
        walk = ClockWalk.Through(of, CaseDays.Of(asOf), calendar, policy);
        if (walk.Run is { } run)
        {
            StartedOn = CaseDays.Of(run.Start);
        }

        bool counts = walk.Run is not null && walk.Asks.Count == 0;
        bool isPaused = counts && walk.Run!.IsPausedOn(walk.At);
        if (counts)
        {
            var known = walk.Run!.OpenEnded(walk.At);
            (Last, int total) = walk.Run.Measure(known);
            DueOn = Last is { } full ? CaseDays.Of(walk.Run.Rolled(full)) : null;
            Total = Last is null ? walk.Run.Measure(walk.Run.EndingOn(walk.At)).Total : total;
            Used = walk.Run.Count.CountedBetween(walk.Run.Start, walk.At, known);
            Left = Total - Used;
            Excluded = Last is { } last ? walk.Run.Count.LeftOutBetween(walk.Run.Start, last, known) : null;
        }

        State =
            walk.StoppedBy is not null ? ReadingState.Stopped
            : walk.HasLapsed ? ReadingState.Lapsed
            : walk.Run is null ? ReadingState.NotStarted
            : walk.Asks.Count > 0 ? ReadingState.Awaiting
            : isPaused ? ReadingState.Paused
            : AsOf > DueOn ? ReadingState.Overdue
            : ReadingState.Running;
        if (State == ReadingState.Paused && walk.Run!.Measure(walk.Run.UntilTerms()).Last is { } latest)
        {
            DueAtLatest = CaseDays.Of(walk.Run.Rolled(latest));
        }
    }

    /// <summary>The case.</summary>
    public Case Case { get; }

    /// <summary>The day that was asked about; what happened on it is in the reading.</summary>
    public LocalDate AsOf { get; }

    /// <summary>The calendar that was counted on.</summary>
    public WorkingDayCalendar Calendar { get; }

    /// <summary>The choices that were taken where the law leaves one.</summary>
    public CasePolicy Policy { get; }

    /// <summary>Where the clock is.</summary>
    public ReadingState State { get; }

    /// <summary>The day from which the current run is counted, itself not counted.</summary>
    public LocalDate? StartedOn { get; }

    /// <summary>
    /// The last day in time. There is none while an answer is outstanding or the clock is paused, unless the count was full before.
    /// </summary>
    public LocalDate? DueOn { get; }

    /// <summary>The due date if nobody answers: only while the clock is paused and every pause has a term.</summary>
    public LocalDate? DueAtLatest { get; }

    /// <summary>
    /// The last working day on or before the due date that <see cref="CasePolicy.Earliest"/> gives: in time whichever way the open points
    /// are taken; <see langword="null"/> where there is no due date, and once the case has ended.
    /// </summary>
    /// <exception cref="CalendarCoverageException">A day needed is not in the calendar.</exception>
    public LocalDate? ReplyBy =>
        State is ReadingState.Stopped or ReadingState.Lapsed ? null
        : (Policy == CasePolicy.Earliest ? this : With(CasePolicy.Earliest)).DueOn is { } due
        && Calendar.TryPreviousOrSame(due, out var day)
            ? day
        : null;

    /// <summary>The days counted from the start up to and including the day asked about, or the day on which the case ended.</summary>
    public int? Used { get; }

    /// <summary>The days left; negative when overdue. Used and left make the total.</summary>
    public int? Left { get; }

    /// <summary>The length of the limit, including extensions.</summary>
    public int? Total { get; }

    /// <summary>The countable days left out between the start and the due date.</summary>
    public int? Excluded { get; }

    /// <summary>What a reader has to know besides the date, in the order in which it came about.</summary>
    public IReadOnlyList<ReadingFlag> Flags => walk.Flags.All;

    /// <summary>
    /// Once the case has ended by a reply or a decision: whether on or before the due date; <see langword="null"/> before, and where
    /// nothing had started.
    /// </summary>
    public bool? InTime => walk.StoppedBy is { } stop && walk.Run is not null ? DueOn is not { } due || stop.On <= due : null;

    /// <summary>The happening that ended the case; <see langword="null"/> while it goes on.</summary>
    public Happening? StoppedBy => walk.StoppedBy;

    /// <summary>
    /// The certainty of the least certain day from the start to the due date, or, without one, to the day asked about;
    /// <see langword="null"/> before the start.
    /// </summary>
    public Certainty? Certainty => StartedOn is { } start ? Calendar.CertaintyOf(start, Furthest) : null;

    /// <summary>Why the certainty is not <see cref="Calendars.Certainty.Official"/>; <see langword="null"/> when it is.</summary>
    public BilingualText? CertaintyReason => StartedOn is { } start ? Calendar.CertaintyReasonOf(start, Furthest) : null;

    /// <summary>
    /// The articles that the reading is based on and whose words were not seen here, with their laws. Every answer has to name them.
    /// </summary>
    public IReadOnlyList<string> Unconfirmed =>
        [.. Case.Rule.IsConfirmed ? walk.Unconfirmed : walk.Unconfirmed.Prepend(Case.Rule.Citation)];

    /// <summary>How the days add up: runs of days that were counted, left out, or made void, each with its reason.</summary>
    public IReadOnlyList<ReadingSpan> Spans => ReadingSpans.Of(this, walk);

    /// <summary>Each choice that the law leaves open and that would change the due date, with the date that it would give.</summary>
    /// <exception cref="CalendarCoverageException">A day needed is not in the calendar.</exception>
    public IReadOnlyList<OpenChoice> Open => Volatile.Read(ref open) ?? MakeOpen();

    /// <summary>
    /// What is worth knowing next: the due date if the answer came today, if all of the extension were announced today, and until when it
    /// can be.
    /// </summary>
    /// <exception cref="CalendarCoverageException">A day needed is not in the calendar.</exception>
    public IReadOnlyList<ReadingOutlook> Outlooks => ReadingOutlooks.Of(this, walk);

    /// <summary>The last day of the count, which for calendar days may be a rest day.</summary>
    internal DateOnly? Last { get; }

    private LocalDate Furthest => DueOn ?? DueAtLatest ?? LocalDate.Max(AsOf, StartedOn!.Value);

    /// <summary>The reading on the same day if more had happened.</summary>
    /// <exception cref="CalendarCoverageException">A day needed is not in the calendar.</exception>
    /// <exception cref="CaseFormatException">A length that a happening names cannot be counted.</exception>
    public Reading WhatIf(params IEnumerable<Happening> more) => Case.With(more).Read(AsOf, Calendar, Policy);

    /// <summary>
    /// The months from the start to the due date as a wall calendar, each counted day with its number and each day left out with its mark.
    /// </summary>
    /// <param name="culture">The language; <see langword="null"/> for that of the current culture.</param>
    public string Picture(IFormatProvider? culture = null) => CasePicture.Of(this, walk, BilingualText.IsChinese(culture));

    /// <summary>The state and the due date.</summary>
    public override string ToString() => FormattableString.Invariant($"{State} {DueOn:uuuu-MM-dd}");

    internal Reading With(CasePolicy policy) => Case.Read(AsOf, Calendar, policy);

    private IReadOnlyList<OpenChoice> MakeOpen()
    {
        Interlocked.CompareExchange(ref open, OpenChoice.Of(this), null);
        return open;
    }
}
