using Xunit;

namespace DisclosureDeadlines.Server.Tests;

/// <summary>A test that takes longer than its worth in every run: it runs where <c>DEADLINES_SLOW_TESTS=1</c>.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class SlowFactAttribute : FactAttribute
{
    public const string Switch = "DEADLINES_SLOW_TESTS";

    public static bool IsAsked => Environment.GetEnvironmentVariable(Switch) == "1";

    public SlowFactAttribute()
    {
        if (!IsAsked)
        {
            Skip = $"slow: runs with {Switch}=1";
        }
    }
}
