using System.Diagnostics.Metrics;
using DisclosureDeadlines.Answers;
using DisclosureDeadlines.Server.Settings;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace DisclosureDeadlines.Server.Tests;

/// <summary>What is counted for those who watch the server.</summary>
public sealed class MetersTests
{
    /// <summary>Who watches the server counts by these names, and by the pattern of the address.</summary>
    [Fact]
    public async Task Meters_OfRequests_CountAnswersAndRows()
    {
        await using var started = new Started();
        var server = await started.ServerAsync();
        List<string> counted = [];
        using var listener = new MeterListener
        {
            InstrumentPublished = (instrument, listener) =>
            {
                if (
                    instrument.Meter.Scope == server.Services.GetRequiredService<IMeterFactory>()
                    && instrument.Meter.Name == ServerMeters.Name
                )
                {
                    listener.EnableMeasurementEvents(instrument, null);
                }
            },
        };
        listener.SetMeasurementEventCallback<long>(
            (instrument, value, tags, _) =>
            {
                string said = $"{instrument.Name} ({instrument.Description}) {instrument.Unit} {value} {string.Join(' ', tags.ToArray())}";
                lock (counted)
                {
                    counted.Add(said);
                }
            }
        );
        listener.Start();

        _ = await server.GetAsync("/v1/due?event=2026-01-30&limit=及时公开");
        _ = await server.GetAsync("/v1/due");
        _ = await server.PostAsync("/v1/due", """{"events":["2026-01-30","2026-02-02"],"limit":"及时公开"}""");
        await server.StopAsync();

        Assert.Equal(
            [
                "deadlines.answers (Requests answered, by route and status) {answer} 1 [http.route, /v1/due] [http.response.status_code, 200]",
                "deadlines.answers (Requests answered, by route and status) {answer} 1 [http.route, /v1/due] [http.response.status_code, 400]",
                "deadlines.rows (Rows answered, by route) {row} 2 [http.route, /v1/due]",
                "deadlines.answers (Requests answered, by route and status) {answer} 1 [http.route, /v1/due] [http.response.status_code, 200]",
            ],
            counted
        );
    }
}
