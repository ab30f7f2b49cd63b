using System.Collections.Immutable;
using System.Text;
using DisclosureDeadlines.Files.Reports;
using DisclosureDeadlines.Files.Tables;
using DisclosureDeadlines.Ledgers;

namespace DisclosureDeadlines.Files.Audits;

/// <summary>
/// The rows as a table: for programs with the names that never change, for readers with headings and words in their language.
/// </summary>
internal sealed class CsvAuditReport : AuditReport
{
    private readonly StreamWriter text;
    private readonly bool forReaders;
    private ImmutableArray<RowColumn> columns;
    private CsvTable? table;

    /// <param name="stream">Where to write.</param>
    /// <param name="encoding">
    /// The encoding of the text; in UTF-8 with a byte order mark for a person, without which Excel does not read Chinese.
    /// </param>
    /// <param name="forReaders">Whether a person opens it.</param>
    public CsvAuditReport(Stream stream, Encoding encoding, bool forReaders)
    {
        this.forReaders = forReaders;
        text = new StreamWriter(stream, encoding, 1 << 16, leaveOpen: true);
    }

    public override void Begin(AuditRun run)
    {
        columns = RowColumns.All(run.Audit.SoonWithin);
        table = new CsvTable(text, columns.Select(column => forReaders ? column.Heading.ToString(null) : column.Name));
    }

    public override void Add(AuditedRow row)
    {
        foreach (var column in columns)
        {
            RowCells.Write(table!, column.Value(row), column.IsOurs, forReaders);
        }

        table!.EndRow();
    }

    public override void End(AuditResult result)
    {
        table!.Flush();
        text.Flush();
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            table?.Dispose();
            text.Dispose();
        }

        base.Dispose(disposing);
    }
}
