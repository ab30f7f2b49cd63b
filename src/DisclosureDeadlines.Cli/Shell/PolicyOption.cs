using System.CommandLine;
using System.CommandLine.Parsing;
using DisclosureDeadlines.Files;
using DisclosureDeadlines.Rules;

namespace DisclosureDeadlines.Cli.Shell;

/// <summary>
/// The option <c>--policy</c>: a preset, or choices such as <c>period=none,fixed-date=preceding,rest-day-event=deemed,lead=clear</c>, or a preset with
/// choices over it.
/// </summary>
internal static class PolicyOption
{
    private const string Example = "period=none,fixed-date=preceding,rest-day-event=deemed,lead=clear";

    /// <returns>The option; <see langword="null"/> where it is not given.</returns>
    public static Option<CountingPolicy> Create() => new("--policy")
    {
        HelpName = "POLICY",
        Description = Language.Pick($"法律未明确之处如何计算：default（缺省）、earliest、latest，或如 {Example}", $"how to count where the law leaves a choice: default (if not given), earliest, latest, or such as {Example}"),
        CustomParser = Read,
    };

    private static CountingPolicy Read(ArgumentResult result)
    {
        var policy = CountingPolicy.Default;
        string text = result.Tokens is [var token] ? token.Value : "";
        foreach (string word in text.Split(','))
        {
            if (CountingPolicy.Presets.TryGetValue(word, out var preset))
            {
                policy = preset;
            }
            else if (word.Split('=') is [var name, var value] && Choose(policy, name, value) is { } chosen)
            {
                policy = chosen;
            }
            else
            {
                result.AddError(Language.Pick(
                    $"--policy 应为 default、earliest、latest 或如 {Example} 的选择，却是“{word}”。",
                    $"--policy: expected default, earliest, latest or choices such as {Example}, found \"{word}\"."));
                break;
            }
        }

        return policy;
    }

    private static CountingPolicy? Choose(CountingPolicy policy, string name, string value) => (name, value) switch
    {
        ("period", "none") => policy with { PeriodRoll = Roll.None },
        ("period", "following") => policy with { PeriodRoll = Roll.Following },
        ("period", "preceding") => policy with { PeriodRoll = Roll.Preceding },
        ("fixed-date", "none") => policy with { FixedDateRoll = Roll.None },
        ("fixed-date", "following") => policy with { FixedDateRoll = Roll.Following },
        ("fixed-date", "preceding") => policy with { FixedDateRoll = Roll.Preceding },
        ("rest-day-event", "strict") => policy with { RestDayEvent = RestDayEvent.Strict },
        ("rest-day-event", "deemed") => policy with { RestDayEvent = RestDayEvent.Deemed },
        ("lead", "whole") => policy with { LeadDays = LeadDays.Whole },
        ("lead", "clear") => policy with { LeadDays = LeadDays.Clear },
        _ => null,
    };
}
