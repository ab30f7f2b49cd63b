using System.Diagnostics.Metrics;

namespace DisclosureDeadlines.Server.Settings;

/// <summary>
/// What can be counted from outside, by OpenTelemetry or dotnet-counters; times and connections are counted by ASP.NET's own meters.
/// </summary>
internal sealed class ServerMeters
{
    public const string Name = "DisclosureDeadlines.Server";

    private readonly Counter<long> answers;
    private readonly Counter<long> rows;

    public ServerMeters(IMeterFactory factory)
    {
#pragma warning disable CA2000 // The factory ends the meters that it makes.
        var meter = factory.Create(Name);
#pragma warning restore CA2000
        answers = meter.CreateCounter<long>("deadlines.answers", "{answer}", "Requests answered, by route and status");
        rows = meter.CreateCounter<long>("deadlines.rows", "{row}", "Rows answered, by route");
    }

    public void Answered(string route, int status) => answers.Add(1, new("http.route", route), new("http.response.status_code", status));

    public void Rows(string route, int count) => rows.Add(count, new KeyValuePair<string, object?>("http.route", route));
}
