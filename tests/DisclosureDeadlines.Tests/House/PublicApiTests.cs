using DisclosureDeadlines.Phrases;
using PublicApiGenerator;
using Xunit;

namespace DisclosureDeadlines.Tests.House;

/// <summary>What a user can call is a text that is read like code: no name is added, changed or lost without a look.</summary>
public class PublicApiTests
{
    private static readonly ApiGeneratorOptions Options = new() { IncludeAssemblyAttributes = false, DenyNamespacePrefixes = [] };

    [Fact]
    public void Print_TheLibrary_IsWhatWasReviewed() => Verified.Text("PublicApi", typeof(TimeLimit).Assembly.GeneratePublicApi(Options));
}
