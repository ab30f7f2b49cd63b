using DisclosureDeadlines.Foundation;
using Xunit;

namespace DisclosureDeadlines.Tests.Foundation;

/// <summary>What people put round the name of a column is taken off, one after the other; a name that has nothing round it stands.</summary>
public sealed class HeadingTextTests
{
    [Theory]
    [InlineData("1标题", "标题")]
    [InlineData("12、标题", "标题")]
    [InlineData("(1)标题", "标题")]
    [InlineData("（1）标题", "标题")]
    [InlineData("【3】标题", "标题")]
    [InlineData("[3]标题", "标题")]
    [InlineData("２．标题", "标题")]
    [InlineData("０标题", "标题")]
    [InlineData("９标题", "标题")]
    [InlineData("一、标题", "标题")]
    [InlineData("十二、标题", "标题")]
    [InlineData("三.标题", "标题")]
    [InlineData("*标题", "标题")]
    [InlineData("＊标题", "标题")]
    [InlineData("★标题", "标题")]
    [InlineData("标题*", "标题")]
    [InlineData("标题＊", "标题")]
    [InlineData("标题★", "标题")]
    [InlineData("标题必填", "标题")]
    [InlineData("标题*必填项", "标题")]
    [InlineData("标题选填", "标题")]
    [InlineData("标题必录", "标题")]
    [InlineData("标题Title", "标题")]
    [InlineData("No.序号", "序号")]
    [InlineData("序号No.", "序号")]
    [InlineData("Title标题", "标题")]
    [InlineData("1、标题*必填", "标题*必填|标题")]
    [InlineData("*1.标题Title", "标题Title|标题")]
    [InlineData(" 1标题 ", "标题")]
    public void Barer_WhatStandsRoundAName_IsTakenOff(string heading, string names) =>
        Assert.Equal(names.Split('|'), HeadingText.Barer(heading));

    /// <summary>A number, a numeral or a Latin word that belongs to the name, and what is nothing but such, is left alone.</summary>
    [Theory]
    [InlineData("标题")]
    [InlineData("一级事项")]
    [InlineData("一")]
    [InlineData("十五日内、公开")]
    [InlineData("填")]
    [InlineData("必填")]
    [InlineData("选项")]
    [InlineData("事项")]
    [InlineData("目录")]
    [InlineData("2026")]
    [InlineData("1")]
    [InlineData("123标题")]
    [InlineData("Title")]
    [InlineData("A4纸B")]
    [InlineData("、一标题")]
    [InlineData("")]
    [InlineData(" ")]
    public void Barer_WhatIsPartOfTheName_Stays(string heading) => Assert.Empty(HeadingText.Barer(heading));
}
