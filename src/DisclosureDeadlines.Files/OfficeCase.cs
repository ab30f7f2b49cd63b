using DisclosureDeadlines.Cases;
using DisclosureDeadlines.Files.Registers;
using NodaTime;

namespace DisclosureDeadlines.Files;

/// <summary>One case of a register, as somebody wrote it down, with how it was read.</summary>
/// <remarks>Immutable.</remarks>
public sealed class OfficeCase
{
    internal OfficeCase(AuditedCase audited) => Audited = audited;

    /// <summary>Where it is in its table, from 1: in a sheet, the number beside the row; of several lines the first.</summary>
    public int RowNumber => Audited.Row.Row;

    /// <summary>The sheet; <see langword="null"/> where the file has only one, without a name.</summary>
    public string? Sheet => Audited.Row.Sheet;

    /// <summary>Its number (编号), as written.</summary>
    public string? Number => Audited.Row.Number;

    /// <summary>What it is about.</summary>
    public string? Title => Audited.Row.Title;

    /// <summary>The office in charge (责任科室).</summary>
    public string? Office => Audited.Row.Office;

    /// <summary>The due date that the register itself gives; <see langword="null"/> if it gives none.</summary>
    public LocalDate? PrintedDueOn => Audited.Row.PrintedDue;

    /// <summary>What happened in it, as far as the register tells.</summary>
    public IReadOnlyList<Happening> Happenings => Audited.Row.Happenings;

    /// <summary>Where the case is: the state of its clock and its due date; <see langword="null"/> if it cannot be read.</summary>
    public Reading? Reading => Audited.Reading;

    /// <summary>Why it cannot be read, without a final full stop; <see langword="null"/> if it can.</summary>
    public BilingualText? Reason => Audited.Reason;

    /// <summary>
    /// Whether the due date that the register gives is another than the one worked out here. The first one, from before a restart, a pause
    /// or an extension, is not held against it.
    /// </summary>
    public bool IsDueOtherwise => Audited.IsDueOtherwise;

    internal AuditedCase Audited { get; }

    /// <summary>The row, the number and the state.</summary>
    public override string ToString() => $"{SmallNumber.Of(RowNumber)} {Number}: {Reading?.State.ToString() ?? Reason!.ToString(null)}";
}
