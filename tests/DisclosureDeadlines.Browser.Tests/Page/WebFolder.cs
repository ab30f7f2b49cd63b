using System.Net;
using System.Net.Sockets;

namespace DisclosureDeadlines.Browser.Tests.Page;

/// <summary>A folder behind a web server of this machine, which answers for files and nothing else.</summary>
internal sealed class WebFolder : IDisposable
{
    private static readonly Dictionary<string, string> Types = new(StringComparer.OrdinalIgnoreCase)
    {
        [".html"] = "text/html; charset=utf-8",
        [".css"] = "text/css",
        [".js"] = "text/javascript",
        [".wasm"] = "application/wasm",
    };

    private readonly HttpListener listener = new();
    private readonly string folder;

    public WebFolder(string folder)
    {
        this.folder = folder;
        Address = $"http://127.0.0.1:{FreePort()}/";
        listener.Prefixes.Add(Address);
        listener.Start();
        _ = Serve();
    }

    public string Address { get; }

    public void Dispose() => listener.Close();

    private static int FreePort()
    {
        using var socket = new TcpListener(IPAddress.Loopback, 0);
        socket.Start();
        return ((IPEndPoint)socket.LocalEndpoint).Port;
    }

    private async Task Serve()
    {
        while (listener.IsListening)
        {
            HttpListenerContext asked;
            try
            {
                asked = await listener.GetContextAsync();
            }
            catch (Exception e) when (e is HttpListenerException or ObjectDisposedException)
            {
                return;
            }

            await Answer(asked);
        }
    }

    private async Task Answer(HttpListenerContext asked)
    {
        string name = asked.Request.Url!.AbsolutePath.TrimStart('/');
        string path = Path.Combine(folder, name.Length == 0 ? "index.html" : name);
        if (File.Exists(path))
        {
            byte[] bytes = await File.ReadAllBytesAsync(path);
            asked.Response.ContentType = Types.GetValueOrDefault(Path.GetExtension(path), "application/octet-stream");
            await asked.Response.OutputStream.WriteAsync(bytes);
        }
        else
        {
            asked.Response.StatusCode = (int)HttpStatusCode.NotFound;
        }

        asked.Response.Close();
    }
}
