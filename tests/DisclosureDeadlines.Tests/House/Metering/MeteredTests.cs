using Xunit;

namespace DisclosureDeadlines.Tests.House.Metering;

/// <summary>One copy for all tests that meter.</summary>
[CollectionDefinition(Name)]
public sealed class MeteredTests : ICollectionFixture<MeteredLibrary>
{
    public const string Name = "metered";
}
