using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Files.Audits;
using DisclosureDeadlines.Files.Ledgers;
using DisclosureDeadlines.Ledgers;
using DisclosureDeadlines.Rules;
using NodaTime;

namespace DisclosureDeadlines.Files.Impacts;

/// <summary>Goes through a ledger once, and finds the open rows that notices move.</summary>
/// <param name="run">What is known before.</param>
/// <param name="ledger">The ledger.</param>
/// <param name="watch">Who watches.</param>
internal sealed class ImpactWork(ImpactRun run, LedgerSource ledger, IRowWatch watch)
{
    /// <summary>Impacts that are remembered. The rows of a ledger share their rules and days.</summary>
    private const int MostRemembered = 20_000;

    private readonly Dictionary<Deadline, Impact> known = [];
    private readonly Dictionary<Region, WorkingDayCalendar> afterIn = [];
    private readonly NoticesBehind notices = new(run.Audit, run.Imported);
    private LocalDate? last;

    /// <summary>What is known before the first row.</summary>
    public ImpactRun Run => run;

    /// <summary>The rows gone through. This and what follows is complete when <see cref="Moves"/> is.</summary>
    public ImpactTotals Totals { get; private set; } = new();

    /// <summary>The notices imported before that the rows rest on, by their short names.</summary>
    public IEnumerable<string> ImportedNames => notices.Imported.Select(notice => notice.ShortName);

    /// <summary>The year whose notice is missing even with the notices that arrive; null if none is.</summary>
    public int? MissingYear => MissingNotice.Year(run.After, last);

    /// <summary>What else a reader has to know, in sentences.</summary>
    public IEnumerable<string> Remarks =>
        run.Readings.SelectMany(reading => reading.Remarks).Select(remark => remark.ToString(null)).Concat(run.Place.Remarks);

    /// <summary>The rows that move, in the ledger's order, as they are found. They can be gone through once.</summary>
    /// <exception cref="OfficeFileException">The ledger cannot be read to its end.</exception>
    /// <exception cref="OperationCanceledException">The user has stopped it.</exception>
    public IEnumerable<MovedRow> Moves()
    {
        int done = 0;
        foreach (var row in ReadAhead.Of(run.Audit.Audit(ledger.Rows), watch.Wish))
        {
            watch.Reached(++done, () => ledger.Progress);
            if (Moved(row) is { } move)
            {
                yield return new MovedRow(row, move);
            }
        }
    }

    private DeadlineMove? Moved(AuditedRow row)
    {
        switch (row.State)
        {
            case AuditState.Invalid:
                Totals = Totals with { Invalid = Totals.Invalid + 1 };
                return null;
            case AuditState.OutOfScope:
                Totals = Totals with { OutOfScope = Totals.OutOfScope + 1 };
                return null;
            case AuditState.NoDueDate:
                Totals = Totals with { NoDueDate = Totals.NoDueDate + 1 };
                return null;
            case AuditState.PublishedInTime or AuditState.PublishedLate:
                Totals = Totals with { Published = Totals.Published + 1 };
                return null;
        }

        var impact = ImpactOn(row.Deadline!);
        var move = impact.Moves.SingleOrDefault();
        Totals = move switch
        {
            { IsDueDateMoved: true } => Totals with { DueMoved = Totals.DueMoved + 1 },
            not null => Totals with { PublishByMoved = Totals.PublishByMoved + 1 },
            null when impact.Settled.Count > 0 => Totals with { Settled = Totals.Settled + 1 },
            _ => Totals with { Untouched = Totals.Untouched + 1 },
        };
        var due = move is null ? row.DueOn : move.After.DueOn;
        last = last > due ? last : due ?? last;
        notices.Add(row);
        return move;
    }

    /// <summary>
    /// The calendar with the notices, in the place that the row was judged by: its office may lie in another than the ledger.
    /// </summary>
    private WorkingDayCalendar After(Region? place)
    {
        if (place is null || place.Equals(run.After.Region))
        {
            return run.After;
        }

        if (!afterIn.TryGetValue(place, out var calendar))
        {
            afterIn[place] = calendar = run.After.In(place);
        }

        return calendar;
    }

    private Impact ImpactOn(Deadline deadline)
    {
        if (!known.TryGetValue(deadline, out var impact))
        {
            impact = Impact.Of([deadline], After(deadline.Calendar.Region));
            if (known.Count < MostRemembered)
            {
                known.Add(deadline, impact);
            }
        }

        return impact;
    }
}
