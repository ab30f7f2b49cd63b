using System.Text;
using DisclosureDeadlines.Files.Reports;
using DisclosureDeadlines.Files.Tables;

namespace DisclosureDeadlines.Files.Registers;

/// <summary>
/// The report on a register as a table: for programs with the names that never change, for readers with headings and words in their
/// language.
/// </summary>
internal sealed class RegisterCsv : IRegisterReport
{
    private readonly StreamWriter text;
    private readonly CsvTable table;
    private readonly bool forReaders;

    /// <param name="stream">Where to write.</param>
    /// <param name="encoding">The encoding of the text.</param>
    /// <param name="forReaders">Whether a person opens it.</param>
    public RegisterCsv(Stream stream, Encoding encoding, bool forReaders)
    {
        this.forReaders = forReaders;
        text = new StreamWriter(stream, encoding, leaveOpen: true);
        table = new CsvTable(text, RegisterColumns.All.Select(column => forReaders ? column.Heading.ToString(null) : column.Name));
    }

    public void Begin(RegisterRun run)
    {
        // A table has a place for its rows alone.
    }

    public void Add(AuditedCase of)
    {
        foreach (var column in RegisterColumns.All)
        {
            RowCells.Write(table, column.Value(of), column.IsOurs, forReaders);
        }

        table.EndRow();
    }

    public void End(RegisterTotals totals, IReadOnlyList<string> notes)
    {
        table.Flush();
        text.Flush();
    }

    public void Dispose()
    {
        table.Dispose();
        text.Dispose();
    }
}
