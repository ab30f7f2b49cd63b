using System.Globalization;
using System.Text.Json.Serialization;
using NodaTime;

namespace DisclosureDeadlines.Rules;

/// <summary>Every month by a day: 每月10日前; or every month, no day being named.</summary>
[JsonConverter(typeof(DeadlineRuleJsonConverter))]
public sealed class MonthlyBy : RecurringBy
{
    /// <summary>Makes the rule.</summary>
    /// <param name="day">
    /// The day of the month, from 1; <see cref="RecurringBy.MonthEnd"/> for its last; <see langword="null"/> if none is named. A month that
    /// has no such day is due on its last.
    /// </param>
    /// <param name="periodOffset">
    /// In which month the date lies, seen from the one reported on; the next if not given, but the same for the month's end.
    /// </param>
    /// <param name="assumes">Which month is meant where none is given; another than the next one only with the offset 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of range.</exception>
    public MonthlyBy(int? day, PeriodOffset? periodOffset = null, AssumedPeriod assumes = AssumedPeriod.NextDue)
        : base(periodOffset, day == MonthEnd ? PeriodOffset.Same : PeriodOffset.Next, assumes)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(day ?? 1, 1, nameof(day));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(day ?? 1, MonthEnd, nameof(day));
        Day = day;
    }

    /// <summary>The day of the month, <see cref="RecurringBy.MonthEnd"/> for its last; <see langword="null"/> if none is named.</summary>
    public int? Day { get; }

    /// <inheritdoc />
    public override RuleKind Kind => RuleKind.MonthlyBy;

    /// <inheritdoc />
    public override PeriodKind PeriodKind => PeriodKind.Month;

    /// <inheritdoc />
    public override bool HasDate => Day is not null;

    /// <inheritdoc />
    public override BilingualText Sentence
    {
        get
        {
            if (Assumes != AssumedPeriod.NextDue && Day is { } date)
            {
                return date == MonthEnd
                    ? RecurringWords.After(Assumes, "月", "month", "底前", "by the last day")
                    : RecurringWords.After(
                        Assumes,
                        "月",
                        "month",
                        string.Create(CultureInfo.InvariantCulture, $"{date}日前"),
                        string.Create(CultureInfo.InvariantCulture, $"by day {date}")
                    );
            }

            var offset = RecurringWords.Offset(this, "月", "month");
            var (chinese, english) = Day switch
            {
                null => ("每月公开", "every month"),
                MonthEnd => ("每月底前", "every month by its last day"),
                _ => (
                    string.Create(CultureInfo.InvariantCulture, $"每月{Day}日前"),
                    string.Create(CultureInfo.InvariantCulture, $"every month by day {Day}")
                ),
            };
            return new(chinese + offset?.Chinese, english + offset?.English);
        }
    }

    /// <inheritdoc />
    public override bool Equals(DeadlineRule? other) =>
        other is MonthlyBy monthly && (monthly.Day, monthly.PeriodOffset, monthly.Assumes) == (Day, PeriodOffset, Assumes);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Kind, Day, PeriodOffset, Assumes);

    private protected override LocalDate DateIn(LocalDate firstDay) => MonthDays.DayOrEnd(firstDay, Day!.Value);
}
