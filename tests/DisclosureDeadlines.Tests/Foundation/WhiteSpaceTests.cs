using DisclosureDeadlines.Foundation;
using Xunit;

namespace DisclosureDeadlines.Tests.Foundation;

public class WhiteSpaceTests
{
    [Fact]
    public void WhiteSpace_OfEveryCharacter_IsThatOfTheRuntime() =>
        Assert.All(
            Enumerable.Range(0, char.MaxValue + 1).Select(c => (char)c),
            c =>
            {
                Assert.Equal(char.IsWhiteSpace(c), WhiteSpace.Is(c));
                Assert.Equal(string.IsNullOrWhiteSpace($"{c}{c}"), WhiteSpace.IsAll($"{c}{c}"));
                Assert.Equal($"{c}公{c}".Trim(), WhiteSpace.Trimmed($"{c}公{c}"));
                Assert.Equal($"{c}公".Trim(), WhiteSpace.Trimmed($"{c}公"));
                Assert.Equal($"公{c}".Trim(), WhiteSpace.Trimmed($"公{c}"));
            }
        );

    [Fact]
    public void Trimmed_NothingToTrim_IsTheSameObject()
    {
        string text = "公 开";

        Assert.Same(text, WhiteSpace.Trimmed(text));
        Assert.True(WhiteSpace.IsAll(""));
        Assert.False(WhiteSpace.IsAll(" x"));
    }
}
