using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Foundation;
using DisclosureDeadlines.Rules;
using NodaTime;

namespace DisclosureDeadlines.Statutes;

/// <summary>
/// The limits that laws, regulations and circulars set, with the time that each was in force, so that an event in 2018 is given 2018's
/// limit. Where several bind at once (双公示, 7 working days, beside a rule with 20) all are given; the earliest is what counts.
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

    /// <summary>What a matter is called in sentences.</summary>
    internal static BilingualText TitleOf(string matter) => Book.Value.Matters.First(known => known.Name == matter).Title;

    internal static ImmutableArray<Matter> MatterWords => Book.Value.Matters;

    /// <summary>The limits in force on a day, in the order of <see cref="All"/>.</summary>
    public static IEnumerable<StatutoryLimit> InForceOn(LocalDate date) => All.Where(limit => limit.IsInForceOn(date));

    /// <inheritdoc cref="InForceOn(LocalDate)" />
    public static IEnumerable<StatutoryLimit> InForceOn(DateOnly date) => InForceOn(LocalDate.FromDateOnly(date));

    /// <summary>Finds the version of a duty's limit that was in force on a day.</summary>
    /// <param name="name">The name of the duty or what it is called, such as <c>reply</c> or 答复, in upper or lower case.</param>
    /// <param name="date">The day of the event; for a yearly duty a day near its due date.</param>
    /// <param name="limit">The limit, if one was in force.</param>
    public static bool TryFind(string? name, LocalDate date, [NotNullWhen(true)] out StatutoryLimit? limit)
    {
        limit = Named(name).FirstOrDefault(l => l.IsInForceOn(date));
        return limit is not null;
    }

    /// <inheritdoc cref="TryFind(string, LocalDate, out StatutoryLimit)" />
    public static bool TryFind(string? name, DateOnly date, [NotNullWhen(true)] out StatutoryLimit? limit) =>
        TryFind(name, LocalDate.FromDateOnly(date), out limit);

    /// <summary>
    /// What every limit on a matter in force on the day of an event asks for, the earliest due date first, those without one last.
    /// </summary>
    /// <param name="name">
    /// The name of a matter, such as <c>decisions</c>, or of a single duty, such as <c>reply</c>; in upper or lower case.
    /// </param>
    /// <param name="eventDate">The day of the event.</param>
    /// <param name="calendar">The calendar to count on.</param>
    /// <param name="policy">The choices that the law leaves open; <see langword="null"/> for the default.</param>
    /// <returns>Empty if nothing was in force on it.</returns>
    /// <exception cref="ArgumentException">
    /// Nothing is known by the name: a slip of the pen must not read as if nothing were due.
    /// </exception>
    /// <exception cref="CalendarCoverageException">A day needed is not in the calendar.</exception>
    public static StatutoryDeadlines DeadlinesFor(
        string? name,
        LocalDate eventDate,
        WorkingDayCalendar calendar,
        CountingPolicy? policy = null
    )
    {
        ArgumentNullException.ThrowIfNull(calendar);
        StatutoryLimit[] limits = [.. On(name)];
        return new(
            limits
                .Where(limit => !IsYearly(limit) && limit.IsInForceOn(eventDate))
                .Select(limit => new StatutoryDeadline(limit, limit.Rule.Apply(eventDate, calendar, policy)))
                .Concat(
                    limits.Where(IsYearly).GroupBy(limit => limit.Name).SelectMany(versions => Next(versions, eventDate, calendar, policy))
                )
        );
    }

    /// <inheritdoc cref="DeadlinesFor(string, LocalDate, WorkingDayCalendar, CountingPolicy)" />
    public static StatutoryDeadlines DeadlinesFor(
        string? name,
        DateOnly eventDate,
        WorkingDayCalendar calendar,
        CountingPolicy? policy = null
    ) => DeadlinesFor(name, LocalDate.FromDateOnly(eventDate), calendar, policy);

    /// <summary>
    /// A duty that recurs by a date is due by the version in force on that date, whatever was in force on the day asked about.
    /// </summary>
    private static IEnumerable<StatutoryDeadline> Next(
        IEnumerable<StatutoryLimit> versions,
        LocalDate date,
        WorkingDayCalendar calendar,
        CountingPolicy? policy
    ) =>
        versions
            .Select(limit => new StatutoryDeadline(limit, limit.Rule.Apply(date, calendar, policy)))
            .Where(answer => answer.Limit.IsInForceOn(answer.Deadline.DueOn!.Value))
            .OrderBy(answer => answer.Deadline.DueOn)
            .Take(1);

    private static bool IsYearly(StatutoryLimit limit) => limit.Rule is RecurringBy { HasDate: true };

    /// <summary>What every recurring limit on a matter asks for on a period, by the version in force on the due date.</summary>
    /// <param name="name">The name of a matter or of a single duty, such as <c>annualReport</c>; in upper or lower case.</param>
    /// <param name="period">The period that is reported on.</param>
    /// <param name="calendar">The calendar to count on.</param>
    /// <param name="policy">The choices that the law leaves open; <see langword="null"/> for the default.</param>
    /// <returns>Empty if none of its limits recurs with such a period.</returns>
    /// <exception cref="ArgumentException">Nothing is known by the name.</exception>
    /// <exception cref="CalendarCoverageException">A day needed is not in the calendar.</exception>
    public static StatutoryDeadlines DeadlinesFor(
        string? name,
        ReportingPeriod period,
        WorkingDayCalendar calendar,
        CountingPolicy? policy = null
    )
    {
        ArgumentNullException.ThrowIfNull(period);
        ArgumentNullException.ThrowIfNull(calendar);
        return new(
            On(name)
                .Where(limit => limit.Rule is RecurringBy recurring && recurring.PeriodKind == period.Kind)
                .Select(limit => new StatutoryDeadline(limit, ((RecurringBy)limit.Rule).Apply(period, calendar, policy)))
                .Where(answer => answer.Deadline.DueOn is not { } due || answer.Limit.IsInForceOn(due))
        );
    }

    /// <summary>
    /// The limits, in every version, that a name means: a duty or a matter by its name or in Chinese (答复, 双公示), or a law (政府信息公开条例).
    /// </summary>
    /// <param name="name">The name, in upper or lower case.</param>
    /// <returns>Empty for a name that nothing is known by.</returns>
    public static IReadOnlyList<StatutoryLimit> Named(string? name) => StatuteNames.Find(name, Book.Value);

    /// <summary>Names that are near to one that nothing is known by, the nearest first; empty if there are none.</summary>
    public static IReadOnlyList<string> NamesNear(string? name) => StatuteNames.Near(name, Book.Value);

    /// <exception cref="ArgumentException">Nothing is known by the name.</exception>
    private static IReadOnlyList<StatutoryLimit> On(string? name) =>
        Named(name) is { Count: > 0 } found
            ? found
            : throw new ArgumentException(
                $"Expected the name of a limit, a matter or a law, found \"{Excerpt.Of(name ?? "")}\"{(NamesNear(name) is [var near, ..] ? $"; the nearest is \"{near}\"" : "")}.",
                nameof(name)
            );
}
