using Xunit;

namespace DisclosureDeadlines.Browser.Tests;

/// <summary>A theory that is seen in a browser. Without one it is skipped, and says so.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserTheoryAttribute : TheoryAttribute
{
    public BrowserTheoryAttribute() => Skip = Chromium.Missing;
}
