using Xunit;

namespace DisclosureDeadlines.Tests.House;

/// <summary>A test that takes long and runs where every test is asked for; a plain <c>dotnet test</c> says that it was skipped.</summary>
public sealed class SlowFactAttribute : FactAttribute
{
    private const string Switch = "DEADLINES_SLOW_TESTS";

    public SlowFactAttribute() => Skip = Environment.GetEnvironmentVariable(Switch) == "1" ? null : $"slow: runs with {Switch}=1";
}
