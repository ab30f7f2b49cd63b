using DisclosureDeadlines.Files;
using DisclosureDeadlines.Server.Settings;

namespace DisclosureDeadlines.Server.Hosting;

/// <summary>What is at <c>/</c>: the page in one file where it was built, otherwise a sentence on where the API is.</summary>
internal static class FrontPage
{
    private const string OwnName = "deadlines.html";

    public static void Map(WebApplication app)
    {
        string asked = app.Services.GetRequiredService<ServerSettings>().Page ?? Path.Combine(AppContext.BaseDirectory, OwnName);
        string file = Path.GetFullPath(asked);
        app.MapGet("/", http => WriteAsync(http, file)).ExcludeFromDescription();
    }

    private static Task WriteAsync(HttpContext http, string file)
    {
        http.Response.ContentType = "text/html; charset=utf-8";
        http.Response.Headers.XContentTypeOptions = "nosniff";
        return File.Exists(file)
            ? http.Response.SendFileAsync(file, http.RequestAborted)
            : http.Response.WriteAsync(Short(), http.RequestAborted);
    }

    private static string Short() =>
        $"""
            <!DOCTYPE html>
            <html lang="{Language.Pick("zh", "en")}">
            <meta charset="utf-8">
            <title>{Language.Pick("政府信息公开期限", "Disclosure deadlines")}</title>
            <h1>{Language.Pick("政府信息公开期限", "Disclosure deadlines")}</h1>
            <p>{Language.Pick("最迟哪一天公开、为什么、有多确定。", "The last day in time, why, and how sure it is.")}</p>
            <ul>
            <li><a href="/v1/due?event=2026-09-18&amp;limit=%E4%BF%A1%E6%81%AF%E5%BD%A2%E6%88%90%E4%B9%8B%E6%97%A5%E8%B5%B720%E4%B8%AA%E5%B7%A5%E4%BD%9C%E6%97%A5%E5%86%85">{Language.Pick(
                "一个例子",
                "An example"
            )}</a></li>
            <li><a href="/openapi/v1.json">{Language.Pick("接口说明", "The description of the API")} (OpenAPI)</a></li>
            <li>{Language.Pick("智能助手（MCP）的地址", "For assistants (MCP)")}: <code>/mcp</code></li>
            </ul>

            """;
}
