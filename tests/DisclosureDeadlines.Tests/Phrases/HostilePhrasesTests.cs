using System.Collections.Concurrent;
using System.Globalization;
using DisclosureDeadlines.Phrases;
using DisclosureDeadlines.Rules;
using DisclosureDeadlines.Tests.House;
using DisclosureDeadlines.Tests.House.Metering;
using Xunit;

namespace DisclosureDeadlines.Tests.Phrases;

/// <summary>
/// Texts made of the grammar's own words (<see cref="HostileTexts"/>): each is read or refused at a place in it, the same through both
/// doors and with bounded work, and what was read prints in Chinese and, where its names are known, reads back to the same rule. A short
/// run by default, 200,000 with <c>DEADLINES_SLOW_TESTS=1</c>; any other number with <c>DEADLINES_HOSTILE_PHRASES</c>, and then
/// other texts in each run.
/// </summary>
[Collection(MeteredTests.Name)]
public sealed class HostilePhrasesTests(MeteredLibrary library)
{
    private const int ShortRun = 20_000;

    private const int LongRun = 200_000;

    /// <summary>Texts that are made from one seed, by one thread.</summary>
    private const int OfOneSeed = 1_000;

    private const int FirstSeed = 20261129;

    /// <summary>The most work for a text of no length, and for each of its characters; the bounds of a text that repeats itself.</summary>
    private const int MostWork = 20_000;

    /// <summary>The most cycles that a text can have (64), in 257 signs, take 3,136 for each of them; in a longer text they are refused at once.</summary>
    private const int MostForEach = 3_500;

    /// <summary>So many findings are told; one fault often has many texts.</summary>
    private const int MostTold = 40;

    /// <summary>
    /// The names of events and cases in what the tables' examples say. A name of any other words can hold a limit of its own (其中三日内, or
    /// 预算经本级人大批准, whose printed 本级人大批准 is 人大批准 when it stands alone), so that only these are asked to read back.
    /// </summary>
    private static readonly HashSet<string> Known =
    [
        "",
        .. HostileWords.Examples.SelectMany(example => TimeLimit.TryParse(example, out var limit) ? NamesOf(limit.Rule) : []),
    ];

    private readonly ConcurrentQueue<string> findings = new();

    private readonly Func<object?[], long> work = library.WorkOf(typeof(TimeLimit), nameof(TimeLimit.TryParse), "", null);

    [Fact]
    public void TryParse_TextsOfTheGrammarsOwnWords_AreReadOrRefusedAtAPlace()
    {
        int texts = int.TryParse(
            Environment.GetEnvironmentVariable("DEADLINES_HOSTILE_PHRASES"),
            NumberStyles.None,
            CultureInfo.InvariantCulture,
            out int given
        )
            ? given
            : Share.Between(ShortRun, LongRun);
        foreach (string example in HostileWords.Examples)
        {
            // What is set up once is no work of the text that comes first.
            _ = work([example, null]);
        }

        int first = texts == given ? Environment.TickCount : FirstSeed;
        int read = 0;
        Parallel.For(
            0,
            (texts + OfOneSeed - 1) / OfOneSeed,
            new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount },
            i => Interlocked.Add(ref read, ReadAll(first + i, Math.Min(OfOneSeed, texts - (i * OfOneSeed))))
        );

        Assert.True(findings.IsEmpty, $"{findings.Count} of {texts}:\n{string.Join('\n', findings.Take(MostTold))}");

        // A generator of which everything is refused would try only the refusals.
        Assert.InRange(read, texts / 50, texts - 1);
    }

    private int ReadAll(int seed, int count)
    {
        var made = new HostileTexts(seed);
        int read = 0;
        for (int i = 0; i < count; i++)
        {
            string text = made.Next();
            string? law = i % 4 == 0 ? "行政处罚法" : null;
            try
            {
                read += IsRead(text, law) ? 1 : 0;
            }
#pragma warning disable CA1031 // Whatever is thrown is the finding, and is told with the text that it came from.
            catch (Exception e)
#pragma warning restore CA1031
            {
                findings.Enqueue($"seed {seed}, text {i} \"{text}\": {(e is Xunit.Sdk.XunitException ? e.Message : e.ToString())}");
            }
        }

        return read;
    }

    private bool IsRead(string text, string? law)
    {
        bool isRead = TimeLimit.TryParse(text, law, out var limit, out var error);
        AssertBothDoorsAgree(text, law, limit, error);
        long taken = work([text, null]);
        Assert.True(taken <= MostWork + ((long)MostForEach * text.Length), $"{taken} for {text.Length} characters");
        if (!isRead)
        {
            Assert.InRange(error!.Position, 0, text.Length);
            Assert.True(error.Sentence.Chinese.Length > 0 && error.Sentence.English.Length > 0);
            return false;
        }

        string sentence = limit!.Rule.Sentence.Chinese;
        Assert.True(limit.Rule.Sentence.English.Length > 0);
        Assert.All(limit.Ambiguities, ambiguity => Assert.True(ambiguity.Message.Chinese.Length > 0));
        if (NamesOf(limit.Rule).All(Known.Contains))
        {
            Assert.True(TimeLimit.TryParse(sentence, out var again, out var fault), $"{sentence}: {fault}");
            Assert.True(again.Rule.Equals(limit.Rule), $"{sentence} reads back as {again.Rule.Sentence.Chinese}");
        }

        return true;
    }

    /// <summary>The names of events and cases in a rule.</summary>
    private static IEnumerable<string> NamesOf(DeadlineRule rule) =>
        rule is Composite composite ? composite.Parts.SelectMany(part => NamesOf(part.Rule).Append(part.Condition ?? ""))
        : rule.OnlyTrigger is { } trigger ? [trigger.Words]
        : [];

    private static void AssertBothDoorsAgree(string text, string? law, TimeLimit? limit, TimeLimitError? error)
    {
        try
        {
            var parsed = TimeLimit.Parse(text, law);
            Assert.Equal(parsed, limit);
            Assert.Equal(parsed.Ambiguities, limit!.Ambiguities);
        }
        catch (TimeLimitFormatException e)
        {
            Assert.NotNull(error);
            Assert.Equal((error.Position, error.Sentence.Chinese), (e.Error.Position, e.Error.Sentence.Chinese));
        }
    }
}
