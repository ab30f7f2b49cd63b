namespace DisclosureDeadlines.Cli.Tests;

/// <summary>What came of a run of the tool.</summary>
internal sealed record ToolRun(int ExitCode, string Output, string Error);
