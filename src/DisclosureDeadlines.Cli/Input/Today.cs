using System.Globalization;
using DisclosureDeadlines.Calendars;
using NodaTime;

namespace DisclosureDeadlines.Cli.Input;

/// <summary>
/// The one place where the tool reads a clock; the library reads none. <c>SOURCE_DATE_EPOCH</c>, the custom of reproducible builds, stands for the clock
/// where it is set: seconds since 1970.
/// </summary>
internal static class Today
{
    public static LocalDate InBeijing() => BeijingDate.Of(
        long.TryParse(Environment.GetEnvironmentVariable("SOURCE_DATE_EPOCH"), NumberStyles.None, CultureInfo.InvariantCulture, out long seconds) && seconds < 253_402_300_800
            ? Instant.FromUnixTimeSeconds(seconds)
            : SystemClock.Instance.GetCurrentInstant());
}
