using DisclosureDeadlines.Tests.House;
using PublicApiGenerator;
using Xunit;

namespace DisclosureDeadlines.Files.Tests.Api;

/// <summary>What a user of the package can call is a text that is read like code, and all of it can be shared.</summary>
public sealed class PublicApiTests
{
    private static readonly ApiGeneratorOptions Options = new() { IncludeAssemblyAttributes = false, DenyNamespacePrefixes = [] };

    [Fact]
    public void Print_TheFilesPackage_IsWhatWasReviewed() =>
        Verified.Text("PublicApi", typeof(OfficeFileException).Assembly.GeneratePublicApi(Options));

    [Fact]
    public void FaultsOf_ThePublicTypes_AreNone() =>
        Assert.Empty(typeof(OfficeFileException).Assembly.GetExportedTypes().SelectMany(Immutability.FaultsOf));
}
