using DisclosureDeadlines.Ledgers;
using Xunit;

namespace DisclosureDeadlines.Tests.Ledgers;

/// <summary>What was worked out once is given again, and no more is kept than was said.</summary>
public sealed class BoundedCacheTests
{
    private int made;

    [Fact]
    public void Get_AKeyAgain_MakesItsValueOnce()
    {
        var cache = new BoundedCache<string, string>(2);

        Assert.Equal("a1 a1 b2 a1 b2", Made(cache, "a a b a b"));
    }

    /// <summary>The third key finds the cache full: it is made each time, and the first two are still kept.</summary>
    [Fact]
    public void Get_BeyondTheBound_IsMadeEachTimeAndDrivesNothingOut()
    {
        var cache = new BoundedCache<string, string>(2);

        Assert.Equal("a1 b2 c3 c4 d5 a1 b2 c6", Made(cache, "a b c c d a b c"));
    }

    [Fact]
    public void Get_KeysThatTheComparerTakesForOne_HaveOneValue()
    {
        var cache = new BoundedCache<string, string>(2, StringComparer.OrdinalIgnoreCase);

        Assert.Equal("a1 a1", Made(cache, "a A"));
    }

    private string Made(BoundedCache<string, string> cache, string keys) =>
        string.Join(' ', keys.Split(' ').Select(key => cache.Get(key, this, Make)));

    private static string Make(string key, BoundedCacheTests tests) => $"{key}{++tests.made}";
}
