using DisclosureDeadlines.Ledgers;
using DisclosureDeadlines.Rules;
using DisclosureDeadlines.Tests.House.Metering;
using Xunit;

namespace DisclosureDeadlines.Tests.Ledgers;

/// <summary>However long a title is, the work of finding its period grows as it does.</summary>
[Collection(MeteredTests.Name)]
public class TitleGrowthTests(MeteredLibrary library)
{
    private const int Length = 4000;

    private const int MostForEach = 500;

    [Theory]
    [InlineData("2026年")]
    [InlineData("2026年第1")]
    [InlineData("2026年第一季度")]
    [InlineData("2026年3月")]
    [InlineData("2026-2027")]
    [InlineData("二〇二六年")]
    [InlineData("1")]
    [InlineData("一")]
    [InlineData("半年")]
    [InlineData("预算")]
    [InlineData("度")]
    public void Read_ALongTitle_TakesWorkAsItsLengthGrows(string fragment)
    {
        foreach (var kind in new[] { PeriodKind.Year, PeriodKind.Quarter, PeriodKind.Month })
        {
            Growth.AssertIsLinear(
                length => Growth.Repeated(fragment, length),
                title => library.Call(typeof(TitlePeriod), nameof(TitlePeriod.Read), title, library.Of(kind), true).Work,
                Length,
                MostForEach
            );
        }
    }
}
