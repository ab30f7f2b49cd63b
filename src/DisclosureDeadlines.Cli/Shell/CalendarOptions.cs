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
    private const string NationalInChinese = "全国";

    private readonly Option<string?> region = new("--region")
    {
        HelpName = "NAME",
        Description = Language.Pick(
            "也计地方的放假日，如 宁夏、恩施州；写 全国 则只计全国的；缺省按目录和责任科室所在的地方",
            "count the place's own days too, such as ningxia or 恩施州; national counts none; if not given, that of the catalogue and of the office"),
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

    /// <summary>Whether the user has said which region's days count, so that no place has a say in it.</summary>
    public bool IsRegionGiven(ParseResult parsed) => parsed.GetValue(region) is not null;

    /// <param name="parsed">The command line.</param>
    /// <param name="catalogue">The catalogue that is asked about, if one is.</param>
    /// <param name="placeOfSubject">The region that the subject itself names, if it does; <c>--region</c> goes before it.</param>
    public ChosenCalendar Calendar(ParseResult parsed, DisclosureCatalogue? catalogue = null, string? placeOfSubject = null)
    {
        var imported = Imported(parsed);
        var place = placeOfSubject is not null && parsed.GetValue(region) is null ? Named(placeOfSubject.Trim(), Brought(imported)) : Place(parsed, catalogue, imported);
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

    /// <summary>The region that is asked for by name, else that of the catalogue's place, which its authority's name may tell too; null for no region's days.</summary>
    private Region? Place(ParseResult parsed, DisclosureCatalogue? catalogue, HolidayNotice[] imported)
    {
        var brought = Brought(imported);
        return parsed.GetValue(region) is { } name ? Named(name.Trim(), brought)
            : catalogue?.Place is { } place ? Region.Find(place, brought)
            : catalogue is not null && Region.Find(catalogue.Authority, brought) is { IsUnknown: false } around ? around
            : null;
    }

    /// <summary>The regions whose notices the user has imported.</summary>
    private static Region[] Brought(HolidayNotice[] imported) => [.. imported.Select(notice => notice.Region).OfType<Region>().Distinct()];

    private static Region? Named(string name, Region[] brought)
    {
        if (name.Equals(National, StringComparison.OrdinalIgnoreCase) || name == NationalInChinese)
        {
            return null;
        }

        if (brought.Concat(Region.All).FirstOrDefault(region => region.IsCalled(name)) is { } known)
        {
            return known;
        }

        var called = Region.PlacesCalled(name);
        if (called.Count == 0)
        {
            string names = string.Join(", ", Region.All.Concat(brought).Select(region => region.Name).Distinct().Append(National));
            throw new UserErrorException(
                $"不认识地区“{name}”；自治区、自治州、自治县和其中的市、县都可以写，只计全国的写 {NationalInChinese}。",
                $"There is no region \"{name}\"; any autonomous region, prefecture or county, and the places in it, can be named in Chinese, and these in Latin letters: {names}.");
        }

        var place = Region.Find(name, brought);
        return place is not { IsUnknown: true } ? place : throw new UserErrorException(
            $"叫“{name}”的地方不止一处：{string.Join("、", called)}；请写明在哪里。",
            $"\"{name}\" may be any of {string.Join(", ", called)}; name what it lies in.");
    }
}
