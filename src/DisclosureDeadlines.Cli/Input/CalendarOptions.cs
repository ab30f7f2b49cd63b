using System.CommandLine;
using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Catalogues;
using DisclosureDeadlines.Cli.Output;
using NodaTime;

namespace DisclosureDeadlines.Cli.Input;

/// <summary>The options that choose a calendar: <c>--region</c> and <c>--as-known-on</c>.</summary>
/// <remarks>A catalogue has the region of its authority; <c>--region</c> has the last word, and <c>--region national</c> counts no region's days.</remarks>
internal sealed class CalendarOptions
{
    private const string National = "national";

    private readonly Option<RegionChoice?> region = new("--region")
    {
        HelpName = "NAME",
        Description = Language.Pick(
            "也计地方的放假日，如 宁夏；national 为只计全国的；不给则按目录所在地",
            "count the region's own days too, such as ningxia; national counts none; if not given, that of the catalogue"),
        CustomParser = result =>
        {
            string found = result.Tokens is [var token] ? token.Value : "";
            Region? place = null;
            if (found is National or "全国" || Region.TryFind(found, out place))
            {
                return new RegionChoice(place);
            }

            string known = string.Join(", ", Region.All.Select(r => r.Name).Append(National));
            result.AddError(Language.Pick($"不认识地区“{found}”，现有：{known}。", $"There is no region \"{found}\"; the regions are: {known}."));
            return null;
        },
    };

    private readonly Option<LocalDate?> knownOn = DateArgument.Option("--as-known-on", "只用当日已知的通知", "only the notices known on that day");

    public void AddTo(Command command)
    {
        command.Add(region);
        command.Add(knownOn);
    }

    /// <param name="parsed">The command line.</param>
    /// <param name="catalogue">The catalogue that is asked about, if one is.</param>
    public WorkingDayCalendar Calendar(ParseResult parsed, DisclosureCatalogue? catalogue = null)
    {
        var choice = parsed.GetValue(region) ?? new RegionChoice(catalogue?.Region);
        var calendar = ChinaCalendar.Projected;
        calendar = choice.Region is { } place ? calendar.In(place) : calendar;
        return parsed.GetValue(knownOn) is { } date ? calendar.AsKnownOn(date) : calendar;
    }

    /// <param name="Region">The region; null for no region's days.</param>
    private sealed record RegionChoice(Region? Region);
}
