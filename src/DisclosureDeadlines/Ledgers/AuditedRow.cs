using System.Collections.Immutable;
using System.Text.Json.Serialization;
using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Catalogues;
using DisclosureDeadlines.Phrases;
using DisclosureDeadlines.Rules;
using NodaTime;

namespace DisclosureDeadlines.Ledgers;

/// <summary>A row of a ledger and its judgement: until when it was to be published, its state, and why.</summary>
/// <remarks>Immutable.</remarks>
public sealed class AuditedRow
{
    private static readonly AuditFinding[] AllFindings = Enum.GetValues<AuditFinding>();

    private readonly DeadlineStatus? standing;
    private readonly int findings;

    internal AuditedRow(LedgerRow row, RowLimit limit, in Judgement judgement, LocalDate today, int soonWithin)
    {
        Row = row;
        Limit = limit.Limit;
        Item = limit.Item;
        Period = judgement.Period;
        Deadline = judgement.Deadline;
        bool isContradiction = IsBeforeEvent && row.Published <= today;
        Reason = isContradiction && judgement.Status == AuditState.NoDueDate ? Contradiction(row) : judgement.Reason ?? limit.Assumption;

        // A day of publication that is still to come is a plan or a slip, not something that has been done.
        standing =
            Deadline is { DueOn: not null } deadline && !isContradiction
                ? deadline.StatusOn(today, row.Published > today ? null : row.Published)
                : null;
        State =
            standing is not null ? Of(standing.State)
            : isContradiction && judgement.Status == AuditState.NoDueDate ? AuditState.Invalid
            : judgement.Status;
        if (row.Hint is { } hint && State is AuditState.Overdue or AuditState.PublishedLate)
        {
            (standing, State, Reason) = (null, AuditState.Invalid, hint);
        }

        findings = FindingsOf(today, soonWithin);
    }

    /// <summary>The row as it was read.</summary>
    public LedgerRow Row { get; }

    /// <summary>Its state.</summary>
    public AuditState State { get; }

    /// <summary>The limit that it was judged by; <see langword="null"/> if it is not known.</summary>
    public TimeLimit? Limit { get; }

    /// <summary>
    /// The row of the catalogue that the limit comes from; <see langword="null"/> if the ledger names the limit itself, or if several rows
    /// of one limit were meant.
    /// </summary>
    public CatalogueItem? Item { get; }

    /// <summary>
    /// The period that it reports on, from its own column or from the title; <see langword="null"/> where the duty does not recur, or where
    /// none is sure.
    /// </summary>
    public ReportingPeriod? Period { get; }

    /// <summary>The whole answer, which can explain itself; <see langword="null"/> if no rule could be applied.</summary>
    public Deadline? Deadline { get; }

    /// <summary>The last day in time; <see langword="null"/> when there is none, with the <see cref="Reason"/>.</summary>
    [JsonConverter(typeof(LocalDateJsonConverter))]
    public LocalDate? DueOn => Deadline?.DueOn;

    /// <summary>
    /// The last working day that is in time whichever way the law is read; <see langword="null"/> when there is none. See
    /// <see cref="Deadline.PublishBy"/>.
    /// </summary>
    [JsonConverter(typeof(LocalDateJsonConverter))]
    public LocalDate? PublishBy => Deadline?.PublishBy;

    /// <summary>How sure the due date is; <see langword="null"/> when there is none.</summary>
    public Certainty? Certainty => Deadline?.Certainty;

    /// <summary>
    /// Why the row cannot be judged: there is no due date, or a cell cannot be read, or its days contradict each other, or it says something by
    /// which it may not be late; or what was assumed to give a date, or from which column it was counted; <see langword="null"/> when there is nothing to say. Without a final full stop.
    /// </summary>
    public BilingualText? Reason { get; }

    /// <summary>Calendar days after the due date until it was published, or until today; 0 when it is not late.</summary>
    public int DaysLate => standing?.DaysLate ?? 0;

