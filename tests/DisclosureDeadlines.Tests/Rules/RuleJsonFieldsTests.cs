using System.Text.Json;
using DisclosureDeadlines.Rules;
using Xunit;

namespace DisclosureDeadlines.Tests.Rules;

public sealed class RuleJsonFieldsTests
{
    /// <summary>The converter's own words: a field that does not apply to the kind is absent.</summary>
    [Theory]
    [InlineData("""{"kind":"annualBy","month":1,"day":31,"n":5}""")]
    [InlineData("""{"kind":"realTime","n":20,"trigger":"信息形成"}""")]
    [InlineData("""{"kind":"workingDaysAfter","n":20,"n":5}""")]
    public void Deserialize_AFieldThatDoesNotApplyOrStandsTwice_IsRefused(string json) =>
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<DeadlineRule>(json));
}
