using Xunit;

namespace DisclosureDeadlines.Browser.Tests;

/// <summary>A fact that is seen in a browser. Without one it is skipped, and says so.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute() => Skip = Chromium.Missing;
}
