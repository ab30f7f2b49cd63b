using DisclosureDeadlines.Lint;
using DisclosureDeadlines.Phrases;
using Xunit;

namespace DisclosureDeadlines.Tests.Lint;

/// <summary>How many months there are from one time to the next, where a limit names no day.</summary>
public sealed class CyclesTests
{
    [Theory]
    [InlineData("每季度公开一次", 3.0)]
    [InlineData("每月公开一次", 1.0)]
    [InlineData("每周公开一次", 0.2295)]
    [InlineData("每半年公开一次", 6.0)]
    [InlineData("每年更新一次", 12.0)]
    [InlineData("每2年更新一次", 24.0)]
    [InlineData("每2个月更新一次", 2.0)]
    [InlineData("每3周更新一次", 0.6885)]
    [InlineData("每10日更新一次", 0.3279)]
    [InlineData("每5个工作日更新一次", 0.1639)]
    [InlineData("每24小时更新一次", 0.0328)]
    public void Of_ALimitThatIsACycle_IsItsMonths(string limit, double months) =>
        Assert.Equal(months, (double)Cycles.Of(TimeLimit.Parse(limit).Rule)!.Value, 4);

    [Theory]
    [InlineData("每季度首月10日前公开")]
    [InlineData("每月10日前公开")]
    [InlineData("每周五前公开")]
    [InlineData("每年1月31日前")]
    [InlineData("信息形成之日起20个工作日内")]
    [InlineData("公示期不少于5日")]
    [InlineData("长期公开")]
    public void Of_ALimitThatNamesItsDayOrIsNone_IsNothing(string limit) => Assert.Null(Cycles.Of(TimeLimit.Parse(limit).Rule));
}
