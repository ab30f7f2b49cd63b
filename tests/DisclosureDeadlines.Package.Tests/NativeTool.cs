using System.Runtime.InteropServices;
using DisclosureDeadlines.Tests.House;

namespace DisclosureDeadlines.Package.Tests;

/// <summary>The tool published twice: ahead of time for this machine, and plainly, which needs the runtime.</summary>
internal sealed class NativeTool : IDisposable
{
    private static readonly string Project = Path.Combine("src", "DisclosureDeadlines.Cli");

    private readonly Consumer place = Consumer.Empty();

    public NativeTool()
    {
        Publish("plain");
        Publish("native", "--runtime", RuntimeInformation.RuntimeIdentifier, "-p:PublishAot=true", "-p:CppCompilerAndLinker=gcc");
    }

    /// <summary>Where both run: files that they write lie here.</summary>
    public string Folder => place.Folder;

    /// <summary>What a command answers: its exit code, and all that it prints.</summary>
    public Command Plain(params string[] arguments) => Run("dotnet", [Path.Combine(Folder, "plain", "deadlines.dll"), .. arguments]);

    /// <summary>The same, ahead of time.</summary>
    public Command Native(params string[] arguments) => Run(Path.Combine(Folder, "native", "deadlines"), arguments);

    public void Dispose() => place.Dispose();

    private void Publish(string into, params string[] how) =>
        Command.Succeed(
            Repository.Root,
            "dotnet",
            [
                "publish",
                Project,
                "--configuration",
                "Release",
                "--output",
                Path.Combine(Folder, into),
                "-v",
                "quiet",
                "-nodeReuse:false",
                .. how,
            ]
        );

    private Command Run(string program, string[] arguments) =>
        Command.Run(Folder, program, arguments, ("DEADLINES_DATA", Path.Combine(Folder, "data")), ("NO_COLOR", "1"));
}
