using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Catalogues;
using DisclosureDeadlines.Rules;
using NodaTime;
using Xunit;

namespace DisclosureDeadlines.Tests.Catalogues;

/// <summary>The five authorities' catalogues, counted.</summary>
public sealed class BuiltInCataloguesTests
{
    private static IEnumerable<CatalogueItem> AllItems => DisclosureCatalogue.BuiltIn.SelectMany(catalogue => catalogue.Items);

    [Theory]
    [InlineData("hohhot", 21, 0)]
    [InlineData("inner-mongolia", 39, 5)]
    [InlineData("zhongwei", 29, 0)]
    [InlineData("baotou", 14, 2)]
    [InlineData("anning", 51, 35)]
    public void Items_OfEachAuthority_AreAllThere(string name, int rows, int inherited)
    {
        Assert.True(DisclosureCatalogue.TryFind(name, out var catalogue));

        Assert.Equal((rows, inherited), (catalogue.Items.Count, catalogue.Items.Count(item => item.IsTimeLimitInherited)));
        Assert.Equal(Enumerable.Range(1, rows), catalogue.Items.Select(item => item.RowNumber));
    }

    [Fact]
    public void Rules_OfAllRows_AreOfTheseKinds()
    {
        var kinds = AllItems.GroupBy(item => item.TimeLimit.Rule.Kind).ToDictionary(kind => kind.Key, kind => kind.Count());

        Assert.Equal(
            new Dictionary<RuleKind, int>
            {
                [RuleKind.WorkingDaysAfter] = 141,
                [RuleKind.AnnualBy] = 3,
                [RuleKind.Dynamic] = 3,
                [RuleKind.MonthsAfter] = 2,
                [RuleKind.CalendarDaysAfter] = 1,
                [RuleKind.YearsAfter] = 1,
                [RuleKind.RealTime] = 1,
                [RuleKind.AsAppropriate] = 1,
                [RuleKind.AsPrescribed] = 1,
            },
            kinds
        );
        var lengths = AllItems
            .Select(item => item.TimeLimit.Rule)
            .OfType<WorkingDaysAfter>()
            .GroupBy(rule => rule.Length)
            .ToDictionary(l => l.Key, l => l.Count());
        Assert.Equal(
            new Dictionary<int, int>
            {
                [20] = 134,
                [10] = 2,
                [7] = 3,
                [5] = 1,
                [3] = 1,
            },
            lengths
        );
    }

    [Fact]
    public void Apply_EveryRow_GivesADateOrSaysWhyThereIsNone() =>
        Assert.All(
            AllItems,
            item =>
            {
                var deadline = item.TimeLimit.Rule.Apply(new LocalDate(2026, 9, 18), ChinaCalendar.Projected);
                Assert.Equal(deadline.DueOn is null, deadline.Reason is not null);
                Assert.Equal(deadline.PublishBy is null, deadline.PublishByReason is not null);
            }
        );

    [Fact]
    public void Texts_OfEveryRow_AreWithoutWhiteSpace() =>
        Assert.All(
            AllItems.SelectMany(item =>
                item.Levels.Concat(item.ClauseLimits)
                    .Append(item.Content)
                    .Append(item.LegalBasis)
                    .Append(item.TimeLimit.Text)
                    .Append(item.Responsible)
            ),
            text => Assert.DoesNotContain(text ?? "", char.IsWhiteSpace)
        );
}
