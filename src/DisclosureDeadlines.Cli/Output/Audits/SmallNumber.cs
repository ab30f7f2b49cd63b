using System.Globalization;

namespace DisclosureDeadlines.Cli.Output.Audits;

internal static class SmallNumber
{
    public static string Of(int number) => number.ToString(CultureInfo.InvariantCulture);
}
