using DisclosureDeadlines.Cases;
using DisclosureDeadlines.Cli.Shell;
using DisclosureDeadlines.Files;
using DisclosureDeadlines.Files.Registers;
using NodaTime;

namespace DisclosureDeadlines.Cli.Cases;

/// <summary>The report on a register for a terminal.</summary>
internal sealed class RegisterText(Terminal terminal) : IRegisterReport
{
    /// <summary>Cases shown. Who has more wants a file.</summary>
    private const int MostRows = 500;

    private static readonly TextColumn[] Columns =
        [new("行", "Row", StayWhole: true, IsNumber: true), new("编号", "Number"), new("事项", "Title"), new("截止日期", "Due", StayWhole: true), new("状态", "Status")];

    private readonly List<string[]> rows = [];
    private readonly List<string> remarks = [];
    private int count;

    public void Begin(string file, ClockRule rule, LocalDate today, CasePolicy policy, string dataVersion) => terminal.Output.WriteLine(Language.Pick(
        $"{file}，按{rule.Title}（{rule.Citation}{ReadingText.Remarks(rule)}），{IsoDate.Of(today)}，{dataVersion}",
        $"{file}, by {rule.Title} ({rule.Citation}{ReadingText.Remarks(rule)}), on {IsoDate.Of(today)}, {dataVersion}"));

    public void Add(AuditedCase of)
    {
        count++;
        if (rows.Count >= MostRows)
        {
            return;
        }

        rows.Add([SmallNumber.Of(of.Row.Row), of.Row.Number ?? "", of.Row.Title ?? "", IsoDate.Of(of.DueOn) ?? "—", Standing(of)]);
        string row = Language.Pick($"第{of.Row.Row}行：", $"row {of.Row.Row}: ");
        remarks.AddRange(of.Reading?.Flags.Select(flag => row + flag.Sentence) ?? []);
        if (of.IsDueOtherwise)
        {
            remarks.Add(row + Language.Pick($"登记的期限是 {IsoDate.Of(of.Row.PrintedDue)}，算得 {IsoDate.Of(of.DueOn)}", $"the register says due on {IsoDate.Of(of.Row.PrintedDue)}, counted is {IsoDate.Of(of.DueOn)}"));
        }

        if (of.HappeningsLater > 0)
        {
            remarks.Add(row + Language.Pick($"有{of.HappeningsLater}个日期在今天之后，没有计入", $"{of.HappeningsLater} of its dates are after today and were not looked at"));
        }

        remarks.AddRange(of.Reading?.Unconfirmed.Select(citation => row + Language.Pick($"{citation} 凭记忆，未经核对", $"{citation} is from memory and was not confirmed")) ?? []);
    }

    public void End(RegisterTotals totals, IReadOnlyList<string> notes)
    {
        TextTable.Write(terminal, Columns, rows);
        if (count > rows.Count)
        {
            terminal.Output.WriteLine(Language.Pick($"只列出前{rows.Count}件，共{count}件；--format csv 列出全部。", $"The first {rows.Count} of {count} cases; --format csv lists them all."));
        }

        var counted = Enum.GetValues<CaseStatus>().Where(status => totals[status] > 0).Select(status => $"{Words(status)} {totals[status]}");
        terminal.Output.WriteLine(Language.Pick($"合计 {totals.Cases}件：", $"{totals.Cases} cases: ") + string.Join(Language.Pick("，", ", "), counted));
        if (totals.DueSoon > 0)
        {
            terminal.Output.WriteLine(Language.Pick($"{totals.SoonWithin}个工作日以内到期：{totals.DueSoon}件", $"due within {totals.SoonWithin} working days: {totals.DueSoon}"));
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

    private static string Standing(AuditedCase of)
    {
        string words = Words(of.Status);
        return of.Status switch
        {
            CaseStatus.NotYetDue => Language.Pick($"{words} 还剩{of.WorkingDaysLeft}个工作日", $"{words}, {of.WorkingDaysLeft} wd left"),
            CaseStatus.Overdue or CaseStatus.AnsweredLate => Language.Pick($"{words} {of.DaysLate}天（{of.WorkingDaysLate}个工作日）", $"{words} {of.DaysLate} d ({of.WorkingDaysLate} wd)"),
            CaseStatus.Paused => Language.Pick($"{words} 自{IsoDate.Of(of.PausedBy?.On)}", $"{words} since {IsoDate.Of(of.PausedBy?.On)}") + AtLatest(of),
            CaseStatus.Awaiting => Language.Pick($"{words} 自{IsoDate.Of(of.PausedBy?.On)}", $"{words} since {IsoDate.Of(of.PausedBy?.On)}"),
            CaseStatus.Invalid => $"{words}{Language.Pick("：", ": ")}{of.Reason}",
            _ => words,
        };
    }

    private static string AtLatest(AuditedCase of) => of.Reading!.DueAtLatest is { } latest
        ? Language.Pick($"，最迟 {IsoDate.Of(latest)} 到期", $", due {IsoDate.Of(latest)} at latest")
        : "";

    private static string Words(CaseStatus status) => status switch
    {
        CaseStatus.NotStarted => Language.Pick("未起算", "not started"),
        CaseStatus.NotYetDue => Language.Pick("未到期", "not yet due"),
        CaseStatus.DueToday => Language.Pick("今天到期", "due today"),
        CaseStatus.Overdue => Language.Pick("逾期未办结", "overdue"),
        CaseStatus.Paused => Language.Pick("停计", "paused"),
        CaseStatus.Awaiting => Language.Pick("等候答复", "awaiting"),
        CaseStatus.AnsweredInTime => Language.Pick("按时办结", "in time"),
        CaseStatus.AnsweredLate => Language.Pick("逾期办结", "late"),
        CaseStatus.Withdrawn => Language.Pick("已撤回", "withdrawn"),
        CaseStatus.Lapsed => Language.Pick("视为放弃", "lapsed"),
        _ => Language.Pick("无法核对", "cannot be judged"),
    };
}
