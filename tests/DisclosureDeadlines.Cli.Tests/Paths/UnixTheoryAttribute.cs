using Xunit;

namespace DisclosureDeadlines.Cli.Tests.Paths;

/// <summary>Several tests that are about pipes, devices or descriptors as Unix has them.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class UnixTheoryAttribute : TheoryAttribute
{
    public UnixTheoryAttribute() => Skip = UnixFactAttribute.Reason;
}
