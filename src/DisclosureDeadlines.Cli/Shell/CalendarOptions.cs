using System.CommandLine;
using DisclosureDeadlines.Answers;
using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Catalogues;
using DisclosureDeadlines.Files;

namespace DisclosureDeadlines.Cli.Shell;

/// <summary>
/// The options that choose a calendar: <c>--region</c>, <c>--as-known-on</c>, and <c>--data</c>, where the imported notices are.
/// </summary>
/// <remarks>
/// A catalogue has the region of its authority; <c>--region</c> has the last word, and <c>--region national</c> counts no region's days.
/// </remarks>
internal sealed class CalendarOptions(Terminal terminal)
{
    private readonly Option<string?> region = new("--region")
    {
        HelpName = "NAME",
        Description = Language.Pick(
            "也计地方的放假日，如 宁夏、恩施州；写 全国 则只计全国的；默认按目录和责任科室所在的地方",
            "count the place's own days too, such as ningxia or 恩施州; national counts none; if not given, that of the catalogue and of the office"
        ),
    };

    private readonly DateOption knownOn = new("--as-known-on", "只用当日已知的通知", "only the notices known on that day");

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
    /// <param name="placeOfSubject">The region that the subject itself names, if it does; <c>--region</c> takes precedence over it.</param>
    public ChosenCalendar Calendar(ParseResult parsed, DisclosureCatalogue? catalogue = null, string? placeOfSubject = null) =>
        Question(parsed, Imported(parsed)).Choose(catalogue, placeOfSubject);

    /// <summary>
    /// The calendars before and after notices arrive: the second is what <see cref="Calendar"/> would be once they were imported.
    /// </summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="catalogue">The catalogue that is asked about, if one is.</param>
    /// <param name="read">Reads the notices; an amendment is read with the national calendar that it amends.</param>
    public (ChosenCalendar Before, ChosenCalendar After) Around(
        ParseResult parsed,
        DisclosureCatalogue? catalogue,
        Func<WorkingDayCalendar, IReadOnlyList<HolidayNotice>> read
    )
    {
        var now = Question(parsed, Imported(parsed)) with { AsKnownOn = null };
        var arriving = read(now.CalendarOf(null));
        var later = now with
        {
            Imported = [.. now.Imported.Where(kept => !arriving.Any(notice => NoticeIdentity.AreSame(kept, notice))), .. arriving],
        };
        var place = later.Place(catalogue);
        return (new ChosenCalendar(now.CalendarOf(place), now.Imported), new ChosenCalendar(later.CalendarOf(place), later.Imported));
    }

    private CalendarQuestion Question(ParseResult parsed, IReadOnlyList<HolidayNotice> imported) =>
        new()
        {
            Region = parsed.GetValue(region),
            AsKnownOn = knownOn.In(parsed),
            Imported = imported,
        };

    private HolidayNotice[] Imported(ParseResult parsed) =>
        [.. new NoticeStore(DataFolder.Of(parsed.GetValue(data)), terminal.Error).Load().Select(kept => kept.Notice)];
}
