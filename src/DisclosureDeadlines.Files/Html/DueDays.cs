using DisclosureDeadlines.Ledgers;
using NodaTime;

namespace DisclosureDeadlines.Files.Html;

/// <summary>How many rows are due on each day.</summary>
internal sealed class DueDays
{
    private readonly Dictionary<LocalDate, DueDay> days = [];

    public IReadOnlyCollection<LocalDate> Dates => days.Keys;

    public DueDay this[LocalDate date] => days.GetValueOrDefault(date);

    public void Add(AuditedRow row)
    {
        if (row.DueOn is not { } date)
        {
            return;
        }

        var day = this[date];
        days[date] = day with
        {
            Rows = day.Rows + 1,
            Overdue = day.Overdue + (row.State == AuditState.Overdue ? 1 : 0),
            Late = day.Late + (row.State == AuditState.PublishedLate ? 1 : 0),
        };
    }
}
