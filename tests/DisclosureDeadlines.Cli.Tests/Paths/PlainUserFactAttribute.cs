using Xunit;

namespace DisclosureDeadlines.Cli.Tests.Paths;

/// <summary>A test that is about rights, which do not bind root. Where nobody else can be, the test says so and is skipped.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class PlainUserFactAttribute : FactAttribute
{
    public PlainUserFactAttribute() => Skip = Shell.NoPlainUser;
}
