using DisclosureDeadlines.Calendars;
using NodaTime;
using Xunit;

namespace DisclosureDeadlines.Tests.Calendars;

/// <summary>An instant counts on the day that it is in Beijing.</summary>
public sealed class BeijingDateTests
{
    [Theory]
    [InlineData("2026-10-22T15:59:59Z", 22)]
    [InlineData("2026-10-22T16:00:00Z", 23)]
    [InlineData("2026-10-22T23:59:59+08:00", 22)]
    [InlineData("2026-10-22T20:00:00-05:00", 23)]
    public void Of_Instant_IsTheDayInBeijing(string instant, int day)
    {
        var moment = DateTimeOffset.Parse(instant, System.Globalization.CultureInfo.InvariantCulture);

        Assert.Equal(new LocalDate(2026, 10, day), BeijingDate.Of(moment));
        Assert.Equal(new LocalDate(2026, 10, day), BeijingDate.Of(Instant.FromDateTimeOffset(moment)));
    }
}
