using System.Text.Json;
using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Files;
using DisclosureDeadlines.Server.Notices;
using Microsoft.AspNetCore.RateLimiting;

namespace DisclosureDeadlines.Server.Hosting;

/// <summary>For those who watch the server: whether it lives, and whether it should be asked.</summary>
internal static class Health
{
    public static void Map(WebApplication app)
    {
        app.MapGet("/healthz", http => http.Response.WriteAsync("ok\n")).DisableRateLimiting().ExcludeFromDescription();
        app.MapGet("/readyz", ReadyAsync).DisableRateLimiting().ExcludeFromDescription();
    }

    /// <summary>Not ready while it stops. Notices that cannot be read again are reported, and the earlier ones still count.</summary>
    private static async Task ReadyAsync(HttpContext http)
    {
        var notices = http.RequestServices.GetRequiredService<KnownNotices>();
        bool stops = http.RequestServices.GetRequiredService<IHostApplicationLifetime>().ApplicationStopping.IsCancellationRequested;
        http.Response.StatusCode = stops ? StatusCodes.Status503ServiceUnavailable : StatusCodes.Status200OK;
        http.Response.ContentType = "application/json";
        using var document = new MemoryStream();
        using (var json = new Utf8JsonWriter(document, Json.WriterOptions with { Indented = false }))
        {
            json.WriteStartObject();
            json.WriteBoolean("ready", !stops);
            json.WriteString("dataVersion", ChinaCalendar.Official.DataVersion);
            json.WriteNumber("importedNotices", notices.Imported.Count);
            json.WriteString("fault", notices.Fault);
            json.WriteEndObject();
        }

        await http
            .Response.Body.WriteAsync(document.GetBuffer().AsMemory(0, (int)document.Length), http.RequestAborted)
            .ConfigureAwait(false);
    }
}
