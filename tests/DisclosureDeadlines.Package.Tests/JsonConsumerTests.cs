using Xunit;

namespace DisclosureDeadlines.Package.Tests;

[Collection(nameof(WithFeed))]
public sealed class JsonConsumerTests(Feed feed)
{
    private const string Answers = """
        2026-10-01 holiday official 2026-12-31
        overdue 2026-10-22 2026-09-18
        2026-01-01
        within 20 working days after the event

        """;

    /// <summary>The context is generated in the program, so it compiles only where all that the models carry can be named there.</summary>
    [Fact]
    public void AContextOfOnesOwn_WithoutReflection_WritesTheModels()
    {
        using var program = Consumer.CopyOf("json");

        Assert.Equal(Answers.ReplaceLineEndings("\n"), program.Dotnet(["run", .. feed.Properties]));
    }
}
