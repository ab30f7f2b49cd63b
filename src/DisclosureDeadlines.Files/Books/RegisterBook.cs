using DisclosureDeadlines.Files.Inputs;
using DisclosureDeadlines.Files.Registers;
using DisclosureDeadlines.Files.Reports;
using DisclosureDeadlines.Files.Returned;
using DisclosureDeadlines.Files.Xlsx;
using DocumentFormat.OpenXml.Spreadsheet;
using static DisclosureDeadlines.Files.Xlsx.SheetWriter;

namespace DisclosureDeadlines.Files.Books;

/// <summary>
/// The report on a register as a workbook: the office's own table with four columns after its own, where it can be read once more; the
/// state of everything; every case.
/// </summary>
internal sealed class RegisterBook(Stream stream) : IRegisterReport
{
    private readonly List<AuditedCase> cases = [];
    private RegisterRun? run;
    private Situation? situation;

    public void Begin(RegisterRun run)
    {
        this.run = run;
        situation = new Situation(ReportSubject.Cases, run.Today, run.SoonWithin);
    }

    public void Add(AuditedCase of)
    {
        situation!.Add(CaseLine.Of(of, run!.SoonWithin));
        cases.Add(of);
    }

    public void End(RegisterTotals totals, IReadOnlyList<string> notes)
    {
        AddedSheet[] added = [Summary(notes), Offices(), Cases()];
        if (run!.Source?.Invoke() is not { } file)
        {
            WriteFresh(null, added);
        }
        else if (SheetFiles.IsWorkbook(file, run.File))
        {
            using var own = OwnWorkbook.Open(file, run.File);
            own.Write(
                stream,
                Tables(),
                [
                    added[0] with
                    {
                        Rows = added[0].Rows.Concat(own.Losses.Select(loss => Cells(Language.Pick("说明", "Remark"), loss))),
                    },
                    .. added[1..],
                ]
            );
        }
        else
        {
            WriteFresh(file, added);
        }
    }

    public void Dispose()
    {
        // It holds nothing open.
    }

    private void WriteFresh(Stream? file, AddedSheet[] added)
    {
        using var workbook = new StreamedWorkbook(stream);
        if (file is not null)
        {
            FreshWorkbook.Write(file, run!.File, workbook, Tables());
        }

        foreach (var sheet in added)
        {
            workbook.Write(sheet);
        }

        workbook.Complete();
    }

    private IReadOnlyList<OwnTable> Tables()
    {
        var tables = OwnTable
            .Of(run!.Tables.Select(table => (table.Sheet, table.HeaderRow, table.Width)))
            .ToDictionary(table => table.Sheet ?? "", StringComparer.Ordinal);
        foreach (var of in cases)
        {
            tables[of.Row.Sheet ?? ""].Add(of.Row.Row, Of(of));
        }

        return [.. tables.Values];
    }

    private Verdict Of(AuditedCase of) =>
        new(
            of.DueOn,
            of.Reading?.ReplyBy == of.DueOn ? null : of.Reading?.ReplyBy,
            CaseStatusNames.Standing(of),
            of.DaysLate,
            of.Status is CaseStatus.Overdue or CaseStatus.AnsweredLate or CaseStatus.Invalid ? VerdictLook.Bad
                : of.WorkingDaysLeft <= run!.SoonWithin ? VerdictLook.Soon
                : VerdictLook.Plain
        );

    private AddedSheet Summary(IReadOnlyList<string> notes) =>
        new(
            Language.Pick("汇总", "Summary"),
            [(Language.Pick("项目", "What"), 18), (Language.Pick("内容", "Content"), 110)],
            [
                Cells(Language.Pick("结论", "In short"), SituationText.Sentence(situation!)),
                .. SituationText.Outlook(situation!) is { Length: > 0 } outlook ? (Cell[][])[Cells("", outlook)] : [],
                .. run!.Organisation is { } organisation ? (Cell[][])[Cells(Language.Pick("编制单位", "By"), organisation)] : [],
                Cells(Language.Pick("编制日期", "Made on"), LongDate.Of(run.Today)),
                Cells(Language.Pick("登记表", "Register"), Path.GetFileName(run.File)),
                Cells(Language.Pick("时限规则", "Rule"), run.Rule.Title + Language.Pick("，", ", ") + run.Rule.Citation),
                Cells(Language.Pick("节假日依据", "Holiday data"), NoticeWords.Of(run.DataVersion)),
                .. notes.Select(note => Cells(Language.Pick("说明", "Remark"), note)),
            ]
        );

    private AddedSheet Offices() =>
        new(
            Language.Pick("科室", "Offices"),
            [
                (Language.Pick("责任科室", "Office"), 40),
                (Language.Pick("件数", "Cases"), 8),
                (situation!.Subject.Due.ToString(null), 12),
                (Language.Pick("按时", "In time"), 12),
                (situation.Subject.Late.ToString(null), 12),
                (situation.Subject.Overdue.ToString(null), 14),
                (Language.Pick("按时率", "Share in time"), 10),
            ],
            situation.Offices.Select(office =>
                (Cell[])
                    [
                        Value(office.Shown),
                        Value(office.Counts.All),
                        Value(office.Counts.Due),
                        Value(office.Counts.InTime),
                        Value(office.Counts.Late),
                        Value(office.Counts.Overdue),
                        Value(office.Counts.Share),
                    ]
            )
        );

    private AddedSheet Cases() =>
        new(
            Language.Pick("办件", "Cases"),
            [.. RegisterColumns.All.Select(column => (column.Heading.ToString(null), column.Width))],
            cases.Select(of => RegisterColumns.All.Select(column => CellOf(column.Value(of))).ToArray())
        );

    private static Cell CellOf(RowValue value) =>
        value.Kind switch
        {
            RowValueKind.Number => Value(value.Number),
            RowValueKind.Date => Value(value.Date),
            _ => Value(value.ForReaders),
        };

    private static Cell[] Cells(string what, string content) => [Value(what), Value(content)];
}