    /// <summary>
    /// Working days after the due date until it was published, or until today, the last inclusive; 0 when it is not late. Being late
    /// by a weekend is 0 working days.
    /// </summary>
    public int WorkingDaysLate => standing?.WorkingDaysLate ?? 0;

    /// <summary>Calendar days from today to the due date; 0 when it is due or done.</summary>
    public int DaysLeft => standing?.DaysLeft ?? 0;

    /// <summary>Working days after today up to and including the due date; 0 when it is due or done.</summary>
    public int WorkingDaysLeft => standing?.WorkingDaysLeft ?? 0;

    /// <summary>What an auditor has to look at, in the order of <see cref="AuditFinding"/>; empty if nothing.</summary>
    public IReadOnlyList<AuditFinding> Findings => findings == 0 ? [] : Array.AsReadOnly(Array.FindAll(AllFindings, Has));

    /// <summary>
    /// The office in charge: the ledger's, otherwise the one that the catalogue names; <see langword="null"/> if neither does.
    /// </summary>
    public string? Office => Row.Office ?? Item?.Responsible;

    /// <summary>
    /// What it belongs to: the heading of the catalogue's row, otherwise the item as the ledger has it, otherwise the limit as it has it.
    /// </summary>
    public string? ItemName => Item?.Heading ?? Row.Item ?? Row.Limit;

    /// <summary>Whether an auditor has to look at this.</summary>
    public bool Has(AuditFinding finding) => (uint)finding < (uint)AllFindings.Length && (findings & (1 << (int)finding)) != 0;

    /// <summary>Whether there is anything that an auditor has to look at.</summary>
    internal bool HasAny => findings != 0;

    /// <summary>The row and its state.</summary>
    public override string ToString() => $"{Row}: {State}";

    private bool IsBeforeEvent => Row.Published < Row.EventDate && Limit?.Rule.LooksBack != true;

    private static BilingualText Contradiction(LedgerRow row) =>
        new(
            $"发布日期 {row.Published:uuuu'-'MM'-'dd} 早于成文日期 {row.EventDate:uuuu'-'MM'-'dd}，两个日期至少有一个有误",
            $"published on {row.Published:uuuu'-'MM'-'dd}, before the event on {row.EventDate:uuuu'-'MM'-'dd}: one of the two days is wrong"
        );

    private static AuditState Of(DeadlineState state) =>
        state switch
        {
            DeadlineState.NotYetDue => AuditState.NotYetDue,
            DeadlineState.DueToday => AuditState.DueToday,
            DeadlineState.Overdue => AuditState.Overdue,
            DeadlineState.PublishedInTime => AuditState.PublishedInTime,
            DeadlineState.PublishedLate => AuditState.PublishedLate,
            _ => AuditState.NoDueDate,
        };

    private int FindingsOf(LocalDate today, int soonWithin)
    {
        int found = State switch
        {
            AuditState.Overdue => 1 << (int)AuditFinding.Overdue,
            AuditState.NotYetDue or AuditState.DueToday when WorkingDaysLeft <= soonWithin => 1 << (int)AuditFinding.DueSoon,
            AuditState.PublishedLate => 1 << (int)AuditFinding.PublishedLate,
            AuditState.NoDueDate => 1 << (int)AuditFinding.NoDueDate,
            AuditState.Invalid => 1 << (int)AuditFinding.Invalid,
            _ => 0,
        };
        if (State == AuditState.OutOfScope)
        {
            return found;
        }

        found |= IsBeforeEvent ? 1 << (int)AuditFinding.PublishedBeforeEvent : 0;
        found |= Row.EventDate > today && Limit?.Rule.LooksBack != true ? 1 << (int)AuditFinding.EventImplausible : 0;
        return found | (Row.Published > today ? 1 << (int)AuditFinding.PublishedAfterToday : 0);
    }
}
