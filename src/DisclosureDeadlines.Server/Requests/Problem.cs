using System.Globalization;
using System.Text.Json;
using DisclosureDeadlines.Files;
using DisclosureDeadlines.Foundation;

namespace DisclosureDeadlines.Server.Requests;

/// <summary>
/// A refusal as <c>application/problem+json</c> (RFC 9457): what kind it is, and the sentence that the tool would say, on one line as
/// there.
/// </summary>
internal static class Problem
{
    public const string MediaType = "application/problem+json";

    public static Task WriteAsync(HttpContext http, int status, string detail)
    {
        if (http.Response.HasStarted)
        {
            // Half an answer is on its way. The connection ends, so that nobody takes it for a whole one.
            http.Abort();
            return Task.CompletedTask;
        }

        using var document = new MemoryStream();
        using (var json = new Utf8JsonWriter(document, Json.WriterOptions with { Indented = false }))
        {
            json.WriteStartObject();
            json.WriteString("type", "about:blank");
            json.WriteString("title", Title(status));
            json.WriteNumber("status", status);
            json.WriteString("detail", VisibleText.Line(detail));
            json.WriteEndObject();
        }

        http.Response.StatusCode = status;
        http.Response.ContentType = MediaType;
        http.Response.ContentLength = document.Length;
        return http.Response.Body.WriteAsync(document.GetBuffer(), 0, (int)document.Length, http.RequestAborted);
    }

    public static Task WriteAsync(HttpContext http, int status, BilingualText detail) => WriteAsync(http, status, detail.ToString(null));

    /// <summary>What is said where nothing better is known than the status.</summary>
    public static BilingualText Of(int status) =>
        status switch
        {
            StatusCodes.Status404NotFound => new(
                "这个地址没有内容；接口说明在 /openapi/v1.json。",
                "There is nothing at this address; /openapi/v1.json describes the API."
            ),
            StatusCodes.Status405MethodNotAllowed => new(
                "这个地址不接受这种方法；可用的方法见 Allow。",
                "This address does not take this method; Allow names those it takes."
            ),
            StatusCodes.Status408RequestTimeout => new(
                "请求的内容到得太慢，没有收完。",
                "The body of the request came too slowly and was not received."
            ),
            StatusCodes.Status411LengthRequired => new("请求没有说明内容的长度。", "The request does not tell the length of its body."),
            StatusCodes.Status413PayloadTooLarge => new("请求的内容太大。", "The body of the request is too large."),
            StatusCodes.Status414UriTooLong => new("地址太长。", "The address is too long."),
            StatusCodes.Status415UnsupportedMediaType => new("不接受这种内容类型。", "This type of content is not taken here."),
            StatusCodes.Status429TooManyRequests => new("请求太多，请稍后再试。", "There are too many requests; try again later."),
            StatusCodes.Status431RequestHeaderFieldsTooLarge => new("请求头太大。", "The headers of the request are too large."),
            StatusCodes.Status503ServiceUnavailable => new("服务正在停止，请稍后再试。", "The server is stopping; try again later."),
            >= StatusCodes.Status500InternalServerError => new(
                "服务出错，没有答复；已记入日志。",
                "The server failed and has no answer; the log says more."
            ),
            _ => new("请求的格式有误。", "The request is not well-formed."),
        };

    private static string Title(int status) =>
        status switch
        {
            StatusCodes.Status400BadRequest => Language.Pick("问题无法回答", "The question has no answer as it is asked"),
            StatusCodes.Status404NotFound => Language.Pick("没有找到", "Not found"),
            StatusCodes.Status405MethodNotAllowed => Language.Pick("方法不可用", "Method not allowed"),
            StatusCodes.Status408RequestTimeout => Language.Pick("请求超时", "Request timeout"),
            StatusCodes.Status413PayloadTooLarge => Language.Pick("内容太大", "Content too large"),
            StatusCodes.Status415UnsupportedMediaType => Language.Pick("内容类型不支持", "Unsupported media type"),
            StatusCodes.Status429TooManyRequests => Language.Pick("请求太多", "Too many requests"),
            StatusCodes.Status503ServiceUnavailable => Language.Pick("服务不可用", "Service unavailable"),
            _ => string.Create(CultureInfo.InvariantCulture, $"HTTP {status}"),
        };
}
