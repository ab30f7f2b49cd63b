using System.Text.Json;
using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Server.Settings;
using Microsoft.Net.Http.Headers;
using ModelContextProtocol;
using ModelContextProtocol.Protocol;

namespace DisclosureDeadlines.Server.Requests;

/// <summary>
/// What assistants send, read strictly before the transport reads it: which takes a content without a type, a name given twice, half a
/// character, or parameters of another shape for a fault of this server. The answers are not part of this: what fails in them stays a
/// failure.
/// </summary>
internal sealed class AssistantRequests(RequestDelegate next, ServerSettings settings)
{
    public const string Address = "/mcp";

    private const string Json = "application/json";

    private static readonly JsonDocumentOptions Strictly = new() { AllowDuplicateProperties = false };

    private static readonly BilingualText NoJson = new(
        "请求的内容读不出来：格式有误，或有重复的名称、不完整的字符。",
        "The body of the request cannot be read: it is not JSON, or it has a name twice, or half a character."
    );

    private static readonly BilingualText OtherParameters = new(
        "请求的参数不是这个方法所要的样子。",
        "The parameters of the request are not of the shape that its method takes."
    );

    public async Task InvokeAsync(HttpContext http)
    {
        if (!http.Request.Path.StartsWithSegments(Address, StringComparison.OrdinalIgnoreCase) || !HttpMethods.IsPost(http.Request.Method))
        {
            await next(http).ConfigureAwait(false);
        }
        else if (!IsJson(http.Request.ContentType))
        {
            await Problem
                .WriteAsync(http, StatusCodes.Status415UnsupportedMediaType, Problem.Of(StatusCodes.Status415UnsupportedMediaType))
                .ConfigureAwait(false);
        }
        else
        {
            using var body = await ReceivedBody.ReceiveAsync(http, settings.BodyBytes).ConfigureAwait(false);
            if (!await IsReadableAsync(body, http.RequestAborted).ConfigureAwait(false))
            {
                await RefuseAsync(http, McpErrorCode.ParseError, NoJson).ConfigureAwait(false);
                return;
            }

            body.Position = 0;
            http.Request.Body = body;

            // Set plainly, because the transport does not know utf-8 in quotes.
            http.Request.ContentType = Json;
            await AnswerAsync(http).ConfigureAwait(false);
        }
    }

    private async Task AnswerAsync(HttpContext http)
    {
        try
        {
            await next(http).ConfigureAwait(false);
        }
        catch (JsonException) when (!http.Response.HasStarted)
        {
            // What a tool fails at never comes here: a session answers that itself.
            await RefuseAsync(http, McpErrorCode.InvalidParams, OtherParameters).ConfigureAwait(false);
        }
    }

    private static Task RefuseAsync(HttpContext http, McpErrorCode code, BilingualText sentence)
    {
        var refusal = new JsonRpcError
        {
            Error = new() { Code = (int)code, Message = sentence.ToString(null) },
        };
        http.Response.StatusCode = StatusCodes.Status400BadRequest;
        return http.Response.WriteAsJsonAsync(
            refusal,
            McpJsonUtilities.DefaultOptions.GetTypeInfo(typeof(JsonRpcMessage)),
            cancellationToken: http.RequestAborted
        );
    }

    /// <summary>Whether it is JSON in UTF-8, the only letters that JSON is sent in (RFC 8259).</summary>
    private static bool IsJson(string? contentType) =>
        MediaTypeHeaderValue.TryParse(contentType, out var type)
        && type.MediaType.Equals(Json, StringComparison.OrdinalIgnoreCase)
        && (!type.Charset.HasValue || HeaderUtilities.RemoveQuotes(type.Charset).Equals("utf-8", StringComparison.OrdinalIgnoreCase));

    private static async Task<bool> IsReadableAsync(Stream body, CancellationToken aborted)
    {
        try
        {
            using var document = await JsonDocument.ParseAsync(body, Strictly, aborted).ConfigureAwait(false);

            // Writing it reads every text in it, and half a character is found nowhere else.
            var nowhere = new Utf8JsonWriter(Stream.Null);
            await using (nowhere.ConfigureAwait(false))
            {
                document.RootElement.WriteTo(nowhere);
            }

            return true;
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            return false;
        }
    }
}
