using System.CommandLine;
using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Cli.Output;
using NodaTime;

namespace DisclosureDeadlines.Cli.Input;

/// <summary>The options that choose a calendar: <c>--region</c> and <c>--as-known-on</c>.</summary>
internal sealed class CalendarOptions
{
    private readonly Option<Region?> region = new("--region")
    {
        HelpName = "NAME",
        Description = Language.Pick("也计地方的放假日，如 宁夏", "count the region's own days too, such as ningxia"),
        CustomParser = result =>
        {
            string found = result.Tokens is [var token] ? token.Value : "";
            if (Region.TryFind(found, out var place))
            {
                return place;
            }

            string known = string.Join(", ", Region.All.Select(r => r.Name));
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

    public WorkingDayCalendar Calendar(ParseResult parsed)
    {
        var calendar = ChinaCalendar.Projected;
        calendar = parsed.GetValue(region) is { } place ? calendar.In(place) : calendar;
        return parsed.GetValue(knownOn) is { } date ? calendar.AsKnownOn(date) : calendar;
    }
}
