using System.Text;
using System.Text.Json;
using DisclosureDeadlines.Answers;
using DisclosureDeadlines.Files;
using DisclosureDeadlines.Files.Audits;
using DisclosureDeadlines.Files.Docx;
using DisclosureDeadlines.Files.Grids;
using DisclosureDeadlines.Files.Html;
using DisclosureDeadlines.Files.Inputs;
using DisclosureDeadlines.Files.Ledgers;
using DisclosureDeadlines.Ledgers;
using DisclosureDeadlines.Phrases;

namespace DisclosureDeadlines.Page;

/// <summary>A ledger: how it was read, and the state of its rows.</summary>
internal static class LedgerDesk
{
    private const int RowsShown = 6;
    private const int RowsLookedAt = 40;
    private const int ColumnsShown = 60;
    private const int RowsReadAhead = 1_000;

    private static readonly Dictionary<string, Func<Stream, AuditReport>> Reports = new(StringComparer.Ordinal)
    {
        ["xlsx"] = stream => new XlsxAuditReport(stream),
        ["html"] = stream => new HtmlAuditReport(stream),
        ["docx"] = stream => new DocxAuditReport(stream),
        ["csv"] = stream => new CsvAuditReport(stream, Encoding.UTF8, forReaders: true),
        ["json"] = stream => new JsonAuditReport(stream),
    };

    /// <summary>
    /// The headings with what each was taken for, and the rows below as they are in the file; where no headings were found, why, and the
    /// first rows.
    /// </summary>
    public static byte[] Look(Question question, byte[] file)
    {
        LedgerPlace? place = null;
        string? fault = null;
        string[] remarks = [];
        var year = Asked.YearOfDays(question, out var yearFault);
        try
        {
            using var source = Open(question, file, year);
            place = source.Place;
            remarks = [.. place.Remarks];
            TakeFirstRows(source);
        }
        catch (OfficeFileException e)
        {
            fault = e.Message;
        }

        return Asked.Document(json =>
        {
            json.WriteString("fault", fault);
            bool isLimitMissing =
                place?.Columns is { } columns
                && columns[LedgerField.Limit] is null
                && columns[LedgerField.Item] is null
                && place.Tables[0].Form?.Limit is null;
            json.WriteBoolean("isLimitMissing", isLimitMissing);
            json.WriteBoolean("isLimitWanted", isLimitMissing || place is { HasLimits: false } || place?.Tables.Any(IsOfForm) == true);
            json.WriteBoolean("isYearWanted", place is { IsYearWanted: true });
            json.WriteString("yearFault", yearFault?.ToString(null));
            json.WriteString("sheet", place?.Sheet);
            Json.Write(json, "remarks", remarks.AsEnumerable());
            json.WriteStartArray("fields");
            foreach (var field in Enum.GetValues<LedgerField>())
            {
                json.WriteStartObject();
                json.WriteString("name", Json.Name(field));
                json.WriteString("words", LedgerHeaderException.NameOf(field).ToString(null));
                json.WriteEndObject();
            }

            json.WriteEndArray();
            Json.Write(json, "formats", Reports.Keys.AsEnumerable());
            Json.Write(json, "tables", place is null ? [] : ReadLedger.Of(place));
            WriteRows(json, file, question.File, place);
        });
    }

    /// <summary>The report, as a file or as what the page shows.</summary>
    public static byte[] Audit(Question question, byte[] file, byte[] catalogue)
    {
        using var ledger = Open(question, file);
        var run = new AuditRun(ledger.Place, Judge(question, catalogue, out var chosen), chosen.Imported)
        {
            Organisation = string.IsNullOrWhiteSpace(question.Organisation) ? null : question.Organisation.Trim(),
            Source = () => new MemoryStream(file, writable: false),
        };
        return Asked.Bytes(stream =>
        {
            using var report = question.As is { } kind ? Reports[kind](stream) : new DeskAuditReport(stream);
            _ = new AuditWork(run, ledger, isStrict: false, new PageWatch()).Run(report);
        });
    }

