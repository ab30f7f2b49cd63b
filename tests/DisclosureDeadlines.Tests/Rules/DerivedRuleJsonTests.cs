using System.Text.Json;
using DisclosureDeadlines.Rules;
using NodaTime;
using Xunit;

namespace DisclosureDeadlines.Tests.Rules;

/// <summary>
/// A rule held in a variable or a member of its own type is written and read like any other: who uses the library need not know the base
/// class.
/// </summary>
public sealed class DerivedRuleJsonTests
{
    [Fact]
    public void Serialize_StaticTypeOfTheKind_SameTextAsOfTheBase()
    {
        AssertSame(new WorkingDaysAfter(20, null));
        AssertSame(new AnnualBy(new AnnualDate(1, 31)));
        AssertSame(new FixedDate(new LocalDate(2020, 10, 31)));
        AssertSame(new Composite(PartsRelation.All, [new(new MonthlyBy(15)), new(new WorkingDaysAfter(20, null))]));
        AssertSame(NoFixedDate.RealTime);
        AssertSame(StandingDuty.Retention(null));
    }

    [Fact]
    public void Serialize_AnonymousObject_RuleInItsOwnText() =>
        Assert.Equal(
            """{"rule":{"kind":"workingDaysAfter","n":20,"unit":"workingDay"}}""",
            JsonSerializer.Serialize(new { rule = new WorkingDaysAfter(20, null) })
        );

    [Fact]
    public void Deserialize_AsItsOwnType_EqualRule() =>
        Assert.Equal(
            new WorkingDaysAfter(20, null),
            JsonSerializer.Deserialize<WorkingDaysAfter>("""{"n":20,"kind":"workingDaysAfter"}""")
        );

    [Fact]
    public void Deserialize_AsAnotherType_JsonExceptionThatNamesBoth()
    {
        var e = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<WorkingDaysAfter>("""{"n":1,"kind":"monthsAfter"}"""));
        Assert.Contains("WorkingDaysAfter", e.Message, StringComparison.Ordinal);
        Assert.Contains("monthsAfter", e.Message, StringComparison.Ordinal);
    }

    private static void AssertSame<T>(T rule)
        where T : DeadlineRule => Assert.Equal(JsonSerializer.Serialize<DeadlineRule>(rule), JsonSerializer.Serialize(rule));
}
