using System.CommandLine;
using System.Globalization;
using DisclosureDeadlines.Answers;
using DisclosureDeadlines.Files;
using DisclosureDeadlines.Files.Audits;
using DisclosureDeadlines.Files.Ledgers;
using DisclosureDeadlines.Ledgers;
using DisclosureDeadlines.Phrases;
using DisclosureDeadlines.Rules;

namespace DisclosureDeadlines.Cli.Shell;

/// <summary>The options that say how a ledger is judged.</summary>
internal sealed class AuditOptions(Terminal terminal)
{
    private const int MostDaysSoon = 250;

    private readonly Option<string?> catalogue = new("--catalogue")
    {
        HelpName = CatalogueInput.HelpName,
        Description = Language.Pick("事项所属的", "what the items belong to: ") + CatalogueInput.Description,
    };

    private readonly DateOption today = new(
        "--today",
        "按这一天核对；默认是北京的今天",
        "the day to judge on; today in Beijing if not given"
    );
    private readonly Option<int> within = new("--within")
    {
        HelpName = "N",
        Description = Language.Pick("几个工作日以内为即将到期", "how many working days ahead is soon"),
        DefaultValueFactory = _ => LedgerAudit.DefaultSoonWithin,
        CustomParser = result =>
        {
            string found = result.Tokens is [var token] ? token.Value : "";
            if (int.TryParse(found, NumberStyles.None, CultureInfo.InvariantCulture, out int days) && days <= MostDaysSoon)
            {
                return days;
            }

            result.AddError(
                Language.Pick(
                    $"--within 应为 0 到 {MostDaysSoon} 的整数，却是“{found}”。",
                    $"--within: expected a whole number from 0 to {MostDaysSoon}, found \"{found}\"."
                )
            );
            return 0;
        },
    };

    private readonly Option<TimeLimit?> limit = new("--limit")
    {
        HelpName = "PHRASE",
        Description = Language.Pick(
            "没有公开时限的行按这个时限，如 信息形成之日起20个工作日内",
            "the limit of the rows that have none, such as 信息形成之日起20个工作日内"
        ),
        CustomParser = result =>
        {
            string found = result.Tokens is [var token] ? token.Value : "";
            if (TimeLimit.TryParse(found, out var read, out var error))
            {
                return read;
            }

            result.AddError(Language.Pick($"--limit：{error.Sentence.Chinese}", $"--limit: {error.Sentence.English}"));
            return null;
        },
    };

    private readonly Option<CountingPolicy> policy = PolicyOption.Create();
    private readonly Option<bool> mergedCells = CatalogueInput.MergedCells();
    private readonly CalendarOptions calendars = new(terminal);

    /// <param name="command">The command.</param>
    /// <param name="withSoon">Whether it has a use for how many days ahead is soon.</param>
    public void AddTo(Command command, bool withSoon)
    {
        command.Add(catalogue);
        command.Add(mergedCells);
        command.Add(today);
        if (withSoon)
        {
            command.Add(within);
        }

        command.Add(limit);
        command.Add(policy);
        calendars.AddTo(command);
    }

    /// <summary>How the ledger is judged. A catalogue brings the region of its authority with it.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="calendar">The calendar that is counted on, with those of its notices that the user has imported.</param>
    public LedgerAudit Audit(ParseResult parsed, out ChosenCalendar calendar)
    {
        var items = parsed.GetValue(catalogue) is { } name ? CatalogueInput.Load(name, terminal, parsed.GetValue(mergedCells)) : null;
        calendar = calendars.Calendar(parsed, items);
        return new LedgerAudit(calendar.Calendar, today.In(parsed) ?? Today.InBeijing())
        {
            Catalogue = items,
            Policy = parsed.GetValue(policy) ?? CountingPolicy.Default,
            SoonWithin = parsed.GetValue(within),
            Otherwise = parsed.GetValue(limit),
            CountsPlacesOfOffices = !calendars.IsRegionGiven(parsed),
        };
    }

    /// <summary>Whether the user names the limit of the rows that have none.</summary>
    public bool HasLimit(ParseResult parsed) => parsed.GetValue(limit) is not null;

    /// <summary>As <see cref="Audit"/>, with the ledger and the notices that the user has imported.</summary>
    public AuditRun Run(ParseResult parsed, LedgerPlace place)
    {
        var audit = Audit(parsed, out var chosen);
        return new AuditRun(place, audit, chosen.Imported);
    }
}
