using DisclosureDeadlines.Calendars;
using NodaTime;

namespace DisclosureDeadlines.Cli.Input;

/// <summary>The one place where the tool reads a clock; the library reads none.</summary>
internal static class Today
{
    public static LocalDate InBeijing() => BeijingDate.Of(SystemClock.Instance.GetCurrentInstant());
}
