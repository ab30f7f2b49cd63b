using DisclosureDeadlines.Files.Reports;
using DisclosureDeadlines.Ledgers;

namespace DisclosureDeadlines.Files.Audits;

/// <summary>What is overdue now and was not in the report before, and what of that was settled; gathered row by row.</summary>
internal sealed class Comparison(EarlierReport before)
{
    private const int MostLines = 200;

    private readonly Dictionary<RowKey, int> left = new(before.Overdue);
    private readonly List<ReportLine> fresh = [];
    private readonly List<ReportLine> settled = [];

    /// <summary>The first of those that have become overdue since.</summary>
    public IReadOnlyList<ReportLine> New => fresh;

    /// <summary>The first of those that were overdue and are published now.</summary>
    public IReadOnlyList<ReportLine> Settled => settled;

    public int NewCount { get; private set; }

    public int SettledCount { get; private set; }

    /// <summary>Those that were overdue and still are.</summary>
    public int StillCount { get; private set; }

    /// <summary>Those that were overdue and are no longer in the ledger, or are different there.</summary>
    public int GoneCount => left.Values.Sum();

    /// <summary>What has changed, in a sentence.</summary>
    public string Sentence =>
        Language.Pick(
            $"与{IsoDate.Of(before.Today)}的报告相比：新增逾期未公开{NewCount}件，已补公开{SettledCount}件，仍未公开{StillCount}件{(GoneCount > 0 ? $"，台账中找不到原来那一条的{GoneCount}件" : "")}。",
            $"Against the report of {IsoDate.Of(before.Today)}: {NewCount} newly overdue, {SettledCount} published since, {StillCount} still overdue{(GoneCount > 0 ? $", {GoneCount} no longer found in the ledger" : "")}."
        );

    public void Add(AuditedRow row)
    {
        bool wasOverdue = row.State is AuditState.Overdue or AuditState.PublishedLate && Take(RowKey.Of(row));
        if (row.State == AuditState.Overdue && wasOverdue)
        {
            StillCount++;
        }
        else if (row.State == AuditState.Overdue)
        {
            NewCount++;
            Keep(fresh, row);
        }
        else if (wasOverdue)
        {
            SettledCount++;
            Keep(settled, row);
        }
    }

    private static void Keep(List<ReportLine> lines, AuditedRow row)
    {
        if (lines.Count < MostLines)
        {
            lines.Add(AuditLine.Of(row));
        }
    }

    private bool Take(RowKey key)
    {
        int count = left.GetValueOrDefault(key);
        if (count > 0)
        {
            left[key] = count - 1;
        }

        return count > 0;
    }
}
