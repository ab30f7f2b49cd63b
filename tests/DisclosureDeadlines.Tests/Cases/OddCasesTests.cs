using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Cases;
using NodaTime;
using Xunit;

namespace DisclosureDeadlines.Tests.Cases;

/// <summary>
/// Cases as nobody should keep them: two starts, answers that nobody asked for, words that no rule knows. A flag or one sentence, and never
/// another date.
/// </summary>
public sealed class OddCasesTests
{
    private static readonly string[] Odd =
    [
        "received",
        "confirmed",
        "accepted",
        "corrected",
        "opinion",
        "feePaid",
        "specialEnded",
        "resumed",
        "督办",
        "petted",
        "extended",
        "replied",
    ];

    [Fact]
    public void Happenings_ThatAFlagCallsWithoutEffect_HaveNone()
    {
        var cases = new RandomCases(20);
        int flagged = 0;
        for (int i = 0; i < CaseCount.OfEach; i++)
        {
            var (of, asOf, policy) = cases.Next();
            var odd = of.With(
                Enumerable
                    .Range(0, 1 + cases.Number(3))
                    .Select(_ => new Happening(asOf.PlusDays(-cases.Number(60)), Odd[cases.Number(Odd.Length)]))
            );
            var reading = odd.Read(asOf, ChinaCalendar.Projected, policy);
            var without = new HashSet<Happening>(
                reading
                    .Flags.Where(flag => flag.Code == "outOfOrder" || flag.Code.StartsWith("noEffect:", StringComparison.Ordinal))
                    .SelectMany(flag => flag.Happenings),
                ReferenceEqualityComparer.Instance
            );
            flagged += without.Count > 0 ? 1 : 0;

            var rest = new Case(odd.Rule, odd.Happenings.Where(happening => !without.Contains(happening))).Read(
                asOf,
                ChinaCalendar.Projected,
                policy
            );

            Assert.True(
                Facts(reading) == Facts(rest),
                $"case {i}: {odd.Rule.Name} on {asOf:uuuu'-'MM'-'dd}, {policy}: {string.Join("; ", odd.Happenings)}\n{Facts(reading)}, without {string.Join("; ", without)}: {Facts(rest)}"
            );
        }

        Assert.True(flagged > CaseCount.OfEach / 4, $"{flagged} flagged");
    }

    /// <summary>A notice by mistake leaves no day for its answer; another of the same day takes its place before anything lapses.</summary>
    [Fact]
    public void Read_SecondNoticeOfTheDay_TakesThePlaceOfOneThatLeavesNoDay()
    {
        Assert.True(ClockRules.TryFind("mergerPreliminary", out var rule));
        string[] lines = ["2025-03-03 received", "2025-03-10 correctionAsked by=2025-03-07", "2025-03-10 correctionAsked by=2025-03-31"];
        var of = new Case(rule, lines.Select(line => Happening.Parse(line, null)));

        Assert.NotEqual(ReadingState.Lapsed, of.Read(new LocalDate(2025, 3, 20), ChinaCalendar.Official).State);
    }

    [Theory]
    [InlineData("2025-05-06 received channel=person channel=fax", "\"channel\" is given twice")]
    [InlineData("2025-05-06 收到申请 当面 传真", "two ways of arrival are given")]
    [InlineData("2025-05-06 \"received in person\"", "expected what happened, such as consulted, found \"received in person\"")]
    [InlineData("2025-05-06 received channel=", "nothing follows \"channel=\"")]
    [InlineData("2025-05-14 consulted served=2025-05-15 送达=2025-05-16", "\"送达\" is given twice")]
    public void Line_ThatSaysTwoThings_IsRefusedInOneSentence(string line, string sentence) =>
        Assert.Contains(
            sentence,
            Assert.Throws<CaseFormatException>(() => Happening.Parse(line, null)).Sentence.English,
            StringComparison.Ordinal
        );

    private static (ReadingState State, LocalDate? Start, LocalDate? Due, int? Used, int? Left, int? Excluded) Facts(Reading reading) =>
        (reading.State, reading.StartedOn, reading.DueOn, reading.Used, reading.Left, reading.Excluded);
}
