using System.Collections.Immutable;
using NodaTime;

namespace DisclosureDeadlines.Calendars;

/// <summary>One item of a holiday notice: a holiday, the days off for it and the weekend days worked for it.</summary>
/// <remarks>Immutable.</remarks>
public sealed class HolidayClause
{
    internal HolidayClause(string name, string? nameInNotice, ImmutableArray<LocalDate> daysOff, ImmutableArray<LocalDate> makeUpWorkdays)
    {
        Name = name;
        NameInNotice = nameInNotice ?? name;
        DaysOff = daysOff;
        MakeUpWorkdays = makeUpWorkdays;
    }

    /// <summary>The holiday's usual name, such as 国庆节; joined names such as 国庆节、中秋节 for a joint break.</summary>
    public string Name { get; }

    /// <summary>The name as the notice prints it, such as “十一”.</summary>
    public string NameInNotice { get; }

    /// <summary>Every date of the break, weekends inside it included, in order.</summary>
    public IReadOnlyList<LocalDate> DaysOff { get; }

    /// <summary>The weekend dates worked in exchange, in order. They may stand weeks before or after the break.</summary>
    public IReadOnlyList<LocalDate> MakeUpWorkdays { get; }

    /// <summary>The name of the holiday.</summary>
    public override string ToString() => Name;
}
