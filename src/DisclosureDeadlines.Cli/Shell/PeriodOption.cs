using System.CommandLine;
using DisclosureDeadlines.Answers;
using DisclosureDeadlines.Files;
using DisclosureDeadlines.Rules;

namespace DisclosureDeadlines.Cli.Shell;

/// <summary>The option <c>--period</c>: what a recurring duty reports on.</summary>
internal static class PeriodOption
{
    public static Option<ReportingPeriod?> Create() =>
        new("--period")
        {
            HelpName = "PERIOD",
            Description = Language.Pick(
                "所属期，如 2025、2025-H1、2025-Q3、2025-09",
                "the period reported on, such as 2025, 2025-H1, 2025-Q3 or 2025-09"
            ),
            CustomParser = result =>
            {
                string found = result.Tokens is [var token] ? token.Value : "";
                if (!AskedValue.TryPeriod(found, out var period, out var fault))
                {
                    result.AddError(AskedValue.Named("--period", fault).ToString(null));
                }

                return period;
            },
        };
}
