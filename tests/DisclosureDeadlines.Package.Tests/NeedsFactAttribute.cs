using Xunit;

namespace DisclosureDeadlines.Package.Tests;

/// <summary>A test that needs a program which not every machine has. Where it is missing the test says so and is skipped.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class NeedsFactAttribute : FactAttribute
{
    public NeedsFactAttribute(string program, string? asked = null)
    {
        Program = program;
        Asked = asked;
        string[] folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator);
        if (!Array.Exists(folders, folder => File.Exists(Path.Combine(folder, program))))
        {
            Skip = $"{program} is not installed.";
        }
        else if (asked is not null && Environment.GetEnvironmentVariable(asked) != "1")
        {
            Skip = $"It takes many minutes; it runs with {asked}=1.";
        }
    }

    public string Program { get; }

    /// <summary>The variable of the environment that asks for it; null if it is not so slow.</summary>
    public string? Asked { get; }
}
