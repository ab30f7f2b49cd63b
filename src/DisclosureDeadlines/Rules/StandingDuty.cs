using System.Text.Json.Serialization;

namespace DisclosureDeadlines.Rules;

/// <summary>
/// A length of time that is not a deadline: how often something is updated, how long it stays up at least, or how long, or until when, it
/// is kept. It has no due date, because it says nothing of the day by which to publish.
/// </summary>
[JsonConverter(typeof(DeadlineRuleJsonConverter))]
public sealed class StandingDuty : UndatedRule
{
    /// <summary>The most times that something can be updated in one interval.</summary>
    public static int MaxTimes => 999;

    private static readonly BilingualText IsInterval = new(
        "这是更新周期，不是截止日期",
        "this is how often to update, not a day to publish by"
    );
    private static readonly BilingualText IsMinimum = new(
        "这是公示的最短时间，不是截止日期",
        "this is how long something stays up at least, not a day to publish by"
    );
    private static readonly BilingualText IsRetention = new(
        "这是公开的保留时间，不是截止日期",
        "this is how long something is kept up, not a day to publish by"
    );

    private StandingDuty(RuleKind kind, int? length, TimeUnit? unit, Trigger? trigger, int times = 1, RetentionEnd? until = null)
    {
        if (length is { } given)
        {
            Units.Check(given, unit!.Value);
        }

        Kind = kind;
        Length = length;
        Unit = unit;
        Trigger = trigger;
        Times = times;
        Until = until;
    }

    /// <inheritdoc />
    public override RuleKind Kind { get; }

    /// <summary>How many units; <see langword="null"/> for what is kept without an end.</summary>
    public int? Length { get; }

    /// <summary>The unit of the length; <see langword="null"/> if there is no length.</summary>
    public TimeUnit? Unit { get; }

    /// <summary>What the length is about, or counted from; <see langword="null"/> if the phrase does not say.</summary>
    public Trigger? Trigger { get; }

    /// <summary>How many times in each interval something is updated; 1 for what is not an interval.</summary>
    public int Times { get; }

    /// <summary>The last day that something is kept up; <see langword="null"/> if none is named.</summary>
    public RetentionEnd? Until { get; }

    /// <inheritdoc />
    public override BilingualText Sentence
    {
        get
        {
            var length = Length is { } given ? Units.Text(given, Unit!.Value) : null;
            string subject = Trigger?.Words ?? "";
            return Kind switch
            {
                RuleKind.UpdateInterval when Times > 1 => new(
                    $"每{length!.Chinese}至少更新{Times}次",
                    $"updated at least {Times} times every {length.English}"
                ),
                RuleKind.UpdateInterval => new($"至少每{length!.Chinese}更新一次", $"updated at least every {length.English}"),
                RuleKind.MinimumPeriod => new(
                    $"{(Trigger is null ? "公示期" : subject)}不少于{length!.Chinese}",
                    $"{(Trigger is null ? "on display" : subject)} for at least {length.English}"
                ),
                _ when Until is not null => new($"公开至{Until.Text.Chinese}", $"kept up until {Until.Text.English}"),
                _ when length is null => new(
                    Trigger is null ? "长期公开" : $"{subject}内长期公开",
                    Trigger is null ? "kept up without an end" : $"kept up during {subject}"
                ),
                _ => new(
                    $"{subject}公开满{length.Chinese}",
                    Trigger is null ? $"kept up for {length.English}" : $"kept up for {length.English} from {subject}"
                ),
            };
        }
    }

    /// <inheritdoc />
    public override BilingualText Reason =>
        Kind switch
        {
            RuleKind.UpdateInterval => IsInterval,
            RuleKind.MinimumPeriod => IsMinimum,
            _ => IsRetention,
        };

    internal override Trigger? OnlyTrigger => Trigger;

    /// <summary>Updated at least every so often: 至少每6个月更新一次.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The length is not from 1 to the unit's greatest.</exception>
    public static StandingDuty UpdateInterval(int length, TimeUnit unit) => UpdateInterval(length, unit, 1);

    /// <summary>Updated at least so many times in each interval: 每周至少更新2次.</summary>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The length is not from 1 to the unit's greatest, or the times are not from 1 to <see cref="MaxTimes"/>.
    /// </exception>
    public static StandingDuty UpdateInterval(int length, TimeUnit unit, int times)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(times, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(times, MaxTimes);
        return new(RuleKind.UpdateInterval, length, unit, null, times);
    }

    /// <summary>On display for at least so long: 公示期不少于5个工作日.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The length is not from 1 to the unit's greatest.</exception>
    public static StandingDuty MinimumPeriod(int length, TimeUnit unit, Trigger? trigger = null) =>
        new(RuleKind.MinimumPeriod, length, unit, trigger);

    /// <summary>Kept up for so long: 公开满5年.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The length is not from 1 to the unit's greatest.</exception>
    public static StandingDuty Retention(int length, TimeUnit unit, Trigger? trigger = null) =>
        new(RuleKind.Retention, length, unit, trigger);

    /// <summary>Kept up without an end, or as long as something lasts: 长期公开, 任期内.</summary>
    public static StandingDuty Retention(Trigger? trigger) => new(RuleKind.Retention, null, null, trigger);

    /// <summary>Kept up until a day: 公开至2026年12月31日.</summary>
    public static StandingDuty KeptUntil(RetentionEnd until)
    {
        ArgumentNullException.ThrowIfNull(until);
        return new(RuleKind.Retention, null, null, null, until: until);
    }

    /// <inheritdoc />
    public override bool Equals(DeadlineRule? other) =>
        other is StandingDuty duty
        && (duty.Kind, duty.Length, duty.Unit, duty.Times) == (Kind, Length, Unit, Times)
        && Equals(duty.Trigger, Trigger)
        && duty.Until == Until;

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Kind, Length, Unit, Trigger, Times, Until);
}
