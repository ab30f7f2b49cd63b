using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Cases;
using NodaTime;

namespace DisclosureDeadlines.Files;

/// <summary>How the cases of a register are judged: by which rule, on which day, and how where the law leaves a choice.</summary>
/// <remarks>Immutable.</remarks>
public sealed class RegisterAudit
{
    /// <summary>Makes an audit.</summary>
    /// <param name="rule">The rule that the cases are under, such as <c>disclosureReply</c>.</param>
    /// <param name="calendar">The calendar to count on.</param>
    /// <param name="today">The day to judge on, in Beijing.</param>
    /// <exception cref="CalendarCoverageException">Today is outside the calendar.</exception>
    public RegisterAudit(ClockRule rule, WorkingDayCalendar calendar, LocalDate today)
    {
        ArgumentNullException.ThrowIfNull(rule);
        ArgumentNullException.ThrowIfNull(calendar);
        _ = calendar.IsWorkingDay(today);
        Rule = rule;
        Calendar = calendar;
        Today = today.WithCalendar(CalendarSystem.Iso);
    }

    /// <inheritdoc cref="RegisterAudit(ClockRule, WorkingDayCalendar, LocalDate)" />
    public RegisterAudit(ClockRule rule, WorkingDayCalendar calendar, DateOnly today)
        : this(rule, calendar, LocalDate.FromDateOnly(today)) { }

    /// <summary>The rule that the cases are under.</summary>
    public ClockRule Rule { get; }

    /// <summary>The calendar that is counted on.</summary>
    public WorkingDayCalendar Calendar { get; }

    /// <summary>The day that is judged on, in Beijing.</summary>
    public LocalDate Today { get; }

    /// <summary>How to count where the law leaves a choice; <see cref="CasePolicy.Default"/> if not given.</summary>
    /// <exception cref="ArgumentNullException">It is <see langword="null"/>.</exception>
    public CasePolicy Policy
    {
        get;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            field = value;
        }
    } = CasePolicy.Default;
}
