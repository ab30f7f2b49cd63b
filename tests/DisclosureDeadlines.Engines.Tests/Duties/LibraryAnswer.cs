using System.Text.Json;
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
        return new LibraryAnswer(duty, AddedTo(eventDate, duty, calendar), CountedFrom(eventDate, duty, calendar), DeadlineOf(eventDate, duty, calendar));
    }

    public string AddLine() => Duty.Tabbed(Duty.Id, DateOnlyOf(Added));

    public string CountLine() => Duty.Tabbed(Duty.Id, Counted);

    public string DueLine() => Duty.Tabbed(Duty.Id, DateOnlyOf(Deadline?.DueOn), Name(Deadline?.Certainty));

    public string PublishByLine() => Duty.Tabbed(Duty.Id, DateOnlyOf(Deadline?.PublishBy));

    public string LatenessLine()
    {
        if (Deadline?.DueOn is null)
        {
            return Duty.Tabbed(Duty.Id, "noDueDate", null, null, null, null);
        }

        var status = Deadline.StatusOn(Date(Duty.Today)!.Value, Date(Duty.PublishedOn));
        return Duty.Tabbed(Duty.Id, Name(status.State), status.DaysLate, status.WorkingDaysLate, status.DaysLeft, status.WorkingDaysLeft);
    }

    private static bool Knows(WorkingDayCalendar calendar, LocalDate date) => date >= calendar.FirstDay && date <= calendar.LastDay;

    private static LocalDate? AddedTo(LocalDate? eventDate, Duty duty, WorkingDayCalendar calendar) =>
        eventDate is { } from && duty.Length is { } length && calendar.TryAddWorkingDays(from, length, out var date) ? date : null;

    private static int? CountedFrom(LocalDate? eventDate, Duty duty, WorkingDayCalendar calendar) =>
        eventDate is { } from && Date(duty.PublishedOn) is { } to && Knows(calendar, from) && Knows(calendar, to) ? calendar.CountWorkingDays(from, to) : null;

    private static Deadline? DeadlineOf(LocalDate? eventDate, Duty duty, WorkingDayCalendar calendar)
    {
        if (eventDate is not { } from || RuleOf(duty) is not { } rule)
        {
            return null;
        }

        try
        {
            return rule.Apply(from, duty.Period is { } year ? ReportingPeriod.Containing(new LocalDate(year, 1, 1), PeriodKind.Year) : null, calendar);
        }
        catch (CalendarCoverageException)
        {
            return null;
        }
    }

    private static DeadlineRule? RuleOf(Duty duty) => duty switch
    {
        { Kind: "annualBy", Month: { } month, Day: { } day } =>
            day <= CalendarSystem.Iso.GetDaysInMonth(2000, month) ? new AnnualBy(new AnnualDate(month, day), null, duty.PeriodOffset) : null,
        { Length: not > 0 } => null,
        { Kind: "workingDaysAfter", Length: { } length } => new WorkingDaysAfter(length, null),
        { Kind: "calendarDaysAfter", Length: { } length } => new CalendarDaysAfter(length, null),
        { Kind: "weeksAfter", Length: { } length } => new WeeksAfter(length, null),
        { Kind: "monthsAfter", Length: { } length } => new MonthsAfter(length, null),
        { Kind: "yearsAfter", Length: { } length } => new YearsAfter(length, null),
        _ => null,
    };

    private static LocalDate? Date(DateOnly? date) => date is { } day ? LocalDate.FromDateOnly(day) : null;

    private static DateOnly? DateOnlyOf(LocalDate? date) => date?.ToDateOnly();

    private static string? Name(Enum? value) => value is null ? null : JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
}
