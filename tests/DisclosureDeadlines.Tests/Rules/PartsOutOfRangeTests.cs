using System.Text.Json;
using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Phrases;
using DisclosureDeadlines.Rules;
using NodaTime;
using Xunit;

namespace DisclosureDeadlines.Tests.Rules;

/// <summary>
/// An answer that is given can be read to its end: what a part needs is asked of the calendar at once, not when the part is looked at.
/// </summary>
public sealed class PartsOutOfRangeTests
{
    private static readonly LocalDate Late = ChinaCalendar.Official.LastDay.PlusDays(-5);

    [Theory]
    [InlineData("信息形成之日起20个工作日内公开；其中行政处罚决定作出之日起7个工作日内公开")]
    [InlineData("自收到之日起5日内或者20个工作日内公开")]
    public void Apply_APartBeyondTheCalendar_IsRefusedAtOnce(string phrase)
    {
        var rule = TimeLimit.Parse(phrase).Rule;

        Assert.IsType<Composite>(rule);
        Assert.Throws<CalendarCoverageException>(() => rule.Apply(Late, ChinaCalendar.Official));
    }

    [Fact]
    public void Apply_PartsInside_CanBeReadExplainedAndWritten()
    {
        var rule = TimeLimit.Parse("信息形成之日起20个工作日内公开；其中行政处罚决定作出之日起7个工作日内公开").Rule;
        var deadline = rule.Apply(new LocalDate(2026, 9, 18), ChinaCalendar.Official);

        Assert.Equal([new LocalDate(2026, 10, 22), new LocalDate(2026, 9, 29)], deadline.Parts.Select(part => part.DueOn!.Value));
        Assert.Equal(3, deadline.Explain().Steps.Count);
        Assert.Contains("2026-09-29", JsonSerializer.Serialize(deadline), StringComparison.Ordinal);
    }
}
