using Xunit;
using Xunit.Sdk;

namespace DisclosureDeadlines.Tests.House;

public sealed class VerifiedTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("verified-");

    private string TestFile => Path.Combine(folder.FullName, "SomeTests.cs");

    private string VerifiedFile => Path.Combine(folder.FullName, "Poem.verified.txt");

    private string ReceivedFile => Path.Combine(folder.FullName, "Poem.received.txt");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void Text_SameButForLineEnds_PassesAndClearsAnOldReceivedFile()
    {
        File.WriteAllText(VerifiedFile, "a\r\nb\r\n");
        File.WriteAllText(ReceivedFile, "old");

        Verified.Text("Poem", "a\nb", TestFile);

        Assert.False(File.Exists(ReceivedFile));
    }

    [Fact]
    public void Text_OneLineDiffers_FailsWithTheLineAndBothPaths()
    {
        File.WriteAllText(VerifiedFile, "a\nb\nc\n");

        var failure = Assert.Throws<FailException>(() => Verified.Text("Poem", "a\nB\nC", TestFile));

        Assert.Contains("first in line 2:", failure.Message, StringComparison.Ordinal);
        Assert.Contains("verified: b", failure.Message, StringComparison.Ordinal);
        Assert.Contains("received: B", failure.Message, StringComparison.Ordinal);
        Assert.Contains(VerifiedFile, failure.Message, StringComparison.Ordinal);
        Assert.Contains(ReceivedFile, failure.Message, StringComparison.Ordinal);
        Assert.Equal("a\nB\nC\n", File.ReadAllText(ReceivedFile));
    }

    [Theory]
    [InlineData("a\nb", "verified: c")]
    [InlineData("a\nb\nc\nd", "received: d")]
    public void Text_OneIsLonger_FailsAtTheFirstLineMore(string actual, string shown)
    {
        File.WriteAllText(VerifiedFile, "a\nb\nc\n");

        var failure = Assert.Throws<FailException>(() => Verified.Text("Poem", actual, TestFile));

        Assert.Contains(shown, failure.Message, StringComparison.Ordinal);
        Assert.Contains("(the end)", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Text_OneLongLineDiffers_ShowsWhereTheTwoPart()
    {
        File.WriteAllText(VerifiedFile, new string('a', 5000) + "one" + new string('b', 5000));

        var failure = Assert.Throws<FailException>(() =>
            Verified.Text("Poem", new string('a', 5000) + "another" + new string('b', 5000), TestFile)
        );

        Assert.Contains("aaaoneb", failure.Message, StringComparison.Ordinal);
        Assert.Contains("aaaanotherb", failure.Message, StringComparison.Ordinal);
        Assert.True(failure.Message.Length < 3000, $"{failure.Message.Length} characters");
    }

    [Fact]
    public void Text_NothingVerifiedYet_FailsAndLeavesTheText()
    {
        Assert.Throws<FailException>(() => Verified.Text("Poem", "a", TestFile));

        Assert.Equal("a\n", File.ReadAllText(ReceivedFile));
    }
}
