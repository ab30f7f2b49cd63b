using Xunit;

namespace DisclosureDeadlines.Cli.Tests.Paths;

/// <summary>A test that mounts something. Where that is not allowed, the test says so and is skipped.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class MountFactAttribute : FactAttribute
{
    public MountFactAttribute() => Skip = Shell.NoMounts;
}
