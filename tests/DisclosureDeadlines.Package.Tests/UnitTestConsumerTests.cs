using Xunit;

namespace DisclosureDeadlines.Package.Tests;

[Collection(nameof(WithFeed))]
public sealed class UnitTestConsumerTests(Feed feed)
{
    [Fact]
    public void SomebodysOwnTests_TheirCodeUsesThePackage_Pass()
    {
        using var office = Consumer.CopyOf("unit-test");

        string output = office.Dotnet(["test", .. feed.Properties]);

        Assert.Contains("Failed:     0, Passed:     3,", output, StringComparison.Ordinal);
    }
}
