using NodaTime;

namespace DisclosureDeadlines.Cli.Input;

/// <summary>The one place where the tool reads a clock; the library reads none.</summary>
internal static class Today
{
    private static readonly Offset Beijing = Offset.FromHours(8);

    public static LocalDate InBeijing() => SystemClock.Instance.GetCurrentInstant().WithOffset(Beijing).Date;
}
