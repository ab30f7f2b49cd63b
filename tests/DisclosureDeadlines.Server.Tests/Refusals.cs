using System.Net;
using System.Text.Json.Nodes;
using Xunit;

namespace DisclosureDeadlines.Server.Tests;

internal static class Refusals
{
    /// <summary>That an answer is a problem with one sentence in it, and nothing of the program.</summary>
    public static void AssertIsOne(RunningServer.Answer answer, HttpStatusCode status, string named = "")
    {
        Assert.Equal((status, "application/problem+json"), (answer.Status, answer.MediaType));
        var problem = JsonNode.Parse(answer.Text)!;
        string sentence = (string)problem["detail"]!;
        Assert.Equal((int)status, (int)problem["status"]!);
        Assert.NotEmpty((string)problem["title"]!);
        Assert.Contains(named, sentence, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', sentence);
        Assert.DoesNotContain("   at ", sentence, StringComparison.Ordinal);
        Assert.True(sentence[^1] is '.' or '。' or '?' or '？', sentence);
    }
}
