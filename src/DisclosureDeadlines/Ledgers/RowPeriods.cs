using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Foundation;
using DisclosureDeadlines.Phrases;
using DisclosureDeadlines.Rules;
using NodaTime;

namespace DisclosureDeadlines.Ledgers;

/// <summary>Finds the period that a row reports on: in its own column, or else in its title.</summary>
internal sealed class RowPeriods
{
    private readonly BoundedCache<string, ReportingPeriod?> read = new(LedgerAudit.MostRemembered);

    /// <summary>The period of a row for a limit that asks for one.</summary>
    /// <param name="row">The row.</param>
    /// <param name="kind">The length of the period that the limit asks for.</param>
    /// <param name="reportsBack">Whether a plan for a period, known from the title alone, may be meant for another date.</param>
    /// <param name="without">Why there is no period, where there is none.</param>
    public ReportingPeriod? Of(LedgerRow row, PeriodKind kind, bool reportsBack, out Judgement without)
    {
        without = default;
        var name = TitlePeriod.Name(kind);
        if (string.IsNullOrWhiteSpace(row.Period))
        {
            var named = TitlePeriod.Read(row.Title, kind, reportsBack);
            without = named is not null
                ? default
                : Judgement.NoDueDate(
                    $"没有所属期，标题里也读不准是哪一{name.Chinese}的",
                    $"there is no period, and the title does not say for certain which {name.English} it reports on"
                );
            return named;
        }

        var period = LedgerAudit.IsLong(row.Period) ? Read(row.Period) : read.Get(row.Period, this, static (text, _) => Read(text));
        if (period is null)
        {
            string found = Excerpt.Of(row.Period, 30);
            without = Judgement.Fault(
                new(
                    $"所属期：应为如 2025、2025-Q3、2025-09 的所属期，却是“{found}”",
                    $"period: expected a period such as 2025, 2025-Q3 or 2025-09, found \"{found}\""
                )
            );
            return null;
        }

        if (period.Kind != kind)
        {
            without = Judgement.NoDueDate(
                $"时限按{name.Chinese}重复，所属期 {period} 不是一{name.Chinese}",
                $"the limit recurs by the {name.English}, and the period {period} is not one"
            );
            return null;
        }

        return period;
    }

    /// <summary>A period as it is written; null for another text.</summary>
    public static ReportingPeriod? Read(string period) => ReportingPeriod.TryParse(PlainText.Of(period), out var read) ? read : null;
}
