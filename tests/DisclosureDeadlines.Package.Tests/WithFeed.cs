using Xunit;

namespace DisclosureDeadlines.Package.Tests;

/// <summary>The tests that share one feed. They run one after the other: each starts builds of its own.</summary>
[CollectionDefinition(nameof(WithFeed))]
public sealed class WithFeed : ICollectionFixture<Feed>;
