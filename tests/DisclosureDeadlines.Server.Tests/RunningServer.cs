using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using DisclosureDeadlines.Server.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Xunit;

namespace DisclosureDeadlines.Server.Tests;

/// <summary>The server, on a free port of this machine, in the middle of June 2026 and without limits that tests would run into.</summary>
public sealed class RunningServer : IAsyncLifetime
{
    /// <summary>A longer body is sent when the server asks for it.</summary>
    private const int SentAtOnce = 4096;

    private readonly WebApplication app;

    public RunningServer()
        : this([]) { }

    internal RunningServer(params string[] settings)
    {
        app = ServerApp.Build(
            ["--urls", "http://127.0.0.1:0", "--Limits:PerSecond", "1000000", "--Limits:Burst", "1000000", .. settings],
            builder =>
            {
                builder.Services.AddSingleton<TimeProvider>(new MidJune2026());
                builder.Logging.SetMinimumLevel(LogLevel.None);
            }
        );
    }

    /// <summary>On a busy machine the server's word can take longer than the one second after which a client sends all the same.</summary>
    internal HttpClient Client { get; } =
        new(new SocketsHttpHandler { Expect100ContinueTimeout = TimeSpan.FromMinutes(1) }) { Timeout = TimeSpan.FromMinutes(2) };

    internal IServiceProvider Services => app.Services;

    internal Uri Address => new(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single());

    public async Task InitializeAsync()
    {
        await app.StartAsync();
        Client.BaseAddress = Address;
    }

    public async Task DisposeAsync()
    {
        Client.Dispose();
        await app.DisposeAsync();
    }

    internal Task StopAsync() => app.StopAsync();

    internal Task<Answer> GetAsync(string address, string language = "en") =>
        SendAsync(new HttpRequestMessage(HttpMethod.Get, address), language);

    internal Task<Answer> PostAsync(string address, string body, string type = "application/json", string language = "en") =>
        PostAsync(address, Encoding.UTF8.GetBytes(body), type, language);

    internal Task<Answer> PostAsync(string address, byte[] body, string type, string language = "en")
    {
        var content = new ByteArrayContent(body);
        content.Headers.ContentType = MediaTypeHeaderValue.Parse(type);
        var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = content };

        // What is refused by its length alone is not waited for: whatever is still being sent then meets a closed connection.
        request.Headers.ExpectContinue = body.Length > SentAtOnce;
        return SendAsync(request, language);
    }

    internal async Task<Answer> SendAsync(HttpRequestMessage request, string language = "en")
    {
        using (request)
        {
            request.Headers.AcceptLanguage.ParseAdd(language);
            using var response = await Client.SendAsync(request);
            return new Answer(
                response.StatusCode,
                response.Content.Headers.ContentType?.MediaType,
                await response.Content.ReadAsByteArrayAsync()
            );
        }
    }

    internal sealed record Answer(HttpStatusCode Status, string? MediaType, byte[] Bytes)
    {
        public string Text => Encoding.UTF8.GetString(Bytes);
    }

    private sealed class MidJune2026 : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() =>
            DateTimeOffset.FromUnixTimeSeconds(long.Parse(Cli.Tests.ToolProcess.MidJune2026, CultureInfo.InvariantCulture));
    }
}
