using System.CommandLine;
using System.Globalization;
using DisclosureDeadlines.Answers;
using DisclosureDeadlines.Catalogues;
using DisclosureDeadlines.Cli.Shell;
using DisclosureDeadlines.Files;
using DisclosureDeadlines.Files.Ledgers;
using DisclosureDeadlines.Files.Plans;
using DisclosureDeadlines.Rules;
using NodaTime;

namespace DisclosureDeadlines.Cli.Plan;

/// <summary><c>deadlines plan --catalogue NAME --year YEAR</c>: what recurs in a catalogue and falls due in the year.</summary>
internal sealed class PlanCommand
{
    private const int LastYear = 9999;

    private readonly Terminal terminal;
    private readonly Option<string?> catalogue = new("--catalogue")
    {
        HelpName = CatalogueInput.HelpName,
        Description = CatalogueInput.Description,
    };
    private readonly Option<bool> mergedCells = CatalogueInput.MergedCells();
    private readonly Option<string?> item = new("--item")
    {
        HelpName = "SEQ",
        Description = Language.Pick("只编排目录中的这一行", "plan this row of the catalogue only"),
    };

    private readonly Option<int?> year = new("--year")
    {
        HelpName = "YEAR",
        Description = Language.Pick("哪一年到期的", "the year in which they fall due"),
        CustomParser = result =>
        {
            string found = result.Tokens is [var token] ? token.Value : "";
            if (int.TryParse(found, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number is > 0 and <= LastYear)
            {
                return number;
            }

            result.AddError(
                Language.Pick($"--year 应为如 2027 的年份，却是“{found}”。", $"--year: expected a year such as 2027, found \"{found}\".")
            );
            return null;
        },
    };

    private readonly AheadOption ahead = new();
    private readonly Option<CountingPolicy> policy = PolicyOption.Create();
    private readonly CalendarOptions calendars;
    private readonly OutputOptions output = new();

    private PlanCommand(Terminal terminal)
    {
        this.terminal = terminal;
        calendars = new CalendarOptions(terminal);
    }

    public static Command Create(Terminal terminal)
    {
        var plan = new PlanCommand(terminal);
        var command = new Command(
            "plan",
            Language.Pick(
                "按目录编排一年的定期公开事项；.ics 供日历软件",
                "the recurring duties of a year; with .ics for a calendar program"
            )
        );
        foreach (var option in new Option[] { plan.catalogue, plan.year, plan.item, plan.mergedCells, plan.policy })
        {
            command.Add(option);
        }

        plan.ahead.AddTo(command);
        plan.calendars.AddTo(command);
        plan.output.AddTo(command);
        command.SetAction(plan.Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        if (parsed.GetValue(catalogue) is not { } name || parsed.GetValue(year) is not { } planned)
        {
            throw new UserErrorException("请给出 --catalogue 和 --year。", "Expected --catalogue and --year.");
        }

        OutputPath.CheckIsNoInput(parsed, output.PathOf(parsed));
        var items = CatalogueInput.Load(name, terminal, parsed.GetValue(mergedCells));
        var row = parsed.GetValue(item) is { } seq ? DueSubject.Of(items, seq).Item : null;
        var calendar = calendars.Calendar(parsed, items);
        var plan = items.PlanFor(planned, calendar.Calendar, parsed.GetValue(policy));
        Check(plan, row);

        var report = new PlanReport(plan, row, calendar, ahead.Of(parsed));
        output.Write(parsed, terminal, new PlanOutput(report));
        StaleData.Say(terminal, calendar.Calendar, report.Duties.Select(duty => (LocalDate?)duty.DueOn).Max());
        return 0;
    }

    /// <summary>An empty plan would look as if nothing were due.</summary>
    private static void Check(CataloguePlan plan, CatalogueItem? row)
    {
        if (row is not null && plan.NotRecurring.Contains(row))
        {
            string rule = row.TimeLimit.Rule.ToString(null, null);
            throw new UserErrorException(
                $"第{row.RowNumber}行不定期（{rule}），排不进年度计划。",
                $"Row {row.RowNumber} does not recur ({rule}), so no year has a plan for it."
            );
        }

        if (plan.NotRecurring.Count == plan.Catalogue.Items.Count)
        {
            throw new UserErrorException(
                $"目录 {plan.Catalogue.Name} 没有定期公开的事项。",
                $"The catalogue {plan.Catalogue.Name} has no recurring duty."
            );
        }
    }
}
