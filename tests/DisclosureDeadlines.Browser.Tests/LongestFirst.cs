using DisclosureDeadlines.Browser.Tests.Page;
using Xunit;
using Xunit.Abstractions;

[assembly: TestCollectionOrderer("DisclosureDeadlines.Browser.Tests.LongestFirst", "DisclosureDeadlines.Browser.Tests")]

namespace DisclosureDeadlines.Browser.Tests;

/// <summary>
/// The classes in an order that keeps two processors busy: first the one that takes longest, which waits for the page to be published, then
/// those that need no page.
/// </summary>
public sealed class LongestFirst : ITestCollectionOrderer
{
    public IEnumerable<ITestCollection> OrderTestCollections(IEnumerable<ITestCollection> testCollections) =>
        testCollections.OrderBy(Place).ThenBy(collection => collection.DisplayName, StringComparer.Ordinal);

    /// <summary>A collection of one class is called by it.</summary>
    private static int Place(ITestCollection collection) =>
        collection.DisplayName.EndsWith(typeof(PageLargeLedgerTests).FullName!, StringComparison.Ordinal) ? 0
        : collection.DisplayName.Contains(typeof(PageLargeLedgerTests).Namespace!, StringComparison.Ordinal) ? 2
        : 1;
}
