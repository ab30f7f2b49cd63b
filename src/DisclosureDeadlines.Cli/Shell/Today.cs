using System.Globalization;
using DisclosureDeadlines.Calendars;
using NodaTime;

namespace DisclosureDeadlines.Cli.Shell;

/// <summary>
/// The one place where the tool reads a clock; the library reads none. <c>SOURCE_DATE_EPOCH</c>, the custom of reproducible builds, stands
/// for the clock where it is set: seconds since 1970.
/// </summary>
internal static class Today
{
    private const string Variable = "SOURCE_DATE_EPOCH";

    /// <summary>Midnight in Beijing after the last day that has a date, 9999-12-31.</summary>
    private const long SecondsToYear10000 = 253_402_300_800 - (8 * 60 * 60);

    /// <exception cref="UserErrorException">The variable is set and holds no such number.</exception>
    public static LocalDate InBeijing()
    {
        string? set = Environment.GetEnvironmentVariable(Variable);
        if (string.IsNullOrEmpty(set))
        {
            return BeijingDate.Of(SystemClock.Instance.GetCurrentInstant());
        }

        return long.TryParse(set, NumberStyles.None, CultureInfo.InvariantCulture, out long seconds) && seconds < SecondsToYear10000
            ? BeijingDate.Of(Instant.FromUnixTimeSeconds(seconds))
            : throw new UserErrorException(
                $"环境变量 {Variable} 应为1970年以来的秒数（到9999年为止），却是“{set}”。",
                $"The environment variable {Variable} should be seconds since 1970 (up to the year 9999), found \"{set}\"."
            );
    }
}
