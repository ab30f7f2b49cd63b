using DisclosureDeadlines.Tests.House;
using Xunit;

namespace DisclosureDeadlines.Server.Tests;

/// <summary>A slow test that needs a program, and perhaps packages of npm: where they are not there it is skipped, and says so.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class ProgramFactAttribute : FactAttribute
{
    public ProgramFactAttribute(string program, string? package = null)
    {
        Program = program;
        Package = package;
        Skip =
            !SlowFactAttribute.IsAsked ? $"slow: runs with {SlowFactAttribute.Switch}=1"
            : !OtherProgram.IsThere(program) ? $"{program} is not installed"
            : package is not null && !Directory.Exists(Path.Combine(NodeModules, package))
                ? $"{package} is not installed; .ci/neighbours installs it"
            : null;
    }

    /// <summary>Where .ci/neighbours puts the packages of tests/node.</summary>
    public static string NodeModules => Repository.PathTo("artifacts", "node", "node_modules");

    public string Program { get; }

    public string? Package { get; }
}
