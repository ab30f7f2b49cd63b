using System.Net;
using System.Net.Sockets;

namespace DisclosureDeadlines.Engines.Tests.Programs;

/// <summary>A folder of one's own for the time of a test.</summary>
internal sealed class Scratch : IDisposable
{
    public Scratch() => Root = Directory.CreateTempSubdirectory("deadlines-").FullName;

    public string Root { get; }

    /// <summary>A port of the loopback address that nobody listens on.</summary>
    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    public string PathTo(params string[] names) => Path.Combine([Root, .. names]);

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
