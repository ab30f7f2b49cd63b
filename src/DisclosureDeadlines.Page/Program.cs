using System.Runtime.Versioning;

[assembly: SupportedOSPlatform("browser")]

namespace DisclosureDeadlines.Page;

internal static class Program
{
    /// <summary>The page asks by <see cref="Desk.Ask"/>; nothing happens before it does.</summary>
    public static void Main() { }
}
