using DisclosureDeadlines.Tests.House;
using Microsoft.Playwright;
using Xunit;

namespace DisclosureDeadlines.Browser.Tests.Page;

/// <summary>
/// One opened page for those tests of a class that leave nothing behind. To open it and to start its runtime takes longer than most of
/// them. Before each of them, and after the last, it is put back by its own means and must look in all its views as it did when it had just been
/// opened, so that their order does not matter. What a first visit, an address, a reload or the storage is about, and what changes the
/// page for good, opens a page of its own in the same browser.
/// </summary>
public sealed class SharedPage : IAsyncLifetime
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan Beijing = TimeSpan.FromHours(8);

    private OpenPage? opened;
    private DateTime day;

    /// <summary>For pages of one's own.</summary>
    public OneBrowser Browser { get; } = new();

    private static DateTime Today => (DateTime.UtcNow + Beijing).Date;

    private static string Script => Repository.PathTo("tests", "DisclosureDeadlines.Browser.Tests", "Page", "shared.js");

    public Task InitializeAsync() => Browser.InitializeAsync();

    public async Task DisposeAsync()
    {
        try
        {
            await PutBack();
        }
        finally
        {
            await Close();
            await Browser.DisposeAsync();
        }
    }

    /// <summary>The page as if it had just been opened.</summary>
    /// <param name="fragment">What stands behind # in its address.</param>
    /// <param name="width">The width of the screen.</param>
    /// <param name="height">The height of the screen.</param>
    /// <param name="scheme">Whether the screen is light or dark.</param>
    internal async Task<OpenPage> At(string fragment, int width = 1280, int height = 900, ColorScheme scheme = ColorScheme.Light)
    {
        await PutBack();
        if (opened is null)
        {
            day = Today;
            opened = await OpenPage.Open(Browser, script: Script);
            await opened.Page.EvaluateAsync("shared.record()");
        }

        await opened.Page.SetViewportSizeAsync(width, height);
        await opened.Page.EmulateMediaAsync(new() { ColorScheme = scheme });
        await opened.Page.EvaluateAsync("address => shared.go(address)", fragment);
        return opened;
    }

    private async Task PutBack()
    {
        // What is shown at first depends on the day.
        if (day != Today)
        {
            await Close();
        }

        if (opened is null)
        {
            return;
        }

        try
        {
            opened.AssertQuiet();
            string left = await opened.Page.EvaluateAsync<string>("patience => shared.putBack(patience)", Patience.TotalMilliseconds);
            Assert.True(left.Length == 0, $"The test before this one has left something behind. {left}");
            opened.AssertQuiet();
        }
        catch
        {
            // One test alone shall suffer for what another has done.
            await Close();
            throw;
        }
    }

    private async Task Close()
    {
        if (opened is not null)
        {
            await opened.DisposeAsync();
            opened = null;
        }
    }
}
