using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Tests.House;
using Xunit;

namespace DisclosureDeadlines.Tests.Calendars;

/// <summary>The page on regions says of each known year what is known, and why it may not be all.</summary>
public sealed class RegionsPageTests
{
    [Theory]
    [InlineData("regions.md")]
    [InlineData("regions.zh-CN.md")]
    public void Page_EachKnownYear_IsListedWithItsHolidaysAndItsDoubt(string page)
    {
        string[] lines = File.ReadAllLines(Repository.PathTo("docs", page));

        Assert.All(
            Region.All.SelectMany(region => region.Notices),
            notice =>
            {
                string why =
                    notice.IncompleteBecause is not { } doubt ? "|  |"
                    : page.Contains("zh", StringComparison.Ordinal) ? $"| {doubt.Chinese} |"
                    : $"| {doubt.English} |";
                Assert.Contains(
                    lines,
                    line =>
                        line.StartsWith($"| {notice.Region!.FullName} | {notice.Year} |", StringComparison.Ordinal)
                        && line.EndsWith(why, StringComparison.Ordinal)
                        && notice.Clauses.All(clause => line.Contains(clause.Name, StringComparison.Ordinal))
                );
            }
        );
        Assert.Equal(
            Region.All.Sum(region => region.Notices.Count),
            lines.Count(line => System.Text.RegularExpressions.Regex.IsMatch(line, @"^\| \S+ \| \d{4} \|"))
        );
    }
}
