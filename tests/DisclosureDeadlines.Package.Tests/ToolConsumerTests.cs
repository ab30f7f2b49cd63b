using Xunit;

namespace DisclosureDeadlines.Package.Tests;

[Collection(nameof(WithFeed))]
public sealed class ToolConsumerTests(Feed feed)
{
    [Fact]
    public void Tool_InstalledFromTheFeed_Answers()
    {
        using var clerk = Consumer.Empty();

        clerk.Dotnet("tool", "install", "DisclosureDeadlines.Cli", "--tool-path", "tools", "--source", feed.Folder);
        string answer = Command.Succeed(
            clerk.Folder,
            Path.Combine(clerk.Folder, "tools", "deadlines"),
            ["due", "2026-09-18", "信息形成之日起20个工作日内"]
        );

        Assert.StartsWith("Due         2026-10-22 (Thursday)\n", answer, StringComparison.Ordinal);
    }
}
