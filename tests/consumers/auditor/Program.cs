using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Files;
using DisclosureDeadlines.Ledgers;

// What an office's system does with an upload: the rows into its own tables, the report back to the clerk.
var audit = new LedgerAudit(ChinaCalendar.Projected, new DateOnly(2026, 11, 28));
var options = new OfficeLedgerOptions { Language = OfficeLanguage.English };
await using var upload = File.OpenRead(args[0]);
var ledger = await OfficeLedger.ReadAsync(upload, Path.GetFileName(args[0]), audit, options);

foreach (var table in ledger.Tables)
{
    Console.WriteLine($"headings in row {table.HeaderRow}, form {table.Form?.English ?? "none"}");
}

foreach (var row in ledger.Rows)
{
    Console.WriteLine($"{row.Row.Number} {row.State} {row.DueOn:uuuu'-'MM'-'dd}");
}

foreach (var format in Enum.GetValues<LedgerReportFormat>())
{
    await using var report = File.Create($"report.{format}".ToLowerInvariant());
    await ledger.WriteReportAsync(report, format, new OfficeReportOptions { Organisation = "某市政务公开办公室" });
}

await using (var days = File.Create("days.sql"))
{
    await CalendarExport.WriteAsync(days, ChinaCalendar.Official, CalendarExportFormat.Sql);
}

try
{
    await OfficeLedger.ReadAsync(new MemoryStream("%PDF-1.7"u8.ToArray()), "scan.pdf", audit, options);
}
catch (OfficeFileException e)
{
    Console.WriteLine(e.Message);
}
