using System.Collections.Concurrent;
using DisclosureDeadlines.Cli.Tests;
using DisclosureDeadlines.Cli.Tests.Audits;
using Microsoft.Playwright;
using Xunit;

namespace DisclosureDeadlines.Browser.Tests;

/// <summary>The report on a ledger, made by the tool and open in a browser, with all that it did there.</summary>
internal sealed class ReportPage : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    /// <summary>The tool gives the same report for the same ledger, and starting it takes longer than most tests of what it gave.</summary>
    private static readonly ConcurrentDictionary<(string Language, string Ledger, string Name), Lazy<byte[]>> Made = new();

    private readonly TempFolder folder;
    private readonly IBrowserContext context;
    private readonly List<string> requests = [];
    private readonly List<string> faults = [];

    private ReportPage(TempFolder folder, IBrowserContext context, IPage page)
    {
        this.folder = folder;
        this.context = context;
        Page = page;
        page.Request += (_, request) => requests.Add(request.Url);
        page.Console += (_, message) => faults.Add(message.Text);
        page.PageError += (_, error) => faults.Add(error);
        page.Dialog += (_, dialog) => faults.Add(dialog.Message);
    }

    public IPage Page { get; }

    /// <summary>What the page asked for besides itself.</summary>
    public IEnumerable<string> Requests => requests.Skip(1);

    /// <summary>What the browser had to say against the page.</summary>
    public IReadOnlyList<string> Faults => faults;

    /// <summary>The table of all rows.</summary>
    public ILocator Rows => Page.Locator("#rows tr.row:visible");

    public static Task<ReportPage> Open(OneBrowser browser, string language, string ledger) =>
        Open(browser, language, ledger, "ledger.csv", new());

    public static async Task<ReportPage> Open(
        OneBrowser browser,
        string language,
        string ledger,
        string name,
        BrowserNewContextOptions options
    )
    {
        var folder = new TempFolder();
        string report = folder.PathTo("report.html");
        byte[] made = Made.GetOrAdd((language, ledger, name), asked => new(() => Make(asked.Language, asked.Ledger, asked.Name))).Value;
        await File.WriteAllBytesAsync(report, made);
        return await OpenFile(browser, folder, report, options);
    }

    /// <summary>A report that was made already.</summary>
    public static async Task<ReportPage> OpenFile(OneBrowser browser, TempFolder folder, string report, BrowserNewContextOptions options)
    {
        var context = await browser.Browser.NewContextAsync(options);
        context.SetDefaultTimeout((float)Patience.TotalMilliseconds);
        var opened = new ReportPage(folder, context, await context.NewPageAsync());
        await opened.Page.GotoAsync(new Uri(report).AbsoluteUri);
        return opened;
    }

    /// <summary>The first lines of a column of the table of all rows, from the top, rows that are hidden left out.</summary>
    public async Task<IReadOnlyList<string>> Column(int number) =>
        [.. (await Rows.Locator($"td:nth-child({number})").AllInnerTextsAsync()).Select(text => text.Split('\n')[0])];

    public async ValueTask DisposeAsync()
    {
        await context.DisposeAsync();
        folder.Dispose();
    }

    private static byte[] Make(string language, string ledger, string name)
    {
        using var folder = new TempFolder();
        string report = folder.PathTo("report.html");
        var run = ToolProcess.Run(
            "audit",
            folder.Write(name, ledger),
            "--catalogue",
            "hohhot",
            "--today",
            "2026-10-15",
            "--out",
            report,
            "--lang",
            language
        );
        Assert.True(run.ExitCode == 0, run.Error);
        return File.ReadAllBytes(report);
    }
}
