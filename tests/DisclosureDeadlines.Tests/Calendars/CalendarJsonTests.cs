using System.Text.Json;
using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Tests.House;
using Xunit;

namespace DisclosureDeadlines.Tests.Calendars;

/// <summary>A calendar as JSON says which it is, so that an answer can be worked out anew, and is not read back.</summary>
public sealed class CalendarJsonTests
{
    [Fact]
    public void Serialize_ACalendar_SaysWhichItIs()
    {
        Assert.Equal(
            $"firstDay 2001-01-01; lastDay 2026-12-31; region -; knownOn -; dataVersion {ChinaCalendar.Official.DataVersion}",
            Written(ChinaCalendar.Official)
        );
        var there = ChinaCalendar.Projected.InPlace("宁夏").AsKnownOn(Day.Of("2025-06-01"));
        Assert.Equal(
            $"firstDay 2001-01-01; lastDay 2100-12-31; region ningxia; knownOn 2025-06-01; dataVersion {there.DataVersion}",
            Written(there)
        );
        Assert.NotEqual(ChinaCalendar.Official.DataVersion, there.DataVersion);
    }

    [Fact]
    public void Deserialize_ACalendar_IsRefused() =>
        Assert.Contains(
            "A calendar is not read from JSON",
            Assert.ThrowsAny<Exception>(() => JsonSerializer.Deserialize<WorkingDayCalendar>("{}")).Message,
            StringComparison.Ordinal
        );

    private static string Written(WorkingDayCalendar calendar)
    {
        using var json = JsonDocument.Parse(JsonSerializer.Serialize(calendar));
        return string.Join("; ", json.RootElement.EnumerateObject().Select(field => $"{field.Name} {field.Value.GetString() ?? "-"}"));
    }
}
