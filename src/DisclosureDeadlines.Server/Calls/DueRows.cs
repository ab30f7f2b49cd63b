using System.Text;
using DisclosureDeadlines.Answers;
using DisclosureDeadlines.Files;
using DisclosureDeadlines.Foundation;
using DisclosureDeadlines.Server.Requests;

namespace DisclosureDeadlines.Server.Calls;

/// <summary>Many due dates in one request.</summary>
internal static class DueRows
{
    private const int FlushedBytes = 1 << 15;
    private const int MaxLine = 1 << 16;

    public static async Task AnswerAsync(Ask ask)
    {
        var settings = ask.Desk.Settings;
        bool isDocument = IsDocument(ask.Http.Request.ContentType);
        using var budget = new Budget(settings.Seconds, settings.StopSeconds, ask.Http.RequestAborted, ask.Desk.Stopping);
        var body = await ReceivedBody.ReceiveAsync(ask.Http, isDocument ? settings.BodyBytes : settings.RowsBytes).ConfigureAwait(false);
        await using (body.ConfigureAwait(false))
        {
            var rows = isDocument ? OfDocument(body, settings.Rows) : OfLines(body);
            var response = ask.Http.Response;
            response.ContentType = "application/x-ndjson";
            using var pending = new MemoryStream();
            int answered = 0;
            foreach (byte[] line in rows.SelectMany(row => row.Answers(ask.Desk)))
            {
                bool goesOn = ++answered <= settings.Rows && !budget.Token.IsCancellationRequested;
                pending.Write(goesOn ? line : End(answered, settings.Rows, budget));
                pending.WriteByte((byte)'\n');
                if (!goesOn)
                {
                    break;
                }

                if (pending.Length > FlushedBytes)
                {
                    await SendAsync(ask.Http, pending).ConfigureAwait(false);
                }
            }

            await SendAsync(ask.Http, pending).ConfigureAwait(false);
            ask.Desk.Meters.Rows("/v1/due", answered);
        }
    }

    /// <summary>The line after which there are no more, though there are more rows.</summary>
    private static byte[] End(int answered, int most, Budget budget) =>
        answered > most
            ? DueRow.Error(
                new BilingualText($"只答复到这里：一次最多 {most} 个。", $"The answers end here: there are {most} in one request at most.")
            )
            : DueRow.Error(budget.Why().Message);

    private static bool IsDocument(string? contentType)
    {
        string type = contentType?.Split(';')[0].Trim().ToUpperInvariant() ?? "";
        return type switch
        {
            "APPLICATION/JSON" => true,
            ""
            or "APPLICATION/X-NDJSON"
            or "APPLICATION/NDJSON"
            or "APPLICATION/JSONL"
            or "APPLICATION/OCTET-STREAM"
            or "TEXT/PLAIN"
            or "APPLICATION/X-WWW-FORM-URLENCODED" => false,
            _ => throw new RefusalException(
                StatusCodes.Status415UnsupportedMediaType,
                new(
                    "应为 application/x-ndjson（一行一个）或 application/json。",
                    "Expected application/x-ndjson (a row a line) or application/json."
                )
            ),
        };
    }

    private static DueRow[] OfDocument(Stream body, int most) =>
        JsonField.Read(
            PostCalls.BodyName,
            body,
            json =>
            {
                DueRow[] rows = json.IsList ? [.. json.AsList().Take(most + 1).Select(row => DueRow.Read(row))] : [DueRow.Read(json)];
                return rows.Length <= most ? rows : throw json.Fault($"超过 {most} 行", $"there are more than {most} rows");
            }
        );

    private static IEnumerable<DueRow> OfLines(Stream body)
    {
        using var lines = new StreamReader(
            body,
            new UTF8Encoding(false),
            detectEncodingFromByteOrderMarks: true,
            bufferSize: MaxLine,
            leaveOpen: true
        );
        int number = 0;
        while (lines.ReadLine() is { } line)
        {
            number++;
            if (!string.IsNullOrWhiteSpace(line))
            {
                yield return DueRow.ReadLine(line, number);
            }
        }
    }

    private static async Task SendAsync(HttpContext http, MemoryStream pending)
    {
        await http
            .Response.Body.WriteAsync(pending.GetBuffer().AsMemory(0, (int)pending.Length), http.RequestAborted)
            .ConfigureAwait(false);
        await http.Response.Body.FlushAsync(http.RequestAborted).ConfigureAwait(false);
        pending.SetLength(0);
    }
}
