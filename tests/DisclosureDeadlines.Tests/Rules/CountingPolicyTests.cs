using DisclosureDeadlines.Rules;
using Xunit;

namespace DisclosureDeadlines.Tests.Rules;

/// <summary>Each choice of a policy is said with what it rests on, and said otherwise when it is made otherwise.</summary>
public sealed class CountingPolicyTests
{
    private static readonly CountingPolicy[] OneChoiceChanged =
    [
        new() { PeriodRoll = Roll.None },
        new() { FixedDateRoll = Roll.Following },
        new() { RestDayEvent = RestDayEvent.Deemed },
        new() { LeadDays = LeadDays.Clear },
    ];

    [Fact]
    public void Citations_EachChoice_SaysWhatItRestsOn() =>
        Assert.All(
            CountingPolicy.Presets.Values,
            policy =>
            {
                Assert.Equal(4, policy.Citations.Count);
                Assert.All(
                    policy.Citations,
                    choice => Assert.True(choice.Chinese.EndsWith('）') && choice.English.EndsWith(')'), choice.English)
                );
            }
        );

    [Fact]
    public void Citations_OneChoiceMadeOtherwise_ChangesThatSentenceAlone() =>
        Assert.All(
            OneChoiceChanged.Select((policy, choice) => (policy, choice)),
            changed =>
                Assert.Equal(
                    [changed.choice],
                    Enumerable.Range(0, 4).Where(i => !changed.policy.Citations[i].Equals(CountingPolicy.Default.Citations[i]))
                )
        );
}
