using Xunit;

namespace DisclosureDeadlines.Package.Tests;

/// <summary>A test that takes longer than its worth in every run: it runs where <c>DEADLINES_SLOW_TESTS=1</c>.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SlowFactAttribute : FactAttribute
{
    private const string Switch = "DEADLINES_SLOW_TESTS";

    public SlowFactAttribute() => Skip = Environment.GetEnvironmentVariable(Switch) == "1" ? null : $"Slow; run with {Switch}=1.";
}
