using System.Reflection;
using DisclosureDeadlines.Phrases;
using DisclosureDeadlines.Tests.House.Samples.Surface;
using Xunit;

namespace DisclosureDeadlines.Tests.House;

public class PublicApiTests
{
    private static readonly Assembly Library = typeof(TimeLimit).Assembly;

    [Fact]
    public void Print_TheLibrary_IsWhatWasReviewed() => Verified.Text("PublicApi", PublicApi.Print(Library));

    /// <summary>The library uses only a part of the language, so the printer is held against one that uses the rest.</summary>
    [Fact]
    public void Print_OneOfEachKind_IsWhatCSharpWouldSay()
    {
        var samples = typeof(Closed).Assembly.GetExportedTypes().Where(type => type.Namespace == typeof(Closed).Namespace);

        Verified.Text("PublicApi.Samples", PublicApi.Print(samples));
    }
}
