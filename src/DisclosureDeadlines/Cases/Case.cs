using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Foundation;
using NodaTime;

namespace DisclosureDeadlines.Cases;

/// <summary>
/// One case: the rule that its time is counted by, and what has happened in it. No due date is stored; a reading works it out.
/// </summary>
/// <remarks>Immutable. The order of the happenings makes no difference, except among those of one day.</remarks>
/// <example>
/// <code>
/// ClockRules.TryFind("disclosureReply", out var rule);
/// var request = new Case(rule!, [Happening.Parse("2025-05-06 received channel=person")]);
/// Console.WriteLine(request.Read(new LocalDate(2025, 5, 20), ChinaCalendar.Official)); // Running 2025-06-04
/// </code>
/// </example>
[JsonConverter(typeof(CaseJsonConverter))]
[SuppressMessage(
    "Naming",
    "CA1716:Identifiers should not match keywords",
    Justification = "It is the word of the field, and a keyword of Visual Basic alone."
)]
public sealed class Case
{
    private readonly ImmutableArray<Happening> happenings;

    /// <summary>Makes a case.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="happenings">What has happened, in any order.</param>
    /// <param name="region">
    /// The region whose days count too, by name; <see langword="null"/> for the national ones. The case only names it:
    /// the calendar given to <c>Read</c> decides, and where it does not count the days of that region, a flag of the reading says so.
    /// </param>
    public Case(ClockRule rule, IEnumerable<Happening> happenings, string? region = null)
    {
        ArgumentNullException.ThrowIfNull(rule);
        Rule = rule;
        Region = region;
        this.happenings = [.. Given.All(happenings).OrderBy(happening => happening.Day)];
    }

    /// <summary>The rule.</summary>
    public ClockRule Rule { get; }

    /// <summary>The region whose days count too; <see langword="null"/> for the national ones.</summary>
    public string? Region { get; }

    /// <summary>What has happened, the earliest first.</summary>
    public IReadOnlyList<Happening> Happenings => happenings;

    internal ImmutableArray<Happening> Ordered => happenings;

    /// <summary>The same case with more happenings; on the same day they come after those that are there.</summary>
    public Case With(params IEnumerable<Happening> more) => new(Rule, happenings.Concat(Given.All(more)), Region);

    /// <summary>Says where the clock is at the end of a day. Later happenings are ignored.</summary>
    /// <param name="asOf">The day, in Beijing.</param>
    /// <param name="calendar">The calendar to count on.</param>
    /// <param name="policy">The choices that the law leaves open; <see langword="null"/> for the default.</param>
    /// <exception cref="CalendarCoverageException">A day that is needed is not in the calendar.</exception>
    /// <exception cref="CaseFormatException">
    /// A length that a happening names, such as <c>by=30d</c> for a limit in working days, cannot be counted.
    /// </exception>
    public Reading Read(LocalDate asOf, WorkingDayCalendar calendar, CasePolicy? policy = null)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        calendar.Require(asOf);
        return new(this, asOf.ToIso(), calendar, policy ?? CasePolicy.Default);
    }

    /// <inheritdoc cref="Read(LocalDate, WorkingDayCalendar, CasePolicy)" />
    public Reading Read(DateOnly asOf, WorkingDayCalendar calendar, CasePolicy? policy = null) =>
        Read(LocalDate.FromDateOnly(asOf), calendar, policy);

    /// <summary>The rule and the number of happenings.</summary>
    public override string ToString() =>
        FormattableString.Invariant($"{Rule.Name}, {happenings.Length} {(happenings.Length == 1 ? "happening" : "happenings")}");
}
