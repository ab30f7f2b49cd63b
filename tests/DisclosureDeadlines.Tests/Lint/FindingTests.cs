using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Catalogues;
using DisclosureDeadlines.Rules;
using DisclosureDeadlines.Tests.House;
using NodaTime;
using Xunit;

namespace DisclosureDeadlines.Tests.Lint;

/// <summary>Rows by number, heading and text; and all deadlines of a catalogue.</summary>
public sealed class FindingTests
{
    private const int Seed = 20260918;
    private const int Lookups = 1_000_000;

    [Theory]
    [InlineData("anning", "32", 5)]
    [InlineData("anning", " ３２ ", 5)]
    [InlineData("anning", "44", 0)]
    [InlineData("hohhot", "", 0)]
    [InlineData("hohhot", null, 0)]
    public void FindByPrintedNumber_OfAMergedBlock_FindsAllItsRows(string name, string? number, int rows) =>
        Assert.Equal(rows, Catalogue(name).FindByPrintedNumber(number).Count);

    [Theory]
    [InlineData("主要职责", 2)]
    [InlineData(" 主 要\n职 责 ", 2)]
    [InlineData("职责", 0)]
    [InlineData("", 0)]
    public void FindByHeading_OfAnyLevel_IsTheWholeHeading(string heading, int rows) =>
        Assert.Equal(rows, Catalogue("hohhot").FindByHeading(heading).Count);

    [Theory]
    [InlineData("预算", "11")]
    [InlineData("预 算", "11 12")]
    [InlineData("首台(套)", "19")]
    [InlineData("首台（套）", "19")]
    [InlineData("装备工业科 2025年", "18 19")]
    [InlineData("１月３１日", "3")]
    [InlineData("预算　首台", "")]
    [InlineData("预算火星", "")]
    [InlineData("  ", "")]
    [InlineData(null, "")]
    public void Search_Words_FindsTheRowsThatHaveAllOfThem(string? words, string rows) =>
        Assert.Equal(rows, string.Join(' ', Catalogue("hohhot").Search(words).Select(item => item.RowNumber)));

    [Theory]
    [InlineData("zhongwei", "ningxia")]
    [InlineData("hohhot", null)]
    [InlineData("inner-mongolia", null)]
    [InlineData("baotou", null)]
    [InlineData("anning", null)]
    public void Region_OfEachAuthority_IsTheOneWhoseDaysCount(string name, string? region) =>
        Assert.Equal(region, Catalogue(name).Region?.Name);

    [Fact]
    public void DeadlinesFor_EveryCatalogueAndManyDays_AnswersEveryRow()
    {
        foreach (var catalogue in DisclosureCatalogue.BuiltIn)
        {
            var calendar = catalogue.Region is { } region ? ChinaCalendar.Projected.In(region) : ChinaCalendar.Projected;
            for (var date = new LocalDate(2001, 1, 1); date.Year < 2100; date = date.PlusDays(97 * Share.Step))
            {
                var answers = catalogue.DeadlinesFor(date, calendar);

                Assert.Equal(catalogue.Items, answers.Select(answer => answer.Item));
                Assert.All(
                    answers,
                    answer =>
                    {
                        Assert.Equal(answer.DueOn is null, answer.Reason is not null);
                        Assert.Equal(answer.Item.TimeLimit.Rule.Apply(date, calendar).DueOn, answer.DueOn);
                    }
                );
            }
        }
    }

    [Fact]
    public void DeadlinesFor_DaysThatAreNotAnnounced_AreAReasonAndNoRowIsLeftOut()
    {
        var answers = Catalogue("hohhot").DeadlinesFor(new LocalDate(2026, 12, 20), ChinaCalendar.Official);

        Assert.Equal(21, answers.Count);
        Assert.All(
            answers,
            answer =>
            {
                Assert.Null(answer.Deadline);
                Assert.Contains("2026-12-31", answer.Reason!.English, StringComparison.Ordinal);
            }
        );
        Assert.Throws<CalendarCoverageException>(() => Catalogue("hohhot").DeadlinesFor(new LocalDate(2027, 1, 1), ChinaCalendar.Official));
    }

    [Fact]
    public void DeadlinesFor_APeriod_IsAnsweredByTheDutiesThatRecurInSuch()
    {
        var date = new LocalDate(2026, 3, 2);
        var answers = Catalogue("hohhot").DeadlinesFor(date, ChinaCalendar.Official, period: ReportingPeriod.Parse("2025"));

        Assert.Equal(new LocalDate(2026, 1, 31), answers[2].DueOn);
        Assert.Equal(ChinaCalendar.Official.AddWorkingDays(date, 20), answers[0].DueOn);
    }

    [Fact]
    public void DeadlinesFor_ARegion_CountsItsDays()
    {
        var zhongwei = Catalogue("zhongwei");
        var date = new LocalDate(2024, 6, 12);

        Assert.NotEqual(
            zhongwei.DeadlinesFor(date, ChinaCalendar.Official)[0].DueOn,
            zhongwei.DeadlinesFor(date, ChinaCalendar.Official.In(zhongwei.Region!))[0].DueOn
        );
    }

    /// <summary>Each question is made from a row that must be among the answers, or is noise that must do no harm.</summary>
    [Fact]
    public void Find_AMillionRandomQuestions_FindsTheRowThatEachWasMadeFrom()
    {
        var random = new Random(Seed);
        for (int i = 0; i < Share.Of(Lookups); i++)
        {
            var catalogue = DisclosureCatalogue.BuiltIn[random.Next(DisclosureCatalogue.BuiltIn.Count)];
            var row = catalogue.Items[random.Next(catalogue.Items.Count)];
            bool found = random.Next(5) switch
            {
                0 => catalogue.TryFindItem(row.RowNumber, out var item) && item == row,
                1 => row.PrintedNumber is null || catalogue.FindByPrintedNumber(Spaced(random, row.PrintedNumber)).Contains(row),
                2 => catalogue.FindByHeading(Spaced(random, row.Heading)).Contains(row),
                3 => catalogue.Search(Spaced(random, Piece(random, row))).Contains(row),
                _ => Ignores(catalogue, random.Next(int.MinValue, 0), Noise(random)),
            };
            Assert.True(found, $"question {i} of seed {Seed}, {catalogue.Name} {row}");
        }
    }

    private static bool Ignores(DisclosureCatalogue catalogue, int number, string noise) =>
        !catalogue.TryFindItem(number, out _)
        && catalogue.FindByHeading(noise + "!").Count == 0
        && catalogue.FindByPrintedNumber(noise + "!").Count == 0
        && catalogue.Search(noise).Count <= catalogue.Items.Count;

    private static string Piece(Random random, CatalogueItem row)
    {
        string?[] cells = [.. row.Levels, row.Content, row.LegalBasis, row.TimeLimit.Text, row.Publisher, row.Responsible];
        string cell = cells.OfType<string>().ElementAt(random.Next(cells.Count(text => text is not null)));
        int start = random.Next(cell.Length);
        return cell[start..(start + 1 + random.Next(cell.Length - start))];
    }

    private static string Spaced(Random random, string text) =>
        random.Next(3) switch
        {
            0 => text,
            1 => " " + text + "\n",
            _ => string.Join(random.Next(2) == 0 ? "\t" : "　", text.AsEnumerable()),
        };

    private static string Noise(Random random) =>
        new([.. Enumerable.Range(0, random.Next(12)).Select(_ => (char)random.Next(char.MaxValue + 1))]);

    private static DisclosureCatalogue Catalogue(string name) => DisclosureCatalogue.BuiltIn.Single(catalogue => catalogue.Name == name);
}
