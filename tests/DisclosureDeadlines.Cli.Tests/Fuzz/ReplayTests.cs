using DisclosureDeadlines.Fuzz;
using DisclosureDeadlines.Tests.House;
using Xunit;

namespace DisclosureDeadlines.Cli.Tests.Fuzz;

/// <summary>
/// The corpus of the fuzzers and what a few thousand changes make of it, the same in every run. The long runs, guided by what they reach,
/// are <c>tests/fuzz/run</c>.
/// </summary>
public class ReplayTests
{
    private const int Seed = 20261128;
    private const int Inputs = 1000;

    private static readonly Corpus Corpus = new(Repository.PathTo("tests", "fuzz"));

    public static TheoryData<string> Names => [.. Readers.All.Select(reader => reader.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Reader_OfTheCorpusAndOfChangedInputs_ThrowsOnlyWhatItDocuments(string name)
    {
        using var english = new InCulture("en");
        var reader = Readers.All.Single(reader => reader.Name == name);
        var corpus = Corpus.Of(reader);
        var random = new Random(Seed);
        var mutator = new Mutator(random, Corpus.Words);

        // A corpus that is refused would try the refusals alone.
        Assert.InRange(corpus.Count(input => Read(reader, input, -1)), (corpus.Count + 1) / 2, corpus.Count);
        for (int i = 0; i < Inputs; i++)
        {
            Read(reader, mutator.Of(corpus[random.Next(corpus.Count)], corpus[random.Next(corpus.Count)], reader.MostBytes), i);
        }
    }

    private static bool Read(Reader reader, byte[] input, int number)
    {
        try
        {
            return reader.Read(input);
        }
        catch (Exception e)
        {
            throw new InvalidOperationException($"{reader.Name}, seed {Seed}, input {number}: {Convert.ToBase64String(input)}", e);
        }
    }
}
