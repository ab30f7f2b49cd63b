using NodaTime;

namespace DisclosureDeadlines.Files;

/// <summary>What of a calendar is exported, and how.</summary>
/// <remarks>Immutable.</remarks>
public sealed record CalendarExportOptions
{
    /// <summary>The days, both ends inside; <see langword="null"/> for all that the calendar knows.</summary>
    public DateInterval? Days { get; init; }

    /// <summary>The database that an SQL script is for; other formats have no use for it.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such dialect.</exception>
    public SqlScriptDialect Dialect
    {
        get;
        init =>
            field = Enum.IsDefined(value)
                ? value
                : throw new ArgumentOutOfRangeException(nameof(value), value, "There is no such dialect.");
    }

    /// <summary>
    /// The language of what is for people: the workbook, and the names of the days in a calendar program. <see langword="null"/> for that
    /// of the current UI culture.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such language.</exception>
    public OfficeLanguage? Language
    {
        get;
        init => field = SpokenLanguage.Known(value);
    }
}
