using System.Text;
using DisclosureDeadlines.Answers;
using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Files;
using DisclosureDeadlines.Files.Audits;
using DisclosureDeadlines.Files.Docx;
using DisclosureDeadlines.Files.Html;
using DisclosureDeadlines.Files.Ledgers;
using DisclosureDeadlines.Foundation;
using DisclosureDeadlines.Ledgers;
using DisclosureDeadlines.Phrases;
using DisclosureDeadlines.Rules;
using DisclosureDeadlines.Server.Requests;
using Microsoft.AspNetCore.WebUtilities;

namespace DisclosureDeadlines.Server.Calls;

/// <summary>The audit of a file that a request brings.</summary>
internal static class AuditCall
{
    private const int MostDaysSoon = 250;
    private const int MemoryBytes = 1 << 20;

    private static readonly (string Name, string MediaType, Func<Stream, AuditReport> Make)[] Formats =
    [
        ("json", "application/json", stream => new JsonAuditReport(stream)),
        ("csv", "text/csv; charset=utf-8", stream => new CsvAuditReport(stream, new UTF8Encoding(false), forReaders: false)),
        ("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", stream => new XlsxAuditReport(stream)),
        ("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", stream => new DocxAuditReport(stream)),
        ("html", "text/html; charset=utf-8", stream => new HtmlAuditReport(stream)),
    ];

    public static async Task AnswerAsync(Ask ask)
    {
        var settings = ask.Desk.Settings;
        var audit = Audit(ask, out var chosen);
        var options = Options(ask);
        var format = Format(ask.Values.Text("format") ?? "json");
        using var file = await ReceivedBody.ReceiveAsync(ask.Http, settings.FileBytes).ConfigureAwait(false);
        using var budget = new Budget(settings.AuditSeconds, settings.StopSeconds, ask.Http.RequestAborted, ask.Desk.Stopping);
        var report = new FileBufferingWriteStream(MemoryBytes, bufferLimit: null, Path.GetTempPath);
        await using (report.ConfigureAwait(false))
        {
            try
            {
                await ask.Desk.Audits.WaitAsync(budget.Token).ConfigureAwait(false);
                try
                {
                    await Task.Run(() => Work(file, options, audit, chosen, format.Make, report, budget.Token), budget.Token)
                        .ConfigureAwait(false);
                }
                finally
                {
                    ask.Desk.Audits.Release();
                }
            }
            catch (OperationCanceledException) when (!ask.Http.RequestAborted.IsCancellationRequested)
            {
                throw budget.Why();
            }

            ask.Http.Response.ContentType = format.MediaType;
            await report.DrainBufferAsync(ask.Http.Response.Body, ask.Http.RequestAborted).ConfigureAwait(false);
        }
    }

    private static void Work(
        Stream file,
        LedgerOptions options,
        LedgerAudit audit,
        ChosenCalendar chosen,
        Func<Stream, AuditReport> make,
        Stream output,
        CancellationToken wish
    )
    {
        using var ledger = LedgerFile.Open(file, PostCalls.BodyName, options);
        using var report = make(output);
        _ = new AuditWork(new AuditRun(ledger.Place, audit, chosen.Imported), ledger, isStrict: false, new Watch(wish)).Run(report);
    }

    private static LedgerAudit Audit(Ask ask, out ChosenCalendar chosen)
    {
        var values = ask.Values;
        var catalogue = values.CatalogueIfAny();
        chosen = ask.Calendar(catalogue);
        return new LedgerAudit(chosen.Calendar, ask.DayOrToday("today"))
        {
            Catalogue = catalogue,
            Policy = values.PolicyIfAny() ?? CountingPolicy.Default,
            SoonWithin = Within(values),
            Otherwise = values.Text("limit") is null ? null : TimeLimit.Parse(values.Required("limit")),
            CountsPlacesOfOffices = values.Text("region") is null,
        };
    }

    private static int Within(AskedValues values)
    {
        int days = values.Text("within") is null ? LedgerAudit.DefaultSoonWithin : values.WholeNumber("within");
        return days is >= 0 and <= MostDaysSoon
            ? days
            : throw new QuestionException(
                $"within 应为 0 到 {MostDaysSoon} 的整数，却是“{days}”。",
                $"within: expected a whole number from 0 to {MostDaysSoon}, found \"{days}\"."
            );
    }

    private static LedgerOptions Options(Ask ask)
    {
        var names = new Dictionary<string, LedgerField>();
        var unused = new List<string>();
        foreach (string found in ask.All("map"))
        {
            if (!ColumnChoice.TryRead(found, out string? heading, out var field))
            {
                throw NoField(found);
            }

            if (field is { } known)
            {
                names[heading] = known;
            }
            else
            {
                unused.Add(heading);
            }
        }

        return new LedgerOptions(names, ask.Values.Text("sheet"), HasOwnLimit: ask.Values.Text("limit") is not null)
        {
            UnusedNames = unused,
            Year = ask.Values.YearIfAny("year"),
            HowToGiveYear = new("可用参数 year 给出", "which the parameter year gives"),
        };
    }

    private static QuestionException NoField(string found)
    {
        string fields = string.Join(", ", Enum.GetValues<LedgerField>().Select(Json.Name));
        return new(
            $"map 应如 挂网日=published，等号后是 {fields} 之一，或者 unused，却是“{Excerpt.Of(found)}”。",
            $"map: expected HEADING=FIELD with one of {fields} or unused, found \"{Excerpt.Of(found)}\"."
        );
    }

    private static (string Name, string MediaType, Func<Stream, AuditReport> Make) Format(string name) =>
        Array.Find(Formats, format => format.Name == name) is { Make: not null } known
            ? known
            : throw new QuestionException(
                $"format 应为 {string.Join("、", Formats.Select(format => format.Name))} 之一，却是“{Excerpt.Of(name)}”。",
                $"format: expected one of {string.Join(", ", Formats.Select(format => format.Name))}, found \"{Excerpt.Of(name)}\"."
            );

    private sealed class Watch(CancellationToken wish) : IRowWatch
    {
        public CancellationToken Wish => wish;

        public void Reached(int rows, Func<double?> share) => wish.ThrowIfCancellationRequested();
    }
}
