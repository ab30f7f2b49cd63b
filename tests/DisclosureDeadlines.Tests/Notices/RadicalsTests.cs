using DisclosureDeadlines.Notices;
using Xunit;

namespace DisclosureDeadlines.Tests.Notices;

/// <summary>The radicals that PDF copies have are read without the data of a system.</summary>
public sealed class RadicalsTests
{
    [Theory]
    [InlineData("⼀⼆⼋⼗⽇⽉⽅⾄", "一二八十日月方至")]
    [InlineData("⼀⿕", "一龠")]
    [InlineData("一月1\u2EFF\u2FD6", "一月1\u2EFF\u2FD6")]
    public void Plain_OfARadical_IsTheCharacter(string given, string expected) =>
        Assert.Equal(expected, string.Concat(given.Select(Radicals.Plain)));

    [Fact]
    public void Plain_OfEachRadical_IsACharacterOfItsOwn()
    {
        var plain = Enumerable.Range(0x2F00, 214).Select(c => Radicals.Plain((char)c)).ToList();

        Assert.Equal(214, plain.Distinct().Count());
        Assert.All(plain, c => Assert.InRange(c, '\u4E00', '\u9FFF'));
    }
}
