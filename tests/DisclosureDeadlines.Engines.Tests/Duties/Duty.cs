using System.Globalization;

namespace DisclosureDeadlines.Engines.Tests.Duties;

/// <summary>A row of the table <c>duties</c>.</summary>
public sealed record Duty
{
    /// <summary>The columns, in the order of <see cref="Line"/>.</summary>
    public const string Columns = "id, region, event_date, kind, length, month, day, period, period_offset, published_on, today";

    /// <summary>What a line has where there is nothing.</summary>
    public const string Nothing = @"\N";

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

    /// <summary>The row as a line, tabs between.</summary>
    public string Line =>
        string.Join(
            '\t',
            new object?[] { Id, Region, EventDate, Kind, Length, Month, Day, Period, PeriodOffset, PublishedOn, Today }.Select(value =>
                value switch
                {
                    null => Nothing,
                    DateOnly date => date.ToString("O", CultureInfo.InvariantCulture),
                    _ => Convert.ToString(value, CultureInfo.InvariantCulture),
                }
            )
        );
}
