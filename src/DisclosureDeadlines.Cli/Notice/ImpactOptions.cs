using System.CommandLine;
using DisclosureDeadlines.Answers;
using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Cli.Shell;
using DisclosureDeadlines.Files;
using DisclosureDeadlines.Files.Impacts;
using DisclosureDeadlines.Files.Ledgers;
using DisclosureDeadlines.Ledgers;
using DisclosureDeadlines.Rules;

namespace DisclosureDeadlines.Cli.Notice;

/// <summary>The options that say how the rows are judged before and after a notice.</summary>
internal sealed class ImpactOptions(Terminal terminal)
{
    private readonly Option<string?> catalogue = new("--catalogue")
    {
        HelpName = CatalogueInput.HelpName,
        Description = Language.Pick("事项所属的", "what the items belong to: ") + CatalogueInput.Description,
    };

    private readonly DateOption today = new(
        "--today",
        "按这一天看哪些行还没公开；默认是北京的今天",
        "the day to judge on; today in Beijing if not given"
    );
    private readonly Option<CountingPolicy> policy = PolicyOption.Create();
    private readonly Option<bool> mergedCells = CatalogueInput.MergedCells();
    private readonly CalendarOptions calendars = new(terminal);

    public void AddTo(Command command)
    {
        command.Add(catalogue);
        command.Add(mergedCells);
        command.Add(today);
        command.Add(policy);
        calendars.AddForNowTo(command);
    }

    /// <summary>
    /// What is asked of a ledger: its rows without the notices of a file, and with them. A catalogue brings the region of its authority
    /// with it.
    /// </summary>
    public ImpactRun Run(ParseResult parsed, LedgerPlace place, string noticeFile)
    {
        var items = parsed.GetValue(catalogue) is { } name ? CatalogueInput.Load(name, terminal, parsed.GetValue(mergedCells)) : null;
        var source = NoticeFile.Open(noticeFile, terminal.Input);
        IReadOnlyList<NoticeReading> readings = [];
        var (before, after) = calendars.Around(
            parsed,
            items,
            calendar =>
            {
                readings = NoticeFile.Read(source, calendar);
                return [.. readings.Select(reading => reading.Notice)];
            }
        );
        CheckRegions(readings, after.Calendar.Region);
        var audit = new LedgerAudit(before.Calendar, today.In(parsed) ?? Today.InBeijing())
        {
            Catalogue = items,
            Policy = parsed.GetValue(policy) ?? CountingPolicy.Default,
            CountsPlacesOfOffices = !calendars.IsRegionGiven(parsed),
        };
        return new ImpactRun(place, audit, before.Imported, after.Calendar, readings);
    }

    /// <summary>A region's notice moves nothing on another place's calendar, which would look as if it moved nothing at all.</summary>
    private static void CheckRegions(IReadOnlyList<NoticeReading> readings, Region? counted)
    {
        if (
            readings
                .Select(reading => reading.Notice)
                .FirstOrDefault(notice => notice.Region is { } bound && counted?.Around.Contains(bound) != true) is
            { Region: { } region } notice
        )
        {
            throw new UserErrorException(
                $"{NoticeWords.Of(notice.ToString())}是{region}的通知，这次却只算{counted?.FullName ?? "全国"}的日子；请用 --region {region}，或该地的目录（--catalogue）。",
                $"{notice} is a notice of {region}, but the days counted are {(counted is null ? "the national ones" : $"those of {counted}")}; add --region {region}, or a catalogue of that place."
            );
        }
    }
}