    /// <exception cref="OfficeFileException">The file holds no ledger.</exception>
    /// <exception cref="QuestionException">The year of days without one is none.</exception>
    public static LedgerSource Open(Question question, byte[] file)
    {
        var year = Asked.YearOfDays(question, out var fault);
        return fault is null ? Open(question, file, year) : throw new QuestionException(fault);
    }

    private static LedgerSource Open(Question question, byte[] file, int? year)
    {
        var own = new Dictionary<string, LedgerField>();
        foreach (var (heading, name) in question.Columns)
        {
            if (LedgerColumns.TryFindField(name, out var field))
            {
                own[heading] = field;
            }
        }

        return LedgerFile.Open(
            new MemoryStream(file, writable: false),
            question.File,
            new LedgerOptions(own, null, !string.IsNullOrWhiteSpace(question.Limit))
            {
                Year = year,
                // The rows of a json are the tool's, word for word.
                HowToGiveYear = question.As == "json" ? LedgerOptions.YearOption : Asked.HowToGiveYear,
                UnusedNames = [.. question.Columns.Where(choice => choice.Value.Length == 0).Select(choice => choice.Key)],
            }
        );
    }

    public static LedgerAudit Judge(Question question, byte[] catalogue, out ChosenCalendar calendar)
    {
        var items = Asked.Catalogue(question, catalogue)?.Catalogue;
        calendar = Asked.Calendar(question).Choose(items);
        var limit = string.IsNullOrWhiteSpace(question.Limit) ? null : TimeLimit.Parse(question.Limit);
        return new LedgerAudit(calendar.Calendar, Asked.DayOf(question))
        {
            Catalogue = items,
            Otherwise = limit,
            CountsPlacesOfOffices = !Asked.IsRegionGiven(question),
        };
    }

    /// <summary>Whether a form brings the limit of its rows, and the user may know another.</summary>
    private static bool IsOfForm(ReadTable table) => table.Form?.Limit is not null && table.Columns[LedgerField.Limit] is null;

    /// <summary>Reads the rows that tell what the page has to ask for. A fault further down is told by the audit.</summary>
    private static void TakeFirstRows(LedgerSource source)
    {
        try
        {
            _ = source.Rows.Take(RowsReadAhead).Count();
        }
        catch (OfficeFileException)
        {
            // The columns can be chosen all the same.
        }
    }

    private static void WriteRows(Utf8JsonWriter json, byte[] file, string name, LedgerPlace? place)
    {
        json.WriteStartArray("rows");
        using var kind = new MemoryStream(file, writable: false);
        if (file.Length > 0 && FileKinds.Of(kind) != FileKind.Json)
        {
            try
            {
                foreach (var row in FirstRows(file, name, place))
                {
                    json.WriteStartObject();
                    json.WriteNumber("row", row.Number);
                    Json.Write(
                        json,
                        "cells",
                        row.Cells.Span[..Math.Min(row.Cells.Length, ColumnsShown)]
                            .ToArray()
                            .Select(cell => cell.IsEmpty ? "" : cell.ToString())
                    );
                    json.WriteEndObject();
                }
            }
            catch (OfficeFileException)
            {
                // Where the file cannot be read, that was said already.
            }
        }

        json.WriteEndArray();
    }

    /// <summary>The first rows of the table that was found; where none was, of the file.</summary>
    private static List<SheetRow> FirstRows(byte[] file, string name, LedgerPlace? place)
    {
        var rows = new List<SheetRow>();
        using var sheets = SheetFiles.Open(new MemoryStream(file, writable: false), name);
        foreach (var sheet in sheets.Sheets.Where(sheet => place is null ? !sheet.IsHidden : sheet.Name == place.Sheet).Take(1))
        {
            int header = place is null ? 0 : place.Tables[0].Header.LastRow;
            foreach (var row in sheet.Rows().Take(RowsLookedAt + header).Where(row => row.Number > header && !row.IsBlank).Take(RowsShown))
            {
                rows.Add(row.Kept());
            }
        }

        return rows;
    }
}
