using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Files.Ledgers;
using DisclosureDeadlines.Ledgers;
using NodaTime;

namespace DisclosureDeadlines.Files.Audits;

/// <summary>The parts of an audit as JSON. The names are a contract.</summary>
internal static class AuditJson
{
    public static object Place(AuditRun run) => new
    {
        run.Place.File,
        run.Place.Sheet,
        run.Place.HeaderRow,
        UnusedColumns = run.Place.Columns?.Unused,
    };

    public static object Tally(AuditTally tally) => new
    {
        tally.Rows,
        tally.NotYetDue,
        tally.DueToday,
        tally.Overdue,
        tally.PublishedInTime,
        tally.PublishedLate,
        tally.NoDueDate,
        tally.Invalid,
        tally.MostDaysLate,
        tally.InTimeShare,
    };

    public static object Groups(IReadOnlyList<AuditGroup> groups) => groups.Select(group => new { group.Name, group.IsRest, Totals = Tally(group.Tally) });

    public static object Findings(IReadOnlyList<AuditList> findings) => findings.ToDictionary(
        list => AuditNames.Of(list.Finding),
        list => new { list.Count, Rows = list.Rows.Select(row => row.Row.Number) });

    /// <summary>A row and its judgement.</summary>
    internal sealed record RowJson
    {
        public required int Row { get; init; }

        public required string? Title { get; init; }

        public required string? Item { get; init; }

        public required int? ItemSeq { get; init; }

        public required string? Limit { get; init; }

        public required LocalDate? Event { get; init; }

        public required string? Period { get; init; }

        public required LocalDate? Published { get; init; }

        public required string? Office { get; init; }

        public required string? Note { get; init; }

        public required LocalDate? DueOn { get; init; }

        public required LocalDate? PublishBy { get; init; }

        public required AuditStatus Status { get; init; }

        public required int? DaysLate { get; init; }

        public required int? WorkingDaysLate { get; init; }

        public required int? DaysLeft { get; init; }

        public required int? WorkingDaysLeft { get; init; }

        public required Certainty? Certainty { get; init; }

        public required string? CertaintyReason { get; init; }

        public required string? Reason { get; init; }

        public required IReadOnlyList<AuditFinding> Findings { get; init; }

        public static RowJson Of(AuditedRow row)
        {
            bool isDated = row.DueOn is not null;
            return new RowJson
            {
                Row = row.Row.Number,
                Title = row.Row.Title,
                Item = row.ItemName,
                ItemSeq = row.Item?.Seq,
                Limit = row.Limit?.Text ?? row.Row.Limit,
                Event = row.Row.EventDate,
                Period = row.Period?.ToString() ?? row.Row.Period,
                Published = row.Row.Published,
                Office = row.Office,
                Note = row.Row.Note,
                DueOn = row.DueOn,
                PublishBy = row.PublishBy,
                Status = row.Status,
                DaysLate = isDated ? row.DaysLate : null,
                WorkingDaysLate = isDated ? row.WorkingDaysLate : null,
                DaysLeft = isDated ? row.DaysLeft : null,
                WorkingDaysLeft = isDated ? row.WorkingDaysLeft : null,
                Certainty = row.Certainty,
                CertaintyReason = row.Deadline?.CertaintyReason?.ToString(null),
                Reason = row.Reason?.ToString(null),
                Findings = row.Findings,
            };
        }
    }
}
