using System.Text.Json.Serialization;
using NodaTime;

namespace DisclosureDeadlines.Rules;

/// <summary>Every year by a date, the date itself included: 每年1月31日前. With a first date too it is a window: 每年9月15日至10月14日.</summary>
[JsonConverter(typeof(DeadlineRuleJsonConverter))]
public sealed class AnnualBy : RecurringBy
{
    /// <summary>Makes the rule.</summary>
    /// <param name="date">The last day in time of each year. 29 February means the end of February in every year.</param>
    /// <param name="from">The first day of the window; <see langword="null"/> if there is none. It changes no due date.</param>
    /// <param name="periodOffset">In which year the date lies, seen from the one reported on; 1 if not given, but 0 for the year's last day.</param>
    /// <exception cref="ArgumentOutOfRangeException">The offset is not −1, 0 or 1.</exception>
    public AnnualBy(AnnualDate date, AnnualDate? from = null, int? periodOffset = null)
        : base(periodOffset, (date.Month, date.Day) == (12, 31) ? 0 : 1)
    {
        Date = date;
        From = from;
    }

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
            var offset = OffsetWords("年度", "year");
            string chinese = From is { } from ? $"每年{Chinese(from)}至{Chinese(Date)}" : Date == EndOfFebruary ? "每年2月底前" : $"每年{Chinese(Date)}前";
            string english = From is { } first
                ? $"every year from {English(first)} to {English(Date)}"
                : Date == EndOfFebruary ? "every year by the end of February" : $"every year by {English(Date)}";
            return new(chinese + offset?.Chinese, english + offset?.English);
        }
    }

    private static AnnualDate EndOfFebruary => new(2, 29);

    /// <inheritdoc />
    public override bool Equals(DeadlineRule? other) =>
        other is AnnualBy annual && annual.Date == Date && annual.From == From && annual.PeriodOffset == PeriodOffset;

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Kind, Date, From, PeriodOffset);

    private protected override LocalDate DateIn(LocalDate firstDay) => Date.InYear(firstDay.Year);

    private static string Chinese(AnnualDate date) => $"{date.Month}月{date.Day}日";

    private static string English(AnnualDate date) => FormattableString.Invariant($"{date.InYear(2000):d MMMM}");
}
