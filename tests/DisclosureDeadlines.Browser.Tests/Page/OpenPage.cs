using System.Text;
using Microsoft.Playwright;
using Xunit;

namespace DisclosureDeadlines.Browser.Tests.Page;

/// <summary>The page open in a browser of its own, with all that it asked for and all that went wrong there.</summary>
internal sealed class OpenPage : IAsyncDisposable
{
    /// <summary>What ends a page that hangs. It is no measure of speed: the slowest work of a test takes a minute or two.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(6);

    private readonly IBrowserContext context;
    private readonly WebFolder? server;
    private readonly List<string> requests = [];
    private readonly List<string> faults = [];

    private OpenPage(IBrowserContext context, IPage page, WebFolder? server, string address)
    {
        this.context = context;
        this.server = server;
        Page = page;
        Address = address;
        page.Request += (_, request) => requests.Add(request.Url);
        page.Console += (_, message) => faults.Add(message.Text);
        page.PageError += (_, error) => faults.Add(error);
        page.Dialog += (_, dialog) => faults.Add(dialog.Message);
    }

    public IPage Page { get; }

    public string Address { get; }

    public IBrowserContext Context => context;

    /// <summary>What was asked of anybody. What the page made itself (blob:) is asked of nobody.</summary>
    public IEnumerable<string> Requests =>
        requests.Where(url => !url.StartsWith("blob:", StringComparison.Ordinal) && !url.StartsWith("data:", StringComparison.Ordinal));

    public IReadOnlyList<string> Faults => faults;

    /// <param name="browser">The browser.</param>
    /// <param name="from">file, http (the one file from a server) or site (the folder from a server).</param>
    /// <param name="fragment">What stands behind # in the address.</param>
    /// <param name="options">The browser's size and habits.</param>
    /// <param name="script">A file with what is to run before the page's own scripts.</param>
    public static async Task<OpenPage> Open(
        OneBrowser browser,
        string from = "file",
        string fragment = "",
        BrowserNewContextOptions? options = null,
        string? script = null
    )
    {
        string folder = from == "site" ? BuiltPage.Site : Path.GetDirectoryName(BuiltPage.File)!;
        var server = from == "file" ? null : new WebFolder(folder);
        string address = from switch
        {
            "file" => new Uri(BuiltPage.File).AbsoluteUri,
            "http" => server!.Address + "deadlines.html",
            _ => server!.Address,
        };
        var context = await browser.Browser.NewContextAsync(
            options
                ?? new()
                {
                    ViewportSize = new() { Width = 1280, Height = 900 },
                }
        );
        context.SetDefaultTimeout((float)Patience.TotalMilliseconds);
        Assertions.SetDefaultExpectTimeout((float)Patience.TotalMilliseconds);
        if (script is not null)
        {
            await context.AddInitScriptAsync(scriptPath: script);
        }

        var opened = new OpenPage(context, await context.NewPageAsync(), server, address);
        await opened.Page.GotoAsync(fragment.Length == 0 ? address : $"{address}#{fragment}");
        return opened;
    }

    public ILocator Due => Page.Locator("[data-due]");

    public ILocator Named(AriaRole role, string name) => Page.GetByRole(role, new() { Name = name, Exact = true });

    public Task Drop(string path) => Page.Locator(".drop input[type=file]").First.SetInputFilesAsync(path);

    public Task Drop(string name, string text) => Drop(name, Encoding.UTF8.GetBytes(text));

    public Task Drop(string name, byte[] bytes) =>
        Page.Locator(".drop input[type=file]")
            .First.SetInputFilesAsync(
                new FilePayload
                {
                    Name = name,
                    MimeType = "application/octet-stream",
                    Buffer = bytes,
                }
            );

    /// <summary>The bytes of a file that a button saves.</summary>
    public async Task<byte[]> Saved(string button)
    {
        var download = await Page.RunAndWaitForDownloadAsync(() => Named(AriaRole.Button, button).ClickAsync());
        return await File.ReadAllBytesAsync(await download.PathAsync());
    }

    public void AssertQuiet()
    {
        Assert.Equal([Address], Requests.Select(url => url.Split('#')[0]).Distinct());
        Assert.Empty(Faults);
    }

    public async ValueTask DisposeAsync()
    {
        await context.DisposeAsync();
        server?.Dispose();
    }
}
