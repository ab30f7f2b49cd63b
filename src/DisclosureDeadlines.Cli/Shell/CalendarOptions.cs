using System.CommandLine;
using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Catalogues;
using DisclosureDeadlines.Files;
using NodaTime;

namespace DisclosureDeadlines.Cli.Shell;

/// <summary>The options that choose a calendar: <c>--region</c>, <c>--as-known-on</c>, and <c>--data</c>, where the imported notices are.</summary>
/// <remarks>A catalogue has the region of its authority; <c>--region</c> has the last word, and <c>--region national</c> counts no region's days.</remarks>
internal sealed class CalendarOptions(Terminal terminal)
{
    private const string National = "national";

    private readonly Option<string?> region = new("--region")
    {
        HelpName = "NAME",
        Description = Language.Pick(
            "也计地方的放假日，如 宁夏；national 为只计全国的；缺省按目录所属地区",
            "count the region's own days too, such as ningxia; national counts none; if not given, that of the catalogue"),
    };

    private readonly Option<LocalDate?> knownOn = DateArgument.Option("--as-known-on", "只用当日已知的通知", "only the notices known on that day");

    private readonly Option<string?> data = DataFolder.Option();

    public void AddTo(Command command)
    {
        command.Add(region);
        command.Add(knownOn);
        command.Add(data);
    }

    /// <summary>Adds the options but <c>--as-known-on</c>, for a command that asks what a notice changes that comes now.</summary>
    public void AddForNowTo(Command command)
    {
        command.Add(region);
        command.Add(data);
    }

    /// <summary>The provinces and municipalities that order no days off of their own.</summary>
    private static readonly string[] NationalDaysAlone =
    [
        "全国", "中央", "国家", "北京", "天津", "河北", "山西", "内蒙古", "辽宁", "吉林", "黑龙江", "上海", "江苏", "浙江", "安徽", "福建", "江西", "山东", "河南", "湖北", "湖南", "广东",
        "海南", "重庆", "四川", "贵州", "云南", "陕西", "甘肃", "青海",
    ];

    /// <param name="parsed">The command line.</param>
    /// <param name="catalogue">The catalogue that is asked about, if one is.</param>
    /// <param name="placeOfSubject">The region that the subject itself names, if it does; <c>--region</c> goes before it.</param>
    public ChosenCalendar Calendar(ParseResult parsed, DisclosureCatalogue? catalogue = null, string? placeOfSubject = null)
    {
        var imported = Imported(parsed);
        var place = placeOfSubject is not null && parsed.GetValue(region) is null ? Place(placeOfSubject, imported) : Place(parsed, catalogue, imported);
        var calendar = Calendar(imported, place);
        return new ChosenCalendar(parsed.GetValue(knownOn) is { } date ? calendar.AsKnownOn(date) : calendar, imported);
    }

    /// <summary>The calendars before and after notices arrive: the second is what <see cref="Calendar(ParseResult, DisclosureCatalogue?, string?)"/> would be once they were imported.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="catalogue">The catalogue that is asked about, if one is.</param>
    /// <param name="read">Reads the notices; an amendment is read with the national calendar that it amends.</param>
    public (ChosenCalendar Before, ChosenCalendar After) Around(
        ParseResult parsed,
        DisclosureCatalogue? catalogue,
        Func<WorkingDayCalendar, IReadOnlyList<HolidayNotice>> read)
    {
        var imported = Imported(parsed);
        var arriving = read(Calendar(imported, null));
        HolidayNotice[] later = [.. imported.Where(kept => !arriving.Any(notice => NoticeIdentity.AreSame(kept, notice))), .. arriving];
        var place = Place(parsed, catalogue, later);
        return (new ChosenCalendar(Calendar(imported, place), imported), new ChosenCalendar(Calendar(later, place), later));
    }

    private static WorkingDayCalendar Calendar(HolidayNotice[] imported, Region? place)
    {
        var calendar = imported.Length > 0 ? ChinaCalendar.Projected.With(imported) : ChinaCalendar.Projected;
        return place is null ? calendar : calendar.In(place);
    }

    private HolidayNotice[] Imported(ParseResult parsed) =>
        [.. new NoticeStore(DataFolder.Of(parsed.GetValue(data)), terminal.Error).Load().Select(kept => kept.Notice)];

    private Region? Place(ParseResult parsed, DisclosureCatalogue? catalogue, HolidayNotice[] imported)
    {
        if (parsed.GetValue(region) is { } name)
        {
            return Place(name, imported);
        }

        if (catalogue is { Place: { } place, Region: null } && !DisclosureCatalogue.BuiltIn.Contains(catalogue) && !NationalDaysAlone.Any(province => place.StartsWith(province, StringComparison.Ordinal)))
        {
            terminal.Error.WriteLine(Language.Pick(
                $"不知道“{place}”有没有自己的放假日，只计全国的；用 --region 指明（national 为只计全国的）。",
                $"Whether {place} has days off of its own is not known, so only the national ones count; say with --region (national for those alone)."));
        }

        return catalogue?.Region;
    }

    /// <summary>The region of that name, also one that only an imported notice knows; null for no region's days.</summary>
    private static Region? Place(string name, HolidayNotice[] imported)
    {
        if (name is National or "全国")
        {
            return null;
        }

        var brought = imported.Select(n => n.Region).OfType<Region>().Distinct().ToArray();
        if (Region.TryFind(name, out var place) || (place = Array.Find(brought, r => r.FullName == name)) is not null)
        {
            return place;
        }

        string known = string.Join(", ", Region.All.Concat(brought).Select(r => r.Name).Distinct().Append(National));
        throw new UserErrorException($"不认识地区“{name}”，现有：{known}。", $"There is no region \"{name}\"; the regions are: {known}.");
    }
}
