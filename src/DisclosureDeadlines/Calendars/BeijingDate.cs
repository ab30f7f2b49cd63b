using NodaTime;

namespace DisclosureDeadlines.Calendars;

/// <summary>
/// The date in Beijing at an instant: a publication counts on the day that it is there, until 24:00 (民法典 art. 203). All days of this library are days
/// in Beijing; it reads no clock.
/// </summary>
public static class BeijingDate
{
    // No summer time since 1991, and no calendar here begins before 2001.
    private static readonly Offset Zone = Offset.FromHours(8);

    /// <summary>The date in Beijing at an instant.</summary>
    public static LocalDate Of(Instant instant) => instant.WithOffset(Zone).Date;

    /// <summary>The date in Beijing at an instant.</summary>
    public static LocalDate Of(DateTimeOffset instant) => Of(Instant.FromDateTimeOffset(instant));
}
