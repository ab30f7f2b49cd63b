using Xunit;

namespace DisclosureDeadlines.Tests.Phrases;

/// <summary>Real limits labelled by a person before anything was run: how many are read as the label says, page and clause and traps apart.</summary>
public sealed class LabelledLimitsTests
{
    private static readonly IReadOnlyList<LabelledLimit> Limits = LabelledLimit.Read("phrases-dev2.tsv");

    [Theory]
    [InlineData("page", 95)]
    [InlineData("clause", 97)]
    [InlineData("trap", 90)]
    public void Verdict_OnAGroup_IsAboveItsFloor(string group, int percent)
    {
        var limits = Limits.Where(limit => limit.Group == group).ToList();

        Assert.InRange(100.0 * limits.Count(limit => limit.Verdict() is "exact" or "acceptable") / limits.Count, percent, 100);
    }

    [Fact]
    public void Verdict_OnAll_MisreadsAtMostOneInAHundredWithoutADoubt() =>
        Assert.InRange(Limits.Count(limit => limit.Verdict() == "misread"), 0, Limits.Count / 100);
}
