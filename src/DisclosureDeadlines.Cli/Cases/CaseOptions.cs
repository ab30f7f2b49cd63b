using System.CommandLine;
using System.CommandLine.Parsing;
using DisclosureDeadlines.Answers;
using DisclosureDeadlines.Cases;
using DisclosureDeadlines.Cli.Shell;
using DisclosureDeadlines.Files;

namespace DisclosureDeadlines.Cli.Cases;

/// <summary>The options that say by which rule, calendar and policy a case is read.</summary>
internal sealed class CaseOptions(Terminal terminal)
{
    private readonly Option<string?> rule = new("--rule")
    {
        HelpName = "NAME",
        Description = Language.Pick(
            "时限规则，如 依申请公开答复（case rules 列出全部）",
            "the clock rule, such as disclosureReply (case rules lists them)"
        ),
    };

    private readonly Option<string[]> policy = new("--policy")
    {
        HelpName = "POINT=VALUE",
        Description = Language.Pick(
            "法律未明确之处如何计算：default（默认）、earliest、latest，或如 pause=careful；可以写几次",
            "how to count where the law leaves a choice: default (if not given), earliest, latest, or such as pause=careful; may be given several times"
        ),
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly CalendarOptions calendars = new(terminal);

    public void AddTo(Command command)
    {
        command.Add(rule);
        command.Add(policy);
        calendars.AddTo(command);
    }

    /// <summary>The rule that the command line names, otherwise the one that the file names.</summary>
    /// <exception cref="UserErrorException">Neither names one, or there is none of that name.</exception>
    public ClockRule Rule(ParseResult parsed, ClockRule? ofFile)
    {
        if (parsed.GetValue(rule) is not { } name)
        {
            return ofFile
                ?? throw new UserErrorException(
                    "没有说明时限规则，请用 --rule 名称 给出（case rules 列出全部）。",
                    "No clock rule is named; give one with --rule NAME (case rules lists them)."
                );
        }

        return CaseQuestion.RuleCalled(name);
    }

    /// <summary>The choices, each over those before it.</summary>
    /// <exception cref="CaseFormatException">A point or a choice is not known.</exception>
    public CasePolicy Policy(ParseResult parsed) =>
        CasePolicy.Parse(string.Join(',', parsed.GetValue(policy) is { Length: > 0 } words ? words : ["default"]), null);

    /// <summary>The calendar that the command line chooses, otherwise that of the case's region.</summary>
    public ChosenCalendar Calendar(ParseResult parsed, string? region = null) => calendars.Calendar(parsed, placeOfSubject: region);
}
