using System.CommandLine;
using System.CommandLine.Parsing;
using DisclosureDeadlines.Answers;
using DisclosureDeadlines.Files;
using DisclosureDeadlines.Rules;

namespace DisclosureDeadlines.Cli.Shell;

/// <summary>
/// The option <c>--policy</c>: a preset, or choices such as <c>period=none,fixed-date=preceding,rest-day-event=deemed,lead=clear</c>, or a
/// preset with choices over it.
/// </summary>
internal static class PolicyOption
{
    /// <returns>The option; <see langword="null"/> where it is not given.</returns>
    public static Option<CountingPolicy> Create() =>
        new("--policy")
        {
            HelpName = "POLICY",
            Description = Language.Pick(
                $"法律未明确之处如何计算：default（默认）、earliest、latest，或如 {AskedValue.PolicyWords}",
                $"how to count where the law leaves a choice: default (if not given), earliest, latest, or such as {AskedValue.PolicyWords}"
            ),
            CustomParser = Read,
        };

    private static CountingPolicy Read(ArgumentResult result)
    {
        string found = result.Tokens is [var token] ? token.Value : "";
        if (!AskedValue.TryPolicy(found, out var policy, out var fault))
        {
            result.AddError(AskedValue.Named("--policy", fault).ToString(null));
        }

        return policy;
    }
}
