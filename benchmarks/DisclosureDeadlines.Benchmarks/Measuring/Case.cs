namespace DisclosureDeadlines.Benchmarks.Measuring;

/// <summary>A piece of work to be timed.</summary>
/// <param name="Name">What it is called in the tables.</param>
/// <param name="Answers">How many answers one run gives.</param>
/// <param name="Run">The work.</param>
internal sealed record Case(string Name, int Answers, Action Run);
