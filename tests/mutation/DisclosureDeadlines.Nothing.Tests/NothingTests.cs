using DisclosureDeadlines.Calendars;
using Xunit;

namespace DisclosureDeadlines.Nothing.Tests;

/// <summary>
/// Stryker wants a test to begin with; it tries no mutant with it. What they are tried with is the real tests, in one process
/// (<c>tests/mutation/run</c>).
/// </summary>
public sealed class NothingTests
{
    [Fact]
    public void Stryker_HasATest() => Assert.NotNull(typeof(WorkingDayCalendar));
}
