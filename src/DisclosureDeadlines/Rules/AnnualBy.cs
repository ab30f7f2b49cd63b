using System.Text.Json.Serialization;
using NodaTime;

namespace DisclosureDeadlines.Rules;

/// <summary>Every year by a date, the date itself included: 每年1月31日前. With a first date too it is a window: 每年9月15日至10月14日.</summary>
[JsonConverter(typeof(DeadlineRuleJsonConverter))]
public sealed class AnnualBy : RecurringBy
{
    /// <summary>Makes the rule.</summary>
    /// <param name="date">The last day in time of each year. <see cref="EndOfFebruary"/> is its last day in every year.</param>
    /// <param name="from">The first day of the window; <see langword="null"/> if there is none. It changes no due date.</param>
    /// <param name="periodOffset">
    /// In which year the date lies, seen from the one reported on; the next if not given, but the same for the year's last day.
    /// </param>
    /// <param name="assumes">Which year is meant where none is given; another than the next one only with the offset 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The offset is not −1, 0 or 1.</exception>
    public AnnualBy(
        AnnualDate date,
        AnnualDate? from = null,
        PeriodOffset? periodOffset = null,
        AssumedPeriod assumes = AssumedPeriod.NextDue
    )
        : base(periodOffset, (date.Month, date.Day) == (12, 31) ? PeriodOffset.Same : PeriodOffset.Next, assumes)
    {
        Date = date;
        From = from;
    }

    /// <summary>The last day of February, in a leap year or not: 每年2月底前 is <c>new AnnualBy(AnnualBy.EndOfFebruary)</c>.</summary>
    public static AnnualDate EndOfFebruary => new(2, 29);

    /// <summary>The last day in time of each year, inclusive.</summary>
    public AnnualDate Date { get; }

    /// <summary>The first day of the window, inclusive; <see langword="null"/> if there is none.</summary>
    public AnnualDate? From { get; }

    /// <inheritdoc />
    public override RuleKind Kind => RuleKind.AnnualBy;

    /// <inheritdoc />
    public override PeriodKind PeriodKind => PeriodKind.Year;

    /// <inheritdoc />
    public override bool HasDate => true;

    /// <inheritdoc />
    public override BilingualText Sentence
    {
        get
        {
            var offset = RecurringWords.Offset(this, "年度", "year");
            string last = Date == EndOfFebruary ? "2月底" : Chinese(Date);
            string lastInEnglish = Date == EndOfFebruary ? "the end of February" : English(Date);
            string chinese = From is { } from ? $"{Chinese(from)}至{last}" : $"{last}前";
            string english = From is { } first ? $"from {English(first)} to {lastInEnglish}" : $"by {lastInEnglish}";
            return Assumes == AssumedPeriod.NextDue
                ? new($"每年{chinese}{offset?.Chinese}", $"every year {english}{offset?.English}")
                : RecurringWords.After(Assumes, "年", "year", chinese, english);
        }
    }

    /// <inheritdoc />
    public override bool Equals(DeadlineRule? other) =>
        other is AnnualBy annual
        && annual.Date == Date
        && annual.From == From
        && annual.PeriodOffset == PeriodOffset
        && annual.Assumes == Assumes;

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Kind, Date, From, PeriodOffset, Assumes);

    private protected override LocalDate DateIn(LocalDate firstDay) => Date.InYear(firstDay.Year);

    private static string Chinese(AnnualDate date) => $"{date.Month}月{date.Day}日";

    private static string English(AnnualDate date) => FormattableString.Invariant($"{date.InYear(2000):d MMMM}");
}
