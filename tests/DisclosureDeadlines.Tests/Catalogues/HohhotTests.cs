using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Catalogues;
using DisclosureDeadlines.Rules;
using NodaTime;
using Xunit;

namespace DisclosureDeadlines.Tests.Catalogues;

/// <summary>呼和浩特市工业和信息化局主动公开事项目录（试行）.</summary>
public class HohhotTests
{
    private readonly DisclosureCatalogue hohhot = DisclosureCatalogue.BuiltIn.Single(c => c.Name == "hohhot");

    [Theory]
    [InlineData("hohhot")]
    [InlineData("Hohhot")]
    public void TryFind_ItsName_FindsIt(string name)
    {
        Assert.True(DisclosureCatalogue.TryFind(name, out var found));
        Assert.Same(hohhot, found);
    }

    [Theory]
    [InlineData("atlantis")]
    [InlineData("")]
    [InlineData(null)]
    public void TryFind_Unknown_FindsNothing(string? name)
    {
        Assert.False(DisclosureCatalogue.TryFind(name, out var found));
        Assert.Null(found);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(22)]
    [InlineData(-1)]
    [InlineData(int.MaxValue)]
    [InlineData(int.MinValue)]
    public void TryFindItem_NoSuchRow_FindsNothing(int seq)
    {
        Assert.False(hohhot.TryFindItem(seq, out var item));
        Assert.Null(item);
    }

    [Fact]
    public void Items_AllOfThem_AreTwentyOneInPrintedOrder() =>
        Assert.Equal(Enumerable.Range(1, 21), hohhot.Items.Select(item => item.RowNumber));

    [Fact]
    public void TryFindItem_EverySeq_FindsItsRow() =>
        Assert.All(
            hohhot.Items,
            item =>
            {
                Assert.True(hohhot.TryFindItem(item.RowNumber, out var found));
                Assert.Same(item, found);
            }
        );

    [Fact]
    public void Rules_AllOfThem_AreTwentyWorkingDaysAndOneYearlyDate()
    {
        var rules = hohhot.Items.Select(item => item.TimeLimit.Rule).ToList();

        Assert.Equal(20, rules.Count(rule => rule.Equals(new WorkingDaysAfter(20, Trigger.InformationFormedOrChanged))));
        Assert.Equal(new AnnualBy(new AnnualDate(1, 31)), Assert.Single(rules.OfType<AnnualBy>()));
        Assert.Equal(21, rules.Count);
    }

    [Fact]
    public void Apply_EveryRow_Answers() =>
        Assert.All(
            hohhot.Items,
            item =>
            {
                var deadline = item.TimeLimit.Rule.Apply(new LocalDate(2026, 1, 5), ChinaCalendar.Official);

                Assert.Equal(item.TimeLimit.Rule is AnnualBy ? new LocalDate(2026, 1, 31) : new LocalDate(2026, 2, 2), deadline.DueOn);
                Assert.NotNull(deadline.PublishBy);
                Assert.NotEmpty(deadline.Explain().Steps);
            }
        );

    [Fact]
    public void Apply_Item13On18September2026_IsDueOn22October()
    {
        Assert.True(hohhot.TryFindItem(13, out var item));

        Assert.Equal(new LocalDate(2026, 10, 22), item.TimeLimit.Rule.Apply(new LocalDate(2026, 9, 18), ChinaCalendar.Official).DueOn);
    }

    [Fact]
    public void Texts_OfEveryRow_HaveNoWhiteSpace() =>
        Assert.All(
            hohhot.Items,
            item =>
                Assert.All(
                    (
                        (string?[])[item.Content, item.TimeLimit.Text, item.Publisher, item.Responsible, .. item.Levels, .. item.Channels]
                    ).OfType<string>(),
                    text => Assert.DoesNotContain(text, char.IsWhiteSpace)
                )
        );
}
