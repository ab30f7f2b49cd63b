using DisclosureDeadlines.Lint;
using Xunit;

namespace DisclosureDeadlines.Tests.Lint;

/// <summary>What a reader of Chinese sees a finding called: no two the same, and none without a name.</summary>
public sealed class LintNamesTests
{
    [Theory]
    [InlineData(LintCode.UnitConflict, "单位不符")]
    [InlineData(LintCode.LooserThanStatute, "宽于法定期限")]
    [InlineData(LintCode.NoBound, "未设期限")]
    [InlineData(LintCode.Outdated, "规定已过时")]
    [InlineData(LintCode.Circular, "未写明时间")]
    [InlineData(LintCode.ClauseDiffers, "与所引条款不一致")]
    [InlineData(LintCode.UnreadableClause, "所引条款需补正")]
    [InlineData(LintCode.NoTrigger, "未写明起算日")]
    [InlineData(LintCode.Ambiguous, "有歧义")]
    [InlineData(LintCode.Typo, "疑似笔误")]
    [InlineData(LintCode.StricterThanStatute, "严于法定期限")]
    [InlineData(LintCode.DiffersElsewhere, "与别处不一致")]
    [InlineData(LintCode.ShorterThanStatute, "短于法定最短期限")]
    public void Of_ACode_IsItsNameInChinese(LintCode code, string name) => Assert.Equal(name, LintNames.Of(code));

    [Fact]
    public void Of_EveryCode_IsANameOfItsOwn()
    {
        var codes = Enum.GetValues<LintCode>();

        Assert.Equal(codes.Length, codes.Select(LintNames.Of).Distinct().Count());
        Assert.Equal("code", Assert.Throws<ArgumentOutOfRangeException>(() => LintNames.Of((LintCode)codes.Length)).ParamName);
    }
}
