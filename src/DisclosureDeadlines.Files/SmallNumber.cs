using System.Globalization;

namespace DisclosureDeadlines.Files;

internal static class SmallNumber
{
    public static string Of(int number) => number.ToString(CultureInfo.InvariantCulture);
}
