using System.Globalization;

namespace DisclosureDeadlines.Engines.Tests.Duties;

/// <summary>A row of the table <c>duties</c>.</summary>
public sealed record Duty
{
    /// <summary>The columns, in the order of <see cref="Line"/>.</summary>
    public const string Columns = "id, region, event_date, kind, length, month, day, period, period_offset, published_on, today";

    public required int Id { get; init; }

    public required string Region { get; init; }

    public required DateOnly? EventDate { get; init; }

    public required string Kind { get; init; }

    public int? Length { get; init; }

    public int? Month { get; init; }

    public int? Day { get; init; }

    public int? Period { get; init; }

    public int? PeriodOffset { get; init; }

    public DateOnly? PublishedOn { get; init; }

    public DateOnly? Today { get; init; }

    /// <summary>The row as a line: tabs between, <c>\N</c> for nothing.</summary>
    public string Line => Tabbed(Id, Region, EventDate, Kind, Length, Month, Day, Period, PeriodOffset, PublishedOn, Today);

    /// <summary>Values as a line, dates by ISO.</summary>
    public static string Tabbed(params object?[] values) => string.Join('\t', values.Select(value => value switch
    {
        null => @"\N",
        DateOnly date => date.ToString("O", CultureInfo.InvariantCulture),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture),
    }));
}
