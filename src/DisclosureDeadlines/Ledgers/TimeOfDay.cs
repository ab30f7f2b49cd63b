using System.Globalization;
using System.Text.RegularExpressions;
using DisclosureDeadlines.Calendars;
using NodaTime;

namespace DisclosureDeadlines.Ledgers;

/// <summary>
/// The time of day that may follow a date. It changes the day only where it names an offset, because then the day in Beijing may be
/// another.
/// </summary>
internal static partial class TimeOfDay
{
    /// <summary>Reads the rest of a date's text, which may be empty.</summary>
    public static bool TryRead(ReadOnlySpan<char> rest, ref LocalDate date)
    {
        if (rest.IsEmpty)
        {
            return true;
        }

        var match = Written().Match(rest.ToString());
        if (
            !match.Success
            || Number(match, "hour") is not (<= 24 and var hour)
            || Number(match, "minute") > 59
            || Number(match, "second") > 60
        )
        {
            return false;
        }

        if (!match.Groups["offset"].Success)
        {
            return true;
        }

        int offset = match.Groups["sign"].Success ? (Number(match, "offsetHours") * 60) + Number(match, "offsetMinutes") : 0;
        if (offset > 18 * 60 || match.Groups["half"].Success)
        {
            return false;
        }

        var local = date.AtMidnight().PlusHours(hour).PlusMinutes(Number(match, "minute")).PlusSeconds(Number(match, "second"));
        var zone = Offset.FromSeconds(60 * (match.Groups["sign"].Value == "-" ? -offset : offset));
        date = BeijingDate.Of(local.WithOffset(zone).ToInstant());
        return true;
    }

    private static int Number(Match match, string group) =>
        match.Groups[group].Success ? int.Parse(match.Groups[group].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture) : 0;

    [GeneratedRegex(
        """
            ^[ ]*[T,]?[ ]*(?<half>上午|下午|晚上|[AaPp][Mm])?[ ]*
            (?<hour>[0-9]{1,2})([:时点][ ]*((?<minute>[0-9]{2})([:分][ ]*((?<second>[0-9]{2})(\.[0-9]+)?秒?)?)?)?)
            [ ]*(?<half>[AaPp][Mm])?[ ]*
            (?<offset>[Zz]|(?<sign>[-+])(?<offsetHours>[0-9]{2}):?(?<offsetMinutes>[0-9]{2})?)?$
            """,
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace
    )]
    private static partial Regex Written();
}
