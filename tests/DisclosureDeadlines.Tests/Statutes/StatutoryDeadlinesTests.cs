using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Phrases;
using DisclosureDeadlines.Rules;
using DisclosureDeadlines.Statutes;
using DisclosureDeadlines.Tests.House;
using Xunit;

namespace DisclosureDeadlines.Tests.Statutes;

/// <summary>The answers of several limits: their order, and the one of them that counts.</summary>
public sealed class StatutoryDeadlinesTests
{
    [Fact]
    public void Answers_AreInTheOrderOfTheirDaysAndThoseWithoutOneAreLast()
    {
        var answers = new StatutoryDeadlines([
            Of("a", days: null),
            Of("b", days: 20),
            Of("c", days: null),
            Of("d", days: 7),
            Of("e", days: 20),
        ]);

        Assert.Equal("d b e a c", string.Join(' ', answers.Select(answer => answer.Limit.Name)));
        Assert.Equal("d", answers.Earliest!.Limit.Name);
    }

    [Theory]
    [InlineData(StatuteStanding.Quoted, true)]
    [InlineData(StatuteStanding.Text, true)]
    [InlineData(StatuteStanding.Page, true)]
    [InlineData(StatuteStanding.Copy, false)]
    [InlineData(StatuteStanding.Unconfirmed, false)]
    internal void Earliest_IsOneWhoseWordsWereSeen(StatuteStanding standing, bool counts)
    {
        var answers = new StatutoryDeadlines([Of("a", days: 7, standing: standing), Of("b", days: 20)]);

        Assert.Equal(counts ? "a" : "b", answers.Earliest!.Limit.Name);
    }

    [Fact]
    public void Earliest_IsNoneOfOneRegion()
    {
        Assert.True(Region.TryNamed("包头市", out var region));

        var answers = new StatutoryDeadlines([Of("a", days: 7, region: region), Of("b", days: 20)]);

        Assert.Equal(("a", "b"), (answers[0].Limit.Name, answers.Earliest!.Limit.Name));
    }

    [Theory]
    [InlineData("甲", "甲", StatuteActor.Any, StatuteActor.Any, true)]
    [InlineData("甲", "甲", StatuteActor.Any, StatuteActor.Department, true)]
    [InlineData("甲", "甲", StatuteActor.Department, StatuteActor.Department, true)]
    [InlineData("甲", "甲", StatuteActor.Department, StatuteActor.Tenderer, false)]
    [InlineData("甲", "乙", StatuteActor.Any, StatuteActor.Any, false)]
    internal void Earliest_IsOfOneMatterAndOneAuthority(string matter, string other, StatuteActor actor, StatuteActor another, bool counts)
    {
        var answers = new StatutoryDeadlines([
            Of("a", days: 7, matter: matter, actor: actor),
            Of("b", days: 20, matter: other, actor: another),
        ]);

        Assert.Equal(counts ? "a" : null, answers.Earliest?.Limit.Name);
    }

    [Fact]
    public void Earliest_WhereNoneHasADay_IsNone()
    {
        Assert.Null(new StatutoryDeadlines([]).Earliest);
        Assert.Null(new StatutoryDeadlines([Of("a", days: null)]).Earliest);
    }

    private static StatutoryDeadline Of(
        string name,
        int? days,
        string matter = "甲",
        StatuteActor actor = StatuteActor.Any,
        StatuteStanding standing = StatuteStanding.Text,
        Region? region = null
    )
    {
        var rule = days is { } count ? new WorkingDaysAfter(count) : TimeLimit.Parse("实时公开").Rule;
        var limit = new StatutoryLimit(
            name,
            matter,
            ("某法", null, null),
            StatuteLevel.Law,
            region,
            (null, null),
            rule,
            actor,
            (new("机关", "organs"), new("公开", "what is public")),
            null,
            (null, standing, "s", null)
        );
        return new(limit, rule.Apply(Day.Of("2026-09-18"), ChinaCalendar.Projected));
    }
}
