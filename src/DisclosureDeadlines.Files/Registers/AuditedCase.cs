using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Cases;
using NodaTime;

namespace DisclosureDeadlines.Files.Registers;

/// <summary>One case of a register, judged.</summary>
internal sealed class AuditedCase
{
    private AuditedCase(RegisterCase row, Reading? reading, BilingualText? reason, CaseStatus status)
    {
        Row = row;
        Reading = reading;
        Reason = reason;
        Status = status;
    }

    public RegisterCase Row { get; }

    /// <summary>The reading; null where the row could not be read.</summary>
    public Reading? Reading { get; }

    /// <summary>Why there is none, or why it tells no status.</summary>
    public BilingualText? Reason { get; }

    public CaseStatus Status { get; }

    public LocalDate? DueOn => Reading?.DueOn;

    /// <summary>The happening that the clock is stopped for; null where it is not.</summary>
    public Happening? PausedBy =>
        Status is CaseStatus.Paused or CaseStatus.Awaiting
            ? Reading!.Spans is [.., { Kind: not ReadingSpanKind.Counted, By: { } by }]
                ? by
                : null
            : null;

    /// <summary>By how many days the answer was late, or is by today; null where it is not.</summary>
    public int? DaysLate => Late is { } late ? Period.DaysBetween(late.Due, late.Until) : null;

    public int? WorkingDaysLate => Late is { } late ? Reading!.Calendar.CountWorkingDays(late.Due, late.Until) : null;

    public int? WorkingDaysLeft =>
        Status is CaseStatus.NotYetDue or CaseStatus.DueToday ? Reading!.Calendar.CountWorkingDays(Reading.AsOf, DueOn!.Value) : null;

    /// <summary>
    /// Whether the due date that the register gives is another than the one worked out here. A register may keep the first one, from before
    /// a restart, a pause or an extension.
    /// </summary>
    public bool IsDueOtherwise => Row.PrintedDue is { } printed && DueOn is { } due && printed != due && printed != FirstDue();

    /// <summary>The dates that are after today and were not looked at.</summary>
    public int HappeningsLater => Reading?.Case.Happenings.Count(happening => happening.On > Reading.AsOf) ?? 0;

    private (LocalDate Due, LocalDate Until)? Late =>
        Status switch
        {
            CaseStatus.Overdue => (DueOn!.Value, Reading!.AsOf),
            CaseStatus.AnsweredLate => (DueOn!.Value, Reading!.StoppedBy!.On),
            _ => null,
        };

    public static AuditedCase Of(RegisterCase row, ClockRule rule, LocalDate today, WorkingDayCalendar calendar, CasePolicy policy)
    {
        if (row.Fault is { } fault)
        {
            return new(row, null, fault, CaseStatus.Invalid);
        }

        if (row.Happenings.FirstOrDefault(happening => !calendar.Contains(happening.On)) is { } outside)
        {
            string day = IsoDate.Of(outside.On)!;
            return new(row, null, new($"{day} 不在日历之内", $"{day} is outside the calendar"), CaseStatus.Invalid);
        }

        try
        {
            var reading = new Case(rule, row.Happenings).Read(today, calendar, policy);
            return WhyUnknown(reading) is { } why ? new(row, reading, why, CaseStatus.Invalid) : new(row, reading, null, StatusOf(reading));
        }
        catch (CaseFormatException e)
        {
            return new(row, null, new(e.Sentence.Chinese.TrimEnd('。'), e.Sentence.English.TrimEnd('.')), CaseStatus.Invalid);
        }
        catch (CalendarCoverageException e)
        {
            return new(row, null, new(e.Message.TrimEnd('。', '.'), e.Message.TrimEnd('。', '.')), CaseStatus.Invalid);
        }
    }

    /// <summary>An answer to what has no start that is known was not in time by that; null where it can be told.</summary>
    private static BilingualText? WhyUnknown(Reading reading)
    {
        if (reading is not { State: ReadingState.Stopped, StoppedBy: { Kind: not "withdrawn" } stop, InTime: null })
        {
            return null;
        }

        string day = IsoDate.Of(stop.On)!;
        return new(
            $"{day} 已办结，但没有可以起算的日期，是否按时无从判断",
            $"it ended on {day}, but no day is known from which the limit counts, so whether that was in time cannot be told"
        );
    }

    private LocalDate? FirstDue()
    {
        Happening[] starts =
        [
            .. Row.Happenings.Where(happening => happening.Kind is "received" or "confirmed" or "accepted" or "filed" or "assigned"),
        ];
        return new Case(Reading!.Case.Rule, starts).Read(Reading.AsOf, Reading.Calendar, Reading.Policy).DueOn;
    }

    private static CaseStatus StatusOf(Reading reading) =>
        reading.State switch
        {
            ReadingState.NotStarted => CaseStatus.NotStarted,
            ReadingState.Paused => CaseStatus.Paused,
            ReadingState.Awaiting => CaseStatus.Awaiting,
            ReadingState.Overdue => CaseStatus.Overdue,
            ReadingState.Lapsed => CaseStatus.Lapsed,
            ReadingState.Stopped when reading.StoppedBy!.Kind == "withdrawn" => CaseStatus.Withdrawn,
            ReadingState.Stopped => reading.InTime == false ? CaseStatus.AnsweredLate : CaseStatus.AnsweredInTime,
            _ => reading.DueOn == reading.AsOf ? CaseStatus.DueToday : CaseStatus.NotYetDue,
        };
}
