using System.Text;
using DisclosureDeadlines.Files.Ledgers;
using Xunit;

namespace DisclosureDeadlines.Files.Tests.Ledgers;

/// <summary>Days without a year, below a title that has one.</summary>
public sealed class YearFromTitleTests
{
    [Theory]
    [InlineData("9.31")]
    [InlineData("2月30日")]
    [InlineData("13.40")]
    [InlineData("县政府网站2.30")]
    [InlineData("√ 0.0")]
    public void Published_ThatIsNoDayOfAnyYear_IsSaidAndReadToTheEnd(string published)
    {
        var row = Assert.Single(Rows(published));

        Assert.Contains(published, row.Fault!.Chinese, StringComparison.Ordinal);
        Assert.Null(row.Published);
    }

    [Theory]
    [InlineData("9月18日")]
    [InlineData("县政府网站9.18")]
    public void Published_WithoutItsYear_IsOfTheYearOfTheTitle(string published)
    {
        var row = Assert.Single(Rows(published));

        Assert.Null(row.Fault);
        Assert.Equal(new NodaTime.LocalDate(2026, 9, 18), row.Published);
    }

    private static List<DisclosureDeadlines.Ledgers.LedgerRow> Rows(string published)
    {
        string text =
            $"2026年信息公开台账,,,\n标题,公开时限,成文日期,发布日期\n关于印发考核办法的通知,20个工作日内,2026-09-01,{published}\n";
        using var ledger = LedgerFile.Open(
            new MemoryStream(Encoding.UTF8.GetBytes(text)),
            "ledger.csv",
            new LedgerOptions(new Dictionary<string, DisclosureDeadlines.Ledgers.LedgerField>(), null)
        );
        return [.. ledger.Rows];
    }
}
