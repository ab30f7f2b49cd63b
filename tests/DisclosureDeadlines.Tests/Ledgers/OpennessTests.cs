using DisclosureDeadlines.Ledgers;
using Xunit;

namespace DisclosureDeadlines.Tests.Ledgers;

/// <summary>What a cell says of whether something is published: by the office itself, on request, not at all, or not decided.</summary>
public sealed class OpennessTests
{
    [Theory]
    [InlineData("主动公开", "yes")]
    [InlineData("是", "yes")]
    [InlineData("公开发布", "yes")]
    [InlineData("部分公开", "yes")]
    [InlineData("☑主动公开 □依申请公开 □不予公开", "yes")]
    [InlineData("主动公开（√）依申请公开（ ）不予公开（ ）", "yes")]
    [InlineData("依申请公开", "request")]
    [InlineData("此件依申请公开", "request")]
    [InlineData("□主动公开 ☑依申请公开 □不予公开", "request")]
    [InlineData("主动公开（ ）依申请公开（√）", "request")]
    [InlineData("不予公开", "no")]
    [InlineData("不予公开（涉密）", "no")]
    [InlineData("否", "no")]
    [InlineData("否（涉及个人隐私）", "no")]
    [InlineData("N", "no")]
    [InlineData("no", "no")]
    [InlineData("FALSE", "no")]
    [InlineData("×", "no")]
    [InlineData("✗", "no")]
    [InlineData("✘", "no")]
    [InlineData("免予公开", "no")]
    [InlineData("不宜向社会公开", "no")]
    [InlineData("非主动公开", "no")]
    [InlineData("□主动公开 □依申请公开 ■不予公开", "no")]
    [InlineData("主动公开（ ）依申请公开（ ）不予公开（√）", "no")]
    [InlineData("暂不公开", "undecided")]
    [InlineData("未经批准前不得公开", "undecided")]
    [InlineData("□主动公开 □依申请公开 □不予公开", "undecided")]
    [InlineData("☑主动公开 ☑不予公开", "undecided")]
    [InlineData("主动公开/依申请公开", "undecided")]
    [InlineData("某某", "undecided")]
    [InlineData("□主动公开", "undecided")]
    [InlineData("主动公开 □", "undecided")]
    [InlineData("不予公开（☐）", "undecided")]
    [InlineData("☑主动公开", "yes")]
    [InlineData("☑（涉密）", "undecided")]
    [InlineData("是（不予公开）", "no")]
    [InlineData("未经批准不公开", "undecided")]
    [InlineData("未经审核不得对外公开", "undecided")]
    public void Cell_OfTheColumn_SaysOneOfFourThings(string text, string said)
    {
        string found =
            Openness.IsOnRequest(text) ? "request"
            : Openness.IsNotToBePublished(text) ? "no"
            : Openness.IsToBePublished(text) ? "yes"
            : Openness.IsUndecided(text) ? "undecided"
            : "way";

        Assert.Equal(said, found);
    }

    /// <summary>How something is published says that it is.</summary>
    [Theory]
    [InlineData(
        "公开 公示 公布 公告 发布 网 栏 微信 微博 公众号 公报 报纸 报刊 电视 广播 媒体 屏 窗口 平台 查阅 大厅 会议 通报 全文 摘要 社会 主动"
    )]
    public void Cell_ThatNamesAWay_IsDecided(string ways)
    {
        Assert.All(ways.Split(' '), way => Assert.False(Openness.IsUndecided($"县{way}某"), way));
        Assert.True(Openness.IsUndecided("县某"));
    }

    [Theory]
    [InlineData("√", "主动公开")]
    [InlineData("是", "主动公开")]
    [InlineData("不予公开", "不予公开")]
    [InlineData(" 依申请公开 ", "依申请公开")]
    [InlineData("否", null)]
    [InlineData("×", null)]
    [InlineData("0", null)]
    [InlineData(" ", null)]
    [InlineData("——", null)]
    public void Cell_BelowOneOfSeveralChoices_ChoosesItUnlessItSaysOtherwise(string text, string? chosen) =>
        Assert.Equal(chosen, Openness.Chosen("主动公开", text));

    /// <summary>What comes after a hundred characters is a reason, and is not looked at.</summary>
    [Fact]
    public void Cell_LongerThanIsLookedAt_SaysWhatItsBeginningSays()
    {
        string reason = new('因', 100);

        Assert.True(Openness.DeniesInWords("不予公开"));
        Assert.False(Openness.DeniesInWords($"不予公开{reason}"));
        Assert.True(Openness.IsNotToBePublished($"不予公开，{reason}主动公开"));
    }
}
