using System.Globalization;
using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Rules;
using NodaTime;

namespace DisclosureDeadlines.Engines.Tests.Duties;

/// <summary>What the library answers to a duty, in the words of the queries.</summary>
internal sealed record LibraryAnswer(Duty Duty, LocalDate? Added, int? Counted, Deadline? Deadline)
{
    public static LibraryAnswer To(Duty duty, WorkingDayCalendar calendar)
    {
        var eventDate = Date(duty.EventDate);
        return new LibraryAnswer(
            duty,
            AddedTo(eventDate, duty, calendar),
            CountedFrom(eventDate, duty, calendar),
            DeadlineOf(eventDate, duty, calendar)
        );
    }

    public string AddLine() => $"{Duty.Id}\t{Iso(Added)}";

    public string CountLine() => $"{Duty.Id}\t{Counted?.ToString(CultureInfo.InvariantCulture) ?? Duty.Nothing}";

    public string DueLine() =>
        $"{Duty.Id}\t{Iso(Deadline?.DueOn)}\t{(Deadline?.Certainty is { } certainty ? JsonName.Of(certainty) : Duty.Nothing)}";

    public string PublishByLine() => $"{Duty.Id}\t{Iso(Deadline?.PublishBy)}";

    public string LatenessLine()
    {
        if (Deadline?.DueOn is null)
        {
            return $"{Duty.Id}\tnoDueDate\t{Duty.Nothing}\t{Duty.Nothing}\t{Duty.Nothing}\t{Duty.Nothing}";
        }

        var status = Deadline.StatusOn(Date(Duty.Today)!.Value, Date(Duty.PublishedOn));
        return $"{Duty.Id}\t{JsonName.Of(status.State)}\t{status.DaysLate}\t{status.WorkingDaysLate}\t{status.DaysLeft}\t{status.WorkingDaysLeft}";
    }

    private static bool Knows(WorkingDayCalendar calendar, LocalDate date) => date >= calendar.FirstDay && date <= calendar.LastDay;

    private static LocalDate? AddedTo(LocalDate? eventDate, Duty duty, WorkingDayCalendar calendar) =>
        eventDate is { } from && duty.Length is { } length && calendar.TryAddWorkingDays(from, length, out var date) ? date : null;

    private static int? CountedFrom(LocalDate? eventDate, Duty duty, WorkingDayCalendar calendar) =>
        eventDate is { } from && Date(duty.PublishedOn) is { } to && Knows(calendar, from) && Knows(calendar, to)
            ? calendar.CountWorkingDays(from, to)
            : null;

    private static Deadline? DeadlineOf(LocalDate? eventDate, Duty duty, WorkingDayCalendar calendar)
    {
        if (eventDate is not { } from || RuleOf(duty) is not { } rule)
        {
            return null;
        }

        try
        {
            return rule.Apply(
                from,
                calendar,
                period: duty.Period is { } year ? ReportingPeriod.Containing(new LocalDate(year, 1, 1), PeriodKind.Year) : null
            );
        }
        catch (CalendarCoverageException)
        {
            return null;
        }
    }

    private static DeadlineRule? RuleOf(Duty duty) =>
        duty switch
        {
            { Kind: "annualBy", Month: { } month, Day: { } day } => day <= CalendarSystem.Iso.GetDaysInMonth(2000, month)
                ? new AnnualBy(new AnnualDate(month, day), null, (PeriodOffset?)(duty.PeriodOffset))
                : null,
            { Length: not > 0 } => null,
            { Kind: "workingDaysAfter", Length: { } length } => new WorkingDaysAfter(length, null),
            { Kind: "calendarDaysAfter", Length: { } length } => new CalendarDaysAfter(length, null),
            { Kind: "weeksAfter", Length: { } length } => new WeeksAfter(length, null),
            { Kind: "monthsAfter", Length: { } length } => new MonthsAfter(length, null),
            { Kind: "yearsAfter", Length: { } length } => new YearsAfter(length, null),
            _ => null,
        };

    private static LocalDate? Date(DateOnly? date) => date is { } day ? LocalDate.FromDateOnly(day) : null;

    private static string Iso(LocalDate? date) =>
        date is { } day ? day.ToDateOnly().ToString("O", CultureInfo.InvariantCulture) : Duty.Nothing;
}
