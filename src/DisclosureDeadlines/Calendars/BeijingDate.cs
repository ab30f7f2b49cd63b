using NodaTime;

namespace DisclosureDeadlines.Calendars;

/// <summary>
/// The date in Beijing at an instant: a publication counts on the day that it is there, until 24:00 (民法典 art. 203). All days of this
/// library are days in Beijing; it reads no clock.
/// </summary>
public static class BeijingDate
{
    // No summer time since 1991, and no calendar here begins before 2001.
    private static readonly Offset Zone = Offset.FromHours(8);

    private static readonly Instant End = Instant.MaxValue - Duration.FromTicks(Zone.Ticks);

    /// <summary>The date in Beijing at an instant.</summary>
    /// <exception cref="ArgumentOutOfRangeException">
    /// There is no such date: it is one of the last eight hours of the year 9999, when the next year has begun in Beijing.
    /// </exception>
    public static LocalDate Of(Instant instant) =>
        instant <= End
            ? instant.WithOffset(Zone).Date
            : throw new ArgumentOutOfRangeException(
                nameof(instant),
                instant,
                "In Beijing it is after the year 9999, and there is no such date."
            );

    /// <inheritdoc cref="Of(Instant)" />
    public static LocalDate Of(DateTimeOffset instant) => Of(Instant.FromDateTimeOffset(instant));
}
