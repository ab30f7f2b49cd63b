using System.Collections.Immutable;
using System.Text.Json.Serialization;
using DisclosureDeadlines.Calendars;
using NodaTime;

namespace DisclosureDeadlines.Ledgers;

/// <summary>One row of a ledger (台账): one publication, as somebody wrote it down.</summary>
/// <remarks>
/// Immutable, compared by value. Every member but the number may be missing, and empty texts count as missing. A <see cref="LocalDate"/> of
/// another calendar system is kept as the same day of the ISO calendar.
/// </remarks>
public sealed record LedgerRow
{
    /// <summary>Makes a row.</summary>
    /// <param name="number">Where it is in its table, from 1, so that a reader finds it again.</param>
    public LedgerRow(int number) => Number = number;

    /// <summary>Where it is in its table, from 1: in a sheet, the number beside the row.</summary>
    public int Number { get; }

    /// <summary>The title of what is published (标题).</summary>
    public string? Title { get; init; }

    /// <summary>The row of the catalogue that it belongs to (事项): its number, a heading, or what is to be published.</summary>
    public string? Item { get; init; }

    /// <summary>The time limit as a phrase (公开时限). It takes precedence over <see cref="Item"/>.</summary>
    public string? Limit { get; init; }

    /// <summary>The law that the limit is based on (依据), by which its days are read: in some laws 日 are working days.</summary>
    public string? Basis { get; init; }

    /// <summary>The day, in Beijing, of the event that the limit counts from; as a rule the date on the document (成文日期).</summary>
    [JsonConverter(typeof(LocalDateJsonConverter))]
    public LocalDate? EventDate
    {
        get;
        init => field = value?.ToIso();
    }

    /// <summary>The period that a recurring duty reports on (所属期), as written: 2025, 2025年第三季度, 2025-09.</summary>
    public string? Period { get; init; }

    /// <summary>The day, in Beijing, that it was published (发布日期); <see langword="null"/> if it is not.</summary>
    [JsonConverter(typeof(LocalDateJsonConverter))]
    public LocalDate? Published
    {
        get;
        init => field = value?.ToIso();
    }

    /// <summary>The office in charge (责任科室).</summary>
    public string? Office { get; init; }

    /// <summary>A remark (备注). 此号作废 or 不予公开 takes the row out, and 2026-10-20已公开 makes a question of one without a day of publication.</summary>
    public string? Note { get; init; }

    /// <summary>
    /// Whether it is to be published at all (公开属性), as written: 主动公开, 依申请公开, 不予公开. What is not to be published is not judged.
    /// </summary>
    public string? Openness { get; init; }

    /// <summary>The sheet or table of the file that it is in; <see langword="null"/> where there is only one, without a name.</summary>
    public string? Sheet { get; init; }

    /// <summary>What cannot be read in the row, so that it cannot be judged; <see langword="null"/> if everything can.</summary>
    public BilingualText? Fault { get; init; }

    /// <summary>
    /// Why it is not known whether it was published, where a due date would make it late; <see langword="null"/> if that is known.
    /// </summary>
    internal BilingualText? Doubt { get; init; }

    /// <summary>
    /// What the row says beside its fields by which it need not be late; <see langword="null"/> if it says nothing of the kind.
    /// </summary>
    internal BilingualText? Hint { get; init; }

    /// <summary>The days of other happenings than the event that the row has.</summary>
    internal ImmutableArray<OtherDay> OtherDays { get; init; } = [];

    /// <summary>The heading of the column of the event; <see langword="null"/> if the row is of no table.</summary>
    internal string? EventName { get; init; }

    /// <summary>The number and the title.</summary>
    public override string ToString() => FormattableString.Invariant($"{Number} {Title}");
}
