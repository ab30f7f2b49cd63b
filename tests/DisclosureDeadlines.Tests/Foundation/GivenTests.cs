using System.Collections.Immutable;
using DisclosureDeadlines.Foundation;
using Xunit;

namespace DisclosureDeadlines.Tests.Foundation;

/// <summary>A sequence is refused where the caller is, by the caller's name for it, and not when it is gone through.</summary>
public sealed class GivenTests
{
    [Fact]
    public void Each_NoSequence_IsRefusedAtOnceByItsName()
    {
        IEnumerable<string> words = null!;

        Assert.Equal(
            "words",
            Assert
                .Throws<ArgumentNullException>(() =>
                {
                    _ = Given.Each(words);
                })
                .ParamName
        );
        Assert.Equal(
            "words",
            Assert
                .Throws<ArgumentNullException>(() =>
                {
                    _ = Given.All(words);
                })
                .ParamName
        );
        Assert.Equal("words", Assert.Throws<ArgumentNullException>(() => Given.ThrowIfUnmade(words)).ParamName);
    }

    [Fact]
    public void Each_AnArrayThatWasNeverMade_IsRefusedAtOnce()
    {
        ImmutableArray<string> words = default;

        Assert.Equal(
            "words",
            Assert
                .Throws<ArgumentException>(() =>
                {
                    _ = Given.Each(words);
                })
                .ParamName
        );
        Assert.Equal("words", Assert.Throws<ArgumentException>(() => Given.ThrowIfUnmade(words)).ParamName);
        Given.ThrowIfUnmade(ImmutableArray<string>.Empty);
    }

    [Fact]
    public void Each_AnElementThatIsNull_IsRefusedWhenItIsItsTurn()
    {
        string[] words = ["a", null!];
        using var each = Given.Each(words).GetEnumerator();

        Assert.True(each.MoveNext());
        Assert.Equal("a", each.Current);
        Assert.Equal("words", Assert.Throws<ArgumentException>(() => each.MoveNext()).ParamName);
        Assert.Equal(
            "words",
            Assert
                .Throws<ArgumentException>(() =>
                {
                    _ = Given.All(words);
                })
                .ParamName
        );
    }
}
