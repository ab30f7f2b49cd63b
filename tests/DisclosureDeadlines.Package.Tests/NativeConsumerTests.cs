using System.Runtime.InteropServices;
using Xunit;

namespace DisclosureDeadlines.Package.Tests;

/// <summary>
/// Published without what a JIT could make up for. All of the library is rooted and warnings are errors, so any trim or AOT warning
/// anywhere in it fails here.
/// </summary>
[Collection(nameof(WithFeed))]
public sealed class NativeConsumerTests(Feed feed)
{
    private const string Answers = "2026-10-22\n信息形成之日起20个工作日内\n11\nTrue\n2100\n21\n";

    [NeedsFact("gcc")]
    public void AheadOfTime_PublishedForNet8_RunsAndAnswers() => PublishAndRun("aot", "-p:CppCompilerAndLinker=gcc");

    [SlowFact]
    public void Trimmed_PublishedForNet10_RunsAndAnswers() => PublishAndRun("trimmed");

    private void PublishAndRun(string way, params string[] properties)
    {
        using var program = Consumer.CopyOf("native");

        string output = program.Dotnet([
            "publish",
            $"-p:Way={way}",
            "--runtime",
            RuntimeInformation.RuntimeIdentifier,
            "--output",
            "published",
            .. properties,
            .. feed.Properties,
        ]);

        Assert.DoesNotContain("warning", output, StringComparison.OrdinalIgnoreCase);
        string name = OperatingSystem.IsWindows() ? "Native.exe" : "Native";
        Assert.Equal(Answers, Command.Succeed(program.Folder, Path.Combine(program.Folder, "published", name), []));
    }
}
