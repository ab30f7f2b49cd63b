using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Foundation;
using DisclosureDeadlines.Rules;
using NodaTime;

namespace DisclosureDeadlines.Statutes;

/// <summary>
/// The limits that laws, regulations and circulars set, with the time that each was in force, so that an event in 2018 is given 2018's limit.
/// Where several bind at once (双公示, 7 working days, beside a rule with 20) all are given; the earliest is what counts.
/// </summary>
/// <example>
/// <code>
/// var due = StatutoryLimits.DeadlinesFor("reply", new LocalDate(2026, 9, 18), ChinaCalendar.Official);
/// Console.WriteLine($"{due[0].Limit.Law}{due[0].Limit.Article}: {due[0].Deadline.DueOn:uuuu-MM-dd}"); // 政府信息公开条例第三十三条: 2026-10-22
/// </code>
/// </example>
public static class StatutoryLimits
{
    private static readonly Lazy<StatuteBook> Book = new(() => Seeds.Read("seeds/statutes.json", StatutesJson.Read));

    /// <summary>Every limit, in every version.</summary>
    public static IReadOnlyList<StatutoryLimit> All => Book.Value.Limits;

    /// <summary>The names of the matters on which several limits can bind, such as <c>budget</c>.</summary>
    public static IReadOnlyList<string> Matters => Book.Value.MatterNames;

    internal static ImmutableArray<Matter> MatterWords => Book.Value.Matters;

    /// <summary>The limits in force on a day, in the order of <see cref="All"/>.</summary>
    public static IEnumerable<StatutoryLimit> InForceOn(LocalDate date) => All.Where(limit => limit.IsInForceOn(date));

    /// <summary>Finds the version of a duty's limit that was in force on a day.</summary>
    /// <param name="name">The name of the duty, such as <c>reply</c>, in upper or lower case.</param>
    /// <param name="date">The day of the event; for a yearly duty a day near its due date.</param>
    /// <param name="limit">The limit, if one was in force.</param>
    public static bool TryFind(string? name, LocalDate date, [NotNullWhen(true)] out StatutoryLimit? limit)
    {
        limit = All.FirstOrDefault(l => string.Equals(l.Name, name, StringComparison.OrdinalIgnoreCase) && l.IsInForceOn(date));
        return limit is not null;
    }

    /// <summary>What every limit on a matter in force on the day of an event asks for, the earliest due date first, those without one last.</summary>
    /// <param name="name">The name of a matter, such as <c>decisions</c>, or of a single duty, such as <c>reply</c>; in upper or lower case.</param>
    /// <param name="eventDate">The day of the event.</param>
    /// <param name="calendar">The calendar to count on.</param>
    /// <param name="policy">The choices that the law leaves open; <see langword="null"/> for the default.</param>
    /// <returns>Empty if there is no such matter, or nothing was in force on it.</returns>
    /// <exception cref="CalendarCoverageException">A day needed is not in the calendar.</exception>
    public static StatutoryDeadlines DeadlinesFor(string? name, LocalDate eventDate, WorkingDayCalendar calendar, CountingPolicy? policy = null)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        return new(On(name).Where(limit => limit.IsInForceOn(eventDate)).Select(limit => new StatutoryDeadline(limit, limit.Rule.Apply(eventDate, calendar, policy))));
    }

    /// <summary>What every recurring limit on a matter asks for on a period, by the version in force on the due date.</summary>
    /// <param name="name">The name of a matter or of a single duty, such as <c>annualReport</c>; in upper or lower case.</param>
    /// <param name="period">The period that is reported on.</param>
    /// <param name="calendar">The calendar to count on.</param>
    /// <param name="policy">The choices that the law leaves open; <see langword="null"/> for the default.</param>
    /// <returns>Empty if there is no such matter, or none of its limits recurs with such a period.</returns>
    /// <exception cref="CalendarCoverageException">A day needed is not in the calendar.</exception>
    public static StatutoryDeadlines DeadlinesFor(string? name, ReportingPeriod period, WorkingDayCalendar calendar, CountingPolicy? policy = null)
    {
        ArgumentNullException.ThrowIfNull(period);
        ArgumentNullException.ThrowIfNull(calendar);
        return new(On(name)
            .Where(limit => limit.Rule is RecurringBy recurring && recurring.PeriodKind == period.Kind)
            .Select(limit => new StatutoryDeadline(limit, ((RecurringBy)limit.Rule).Apply(period, calendar, policy)))
            .Where(answer => answer.Deadline.DueOn is not { } due || answer.Limit.IsInForceOn(due)));
    }

    private static IEnumerable<StatutoryLimit> On(string? name) => All.Where(limit =>
        string.Equals(limit.Matter, name, StringComparison.OrdinalIgnoreCase) || string.Equals(limit.Name, name, StringComparison.OrdinalIgnoreCase));
}
