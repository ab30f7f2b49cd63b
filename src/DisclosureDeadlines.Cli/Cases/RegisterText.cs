using DisclosureDeadlines.Cli.Shell;
using DisclosureDeadlines.Files;
using DisclosureDeadlines.Files.Registers;

namespace DisclosureDeadlines.Cli.Cases;

/// <summary>The report on a register for a terminal.</summary>
internal sealed class RegisterText(Terminal terminal, bool withRows) : IRegisterReport
{
    /// <summary>Cases shown. For more, a file is better.</summary>
    private const int MostRows = 500;

    private static readonly TextColumn[] Columns =
    [
        new("行", "Row", StayWhole: true, IsNumber: true),
        new("编号", "Number"),
        new("事项", "Title"),
        new("截止日期", "Due", StayWhole: true),
        new("状态", "Status"),
    ];

    private readonly List<string[]> rows = [];
    private readonly List<string> remarks = [];
    private int count;

    public void Begin(RegisterRun run) =>
        terminal.Output.WriteLine(
            Language.Pick(
                $"{run.File}，按{run.Rule.Title}（{run.Rule.Citation}{ReadingText.Remarks(run.Rule)}），{IsoDate.Of(run.Today)}，{NoticeWords.Of(run.DataVersion)}",
                $"{run.File}, by {run.Rule.Title} ({run.Rule.Citation}{ReadingText.Remarks(run.Rule)}), on {IsoDate.Of(run.Today)}, {NoticeWords.Of(run.DataVersion)}"
            )
        );

    public void Add(AuditedCase of)
    {
        count++;
        if (!withRows || rows.Count >= MostRows)
        {
            return;
        }

        rows.Add([
            SmallNumber.Of(of.Row.Row),
            of.Row.Number ?? "",
            of.Row.Title ?? "",
            IsoDate.Of(of.DueOn) ?? "—",
            CaseStatusNames.Standing(of),
        ]);
        string row = Language.Pick($"第{of.Row.Row}行：", $"row {of.Row.Row}: ");
        remarks.AddRange(of.Reading?.Flags.Select(flag => row + flag.Sentence) ?? []);
        if (of.IsDueOtherwise)
        {
            remarks.Add(
                row
                    + Language.Pick(
                        $"登记的期限是 {IsoDate.Of(of.Row.PrintedDue)}，算得 {IsoDate.Of(of.DueOn)}",
                        $"the register says due on {IsoDate.Of(of.Row.PrintedDue)}, counted is {IsoDate.Of(of.DueOn)}"
                    )
            );
        }

        if (of.HappeningsLater > 0)
        {
            remarks.Add(
                row
                    + Language.Pick(
                        $"有{of.HappeningsLater}个日期在今天之后，没有计入",
                        $"{of.HappeningsLater} of its dates are after today and were not looked at"
                    )
            );
        }

        remarks.AddRange(
            of.Reading?.Unconfirmed.Select(citation =>
                row + Language.Pick($"{citation}未与原文核对", $"{citation} is from memory and was not confirmed")
            )
                ?? []
        );
    }

    public void End(RegisterTotals totals, IReadOnlyList<string> notes)
    {
        if (withRows)
        {
            TextTable.Write(terminal, Columns, rows);
        }

        if (withRows && count > rows.Count)
        {
            terminal.Output.WriteLine(
                Language.Pick(
                    $"只列出前{rows.Count}件，共{count}件；--format csv 列出全部。",
                    $"The first {rows.Count} of {count} cases; --format csv lists them all."
                )
            );
        }

        var counted = Enum.GetValues<CaseStatus>()
            .Where(status => totals[status] > 0)
            .Select(status =>
                Language.Pick($"{CaseStatusNames.Words(status)}{totals[status]}件", $"{CaseStatusNames.Words(status)} {totals[status]}")
            );
        terminal.Output.WriteLine(
            Language.Pick($"合计{totals.Cases}件：", $"{totals.Cases} cases: ") + string.Join(Language.Pick("，", ", "), counted)
        );
        if (totals.DueSoon > 0)
        {
            terminal.Output.WriteLine(
                Language.Pick(
                    $"{totals.SoonWithin}个工作日以内到期：{totals.DueSoon}件",
                    $"due within {totals.SoonWithin} working days: {totals.DueSoon}"
                )
            );
        }

        foreach (string remark in remarks.Concat(notes))
        {
            terminal.Output.WriteLine(remark);
        }
    }

    public void Dispose()
    {
        // It holds nothing open.
    }
}
