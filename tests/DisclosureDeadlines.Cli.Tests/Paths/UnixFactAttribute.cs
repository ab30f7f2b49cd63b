using Xunit;

namespace DisclosureDeadlines.Cli.Tests.Paths;

/// <summary>A test that is about pipes, devices or descriptors as Unix has them.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class UnixFactAttribute : FactAttribute
{
    public UnixFactAttribute() => Skip = Reason;

    internal static string? Reason => OperatingSystem.IsWindows() ? "Windows has no such thing." : null;
}
