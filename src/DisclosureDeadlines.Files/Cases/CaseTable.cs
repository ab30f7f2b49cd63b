using DisclosureDeadlines.Answers;
using DisclosureDeadlines.Cases;
using DisclosureDeadlines.Files.Grids;
using DisclosureDeadlines.Files.Inputs;
using DisclosureDeadlines.Files.Registers;
using DisclosureDeadlines.Files.Shapes;
using DisclosureDeadlines.Ledgers;

namespace DisclosureDeadlines.Files.Cases;

/// <summary>One case in an office's file: a table of 日期, 经过 and 说明, a row a happening, on the first visible sheet that has one.</summary>
internal static class CaseTable
{
    /// <param name="file">The file, at its beginning.</param>
    /// <param name="name">What it is called in messages.</param>
    /// <exception cref="QuestionException">It holds the happenings of no case, or of several.</exception>
    /// <exception cref="OfficeFileException">It holds no tables that can be read.</exception>
    public static IReadOnlyList<Happening> Read(Stream file, string name)
    {
        using var tables = SheetFiles.Open(file, name);
        var headings = new RegisterHeadings(name, isOfOneCase: true);
        IEnumerable<string> mostLikely = [];
        foreach (var sheet in tables.Sheets.Where(sheet => !sheet.IsHidden))
        {
            using var rows = new RowWindow(sheet.Rows());
            var finder = new HeaderFinder(sheet, headings);
            if (finder.Find(rows) is { } header && headings.Columns(header.Headings, header.LastRow) is { } columns)
            {
                sheet.BeginTable();
                return
                    columns.ContainsKey(RegisterField.Date)
                    && columns.ContainsKey(RegisterField.Kind)
                    && !columns.ContainsKey(RegisterField.Number)
                    ? Lines(rows, columns, name, tables.DatesFrom1904)
                    : throw new QuestionException(
                        $"{name} 是多个办件的登记表，请用 case audit。",
                        $"{name} is a register of several cases; use case audit."
                    );
            }

            mostLikely = mostLikely.Any() ? mostLikely : [.. finder.MostLikely];
        }

        string found = string.Join(Language.Pick("、", ", "), mostLikely.Take(20));
        throw new QuestionException(
            $"{name} 里没有一个办件的经过：应有 日期、经过 两列{(found.Length == 0 ? "" : $"；找到的是：{found}")}。",
            $"{name} does not tell what happened in a case: expected the columns 日期/date and 经过/kind{(found.Length == 0 ? "" : $"; found: {found}")}."
        );
    }

    private static IReadOnlyList<Happening> Lines(
        RowWindow rows,
        IReadOnlyDictionary<RegisterField, int> columns,
        string name,
        bool datesFrom1904
    )
    {
        var lines = new RegisterLines(1, null, null);
        while (rows.MoveNext())
        {
            var row = rows.Current;
            var date = Cell(row, RegisterField.Date);
            string kind = Cell(row, RegisterField.Kind).ToString();
            bool isRemark = date.IsEmpty || RowSigns.IsFiller(date.ToString(), isBare: kind.Length == 0);
            if (!row.IsBlank && !(isRemark && kind.Length == 0))
            {
                lines.Add(row.Number, date, kind, Cell(row, RegisterField.Detail).ToString(), datesFrom1904);
            }
        }

        var of = lines.Case;
        return of.Fault is { } fault ? throw new QuestionException($"{name} {fault.Chinese}。", $"{name}, {fault.English}.")
            : of.Happenings.Count == 0 ? throw new QuestionException($"{name} 里没有经过。", $"{name} holds no happening.")
            : of.Happenings;

        LedgerCell Cell(SheetRow row, RegisterField field) =>
            columns.TryGetValue(field, out int column) && column < row.Cells.Length ? row.Cells.Span[column] : LedgerCell.Empty;
    }
}
