using System.Text.Json.Serialization;
using DisclosureDeadlines.Foundation;
using NodaTime;

namespace DisclosureDeadlines.Calendars;

/// <summary>One item of a holiday notice: a holiday, the days off for it and the weekend days worked for it.</summary>
/// <remarks>Immutable, compared by value.</remarks>
public sealed class HolidayClause : IEquatable<HolidayClause>
{
    /// <summary>Makes a clause.</summary>
    /// <param name="name">The holiday's usual name; joined by 、 for a joint break.</param>
    /// <param name="daysOff">Every date of the break, in any order.</param>
    /// <param name="makeUpWorkdays">The rest days worked in exchange, in any order.</param>
    /// <exception cref="ArgumentException">There is no name or no day, or a day is both off and worked.</exception>
    public HolidayClause(string name, IEnumerable<LocalDate> daysOff, IEnumerable<LocalDate>? makeUpWorkdays = null)
        : this(
            name,
            null,
            new DayList([.. Sorted(daysOff, nameof(daysOff))]),
            new DayList([.. Sorted(makeUpWorkdays ?? [], nameof(makeUpWorkdays))]),
            null,
            null,
            true
        )
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        if (DaysOff.Count + MakeUpWorkdays.Count == 0)
        {
            throw new ArgumentException("A clause needs a day off or a make-up workday.", nameof(daysOff));
        }

        if (DaysOff.Intersect(MakeUpWorkdays).Any())
        {
            throw new ArgumentException("A day of the clause is both off and worked.", nameof(makeUpWorkdays));
        }
    }

    internal HolidayClause(
        string name,
        string? nameInNotice,
        DayList daysOff,
        DayList makeUpWorkdays,
        string? scope,
        string? grade,
        bool bindsOffices
    )
    {
        Name = name;
        NameInNotice = nameInNotice ?? name;
        DaysOff = daysOff;
        MakeUpWorkdays = makeUpWorkdays;
        Scope = scope;
        Grade = grade;
        BindsOffices = bindsOffices;
    }

    /// <summary>The holiday's usual name, such as 国庆节; joined names such as 国庆节、中秋节 for a joint break.</summary>
    public string Name { get; }

    /// <summary>The name as the notice prints it, such as “十一”.</summary>
    public string NameInNotice { get; }

    /// <summary>Every date of the break, weekends inside it included, in order.</summary>
    [JsonConverter(typeof(LocalDateListJsonConverter))]
    public IReadOnlyList<LocalDate> DaysOff { get; }

    /// <summary>The rest days worked in exchange, in order. They may be weeks before or after the break.</summary>
    [JsonConverter(typeof(LocalDateListJsonConverter))]
    public IReadOnlyList<LocalDate> MakeUpWorkdays { get; }

    /// <summary>Of a regional notice: whom it binds, where that is not the whole region; otherwise <see langword="null"/>.</summary>
    public string? Scope { get; }

    /// <summary>
    /// Of a regional notice: how well the days are known. A: the notice's text was seen; B: a report or two secondary sources; C: one weak
    /// source.
    /// </summary>
    public string? Grade { get; }

    /// <summary>Whether offices are closed on the days off. False for days that only those who keep the festival have off.</summary>
    public bool BindsOffices { get; }

    /// <summary>Whether two are equal by value.</summary>
    public static bool operator ==(HolidayClause? left, HolidayClause? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two differ by value.</summary>
    public static bool operator !=(HolidayClause? left, HolidayClause? right) => !(left == right);

    /// <inheritdoc />
    public bool Equals(HolidayClause? other) =>
        other is not null
        && SameDaysAs(other)
        && (NameInNotice, Scope, Grade, BindsOffices) == (other.NameInNotice, other.Scope, other.Grade, other.BindsOffices);

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as HolidayClause);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Name, DaysOff.Count, MakeUpWorkdays.Count);

    /// <summary>The name of the holiday.</summary>
    public override string ToString() => Name;

    /// <summary>Whether two clauses are about one holiday, alone or in a joint break, so that the later replaces the earlier.</summary>
    internal bool SharesHolidayWith(HolidayClause other) => Name.Split('、').Intersect(other.Name.Split('、')).Any();

    internal bool SameDaysAs(HolidayClause other) =>
        Name == other.Name && DaysOff.SequenceEqual(other.DaysOff) && MakeUpWorkdays.SequenceEqual(other.MakeUpWorkdays);

    private static IEnumerable<LocalDate> Sorted(IEnumerable<LocalDate> dates, string parameter) =>
        Given.All(dates, parameter).Select(date => date.ToIso()).Distinct().Order();
}
