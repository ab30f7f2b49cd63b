using System.Text.Json.Serialization;
using NodaTime;

namespace DisclosureDeadlines.Rules;

/// <summary>Every week by a day: 每周三前; or every week, no day being named.</summary>
[JsonConverter(typeof(DeadlineRuleJsonConverter))]
public sealed class WeeklyBy : RecurringBy
{
    private const string ChineseWeekdays = "一二三四五六日";

    /// <summary>Makes the rule.</summary>
    /// <param name="weekday">The day of the week; <see langword="null"/> if none is named.</param>
    /// <param name="periodOffset">In which week the day lies, seen from the one reported on; the same if not given.</param>
    /// <exception cref="ArgumentOutOfRangeException">The day is none of a week, or the offset is not −1, 0 or 1.</exception>
    public WeeklyBy(IsoDayOfWeek? weekday, PeriodOffset? periodOffset = null)
        : base(periodOffset, PeriodOffset.Same)
    {
        if (weekday is < IsoDayOfWeek.Monday or > IsoDayOfWeek.Sunday)
        {
            throw new ArgumentOutOfRangeException(nameof(weekday), weekday, "This is no day of the week.");
        }

        Weekday = weekday;
    }

    /// <summary>The day of the week; <see langword="null"/> if none is named.</summary>
    public IsoDayOfWeek? Weekday { get; }

    /// <inheritdoc />
    public override RuleKind Kind => RuleKind.WeeklyBy;

    /// <inheritdoc />
    public override PeriodKind PeriodKind => PeriodKind.Week;

    /// <inheritdoc />
    public override bool HasDate => Weekday is not null;

    /// <inheritdoc />
    public override BilingualText Sentence
    {
        get
        {
            var offset = RecurringWords.Offset(this, "周", "week");
            return Weekday is { } day
                ? new($"每周{ChineseWeekdays[(int)day - 1]}前{offset?.Chinese}", $"every week by {day}{offset?.English}")
                : new($"每周公开{offset?.Chinese}", $"every week{offset?.English}");
        }
    }

    /// <inheritdoc />
    public override bool Equals(DeadlineRule? other) =>
        other is WeeklyBy weekly && (weekly.Weekday, weekly.PeriodOffset) == (Weekday, PeriodOffset);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Kind, Weekday, PeriodOffset);

    private protected override LocalDate DateIn(LocalDate firstDay) => firstDay.PlusDays((int)Weekday!.Value - 1);
}
