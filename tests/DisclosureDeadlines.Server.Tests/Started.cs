namespace DisclosureDeadlines.Server.Tests;

/// <summary>A server with settings of its own, for one test.</summary>
internal sealed class Started(params string[] settings) : IAsyncDisposable
{
    private readonly RunningServer server = new(settings);
    private bool isStarted;

    public async Task<RunningServer> ServerAsync()
    {
        if (!isStarted)
        {
            isStarted = true;
            await server.InitializeAsync();
        }

        return server;
    }

    public async ValueTask DisposeAsync() => await server.DisposeAsync();
}
