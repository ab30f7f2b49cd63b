using System.CommandLine;
using DisclosureDeadlines.Cli.Shell;
using DisclosureDeadlines.Files;

namespace DisclosureDeadlines.Cli.Cases;

/// <summary><c>deadlines case read|audit|rules</c>: where the clock of a case is, and the rules known.</summary>
internal static class CaseCommand
{
    public static Command Create(Terminal terminal) =>
        new("case", Language.Pick("办件的时限：何时到期，用了多少，为什么", "the time of a case: when it is due, what is used, and why"))
        {
            new CaseReadCommand(terminal).Create(),
            new CaseAuditCommand(terminal).Create(),
            CaseRulesCommand.Create(terminal),
        };
}
