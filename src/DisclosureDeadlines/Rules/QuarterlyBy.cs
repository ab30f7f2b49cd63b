using System.Globalization;
using System.Text.Json.Serialization;
using NodaTime;

namespace DisclosureDeadlines.Rules;

/// <summary>Every quarter by a day of one of its months: 每季度第一个月15日前; or every quarter, no day being named.</summary>
[JsonConverter(typeof(DeadlineRuleJsonConverter))]
public sealed class QuarterlyBy : RecurringBy
{
    /// <summary>Makes a rule that names no day: 每季度公开.</summary>
    public QuarterlyBy()
        : base(null, PeriodOffset.Next) { }

    /// <summary>Makes the rule.</summary>
    /// <param name="monthOfQuarter">The month of the quarter, 1 to 3.</param>
    /// <param name="day">
    /// The day of the month, from 1; <see cref="RecurringBy.MonthEnd"/> for its last. A month that has no such day is due on its last.
    /// </param>
    /// <param name="periodOffset">
    /// In which quarter the date lies, seen from the one reported on; the next if not given, but the same for the quarter's last day.
    /// </param>
    /// <param name="assumes">Which quarter is meant where none is given; another than the next one only with the offset 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of range.</exception>
    public QuarterlyBy(int monthOfQuarter, int day, PeriodOffset? periodOffset = null, AssumedPeriod assumes = AssumedPeriod.NextDue)
        : base(periodOffset, monthOfQuarter == 3 && day == MonthEnd ? PeriodOffset.Same : PeriodOffset.Next, assumes)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(monthOfQuarter, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(monthOfQuarter, 3);
        ArgumentOutOfRangeException.ThrowIfLessThan(day, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(day, MonthEnd);
        MonthOfQuarter = monthOfQuarter;
        Day = day;
    }

    /// <summary>The month of the quarter, 1 to 3; <see langword="null"/> if no day is named.</summary>
    public int? MonthOfQuarter { get; }

    /// <summary>The day of the month, <see cref="RecurringBy.MonthEnd"/> for its last; <see langword="null"/> if no day is named.</summary>
    public int? Day { get; }

    /// <inheritdoc />
    public override RuleKind Kind => RuleKind.QuarterlyBy;

    /// <inheritdoc />
    public override PeriodKind PeriodKind => PeriodKind.Quarter;

    /// <inheritdoc />
    public override bool HasDate => Day is not null;

    /// <inheritdoc />
    public override BilingualText Sentence
    {
        get
        {
            if (Assumes != AssumedPeriod.NextDue)
            {
                string date = Day == MonthEnd ? "月底前" : string.Create(CultureInfo.InvariantCulture, $"{Day}日前");
                string english1 = Day == MonthEnd ? "by the end" : string.Create(CultureInfo.InvariantCulture, $"by day {Day}");
                return RecurringWords.After(
                    Assumes,
                    "季度",
                    "quarter",
                    string.Create(CultureInfo.InvariantCulture, $"第{MonthOfQuarter}个月{date}"),
                    string.Create(CultureInfo.InvariantCulture, $"{english1} of month {MonthOfQuarter}")
                );
            }

            var offset = RecurringWords.Offset(this, "季度", "quarter");
            var (chinese, english) = (MonthOfQuarter, Day) switch
            {
                (null, _) => ("每季度公开", "every quarter"),
                (3, MonthEnd) => ("每季度末前", "every quarter by its last day"),
                (_, MonthEnd) => (
                    string.Create(CultureInfo.InvariantCulture, $"每季度第{MonthOfQuarter}个月月底前"),
                    string.Create(CultureInfo.InvariantCulture, $"every quarter by the end of its month {MonthOfQuarter}")
                ),
                _ => (
                    string.Create(CultureInfo.InvariantCulture, $"每季度第{MonthOfQuarter}个月{Day}日前"),
                    string.Create(CultureInfo.InvariantCulture, $"every quarter by day {Day} of its month {MonthOfQuarter}")
                ),
            };
            return new(chinese + offset?.Chinese, english + offset?.English);
        }
    }

    /// <inheritdoc />
    public override bool Equals(DeadlineRule? other) =>
        other is QuarterlyBy quarterly
        && (quarterly.MonthOfQuarter, quarterly.Day, quarterly.PeriodOffset, quarterly.Assumes)
            == (MonthOfQuarter, Day, PeriodOffset, Assumes);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Kind, MonthOfQuarter, Day, PeriodOffset, Assumes);

    private protected override LocalDate DateIn(LocalDate firstDay) =>
        MonthDays.DayOrEnd(firstDay.PlusMonths(MonthOfQuarter!.Value - 1), Day!.Value);
}
