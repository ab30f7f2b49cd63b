using System.Globalization;
using DisclosureDeadlines.Server.Settings;
using Microsoft.Net.Http.Headers;

namespace DisclosureDeadlines.Server.Requests;

/// <summary>Answers in Chinese or English, as <c>Accept-Language</c> prefers.</summary>
internal sealed class RequestLanguage(RequestDelegate next, ServerSettings settings)
{
    /// <summary>More than any browser names.</summary>
    private const int MaxNamed = 32;

    private static readonly CultureInfo Chinese = CultureInfo.GetCultureInfo("zh-CN");
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-US");

    public Task InvokeAsync(HttpContext http)
    {
        var culture = IsChinese(http.Request.Headers.AcceptLanguage.ToString(), settings.IsChinese) ? Chinese : English;
        CultureInfo.CurrentUICulture = culture;
        http.Response.Headers.ContentLanguage = culture.TwoLetterISOLanguageName;
        http.Response.Headers.Vary = HeaderNames.AcceptLanguage;
        return next(http);
    }

    /// <summary>Whether the language that is liked best, of the two that there are, is Chinese.</summary>
    public static bool IsChinese(string header, bool otherwise)
    {
        if (header.Length == 0 || !StringWithQualityHeaderValue.TryParseList(header.Split(',', MaxNamed), out var named))
        {
            return otherwise;
        }

        var liked = named
            .OrderByDescending(language => language.Quality ?? 1)
            .FirstOrDefault(language => language.Quality is not 0 && (Is(language, "zh") || Is(language, "en")));
        return liked is null ? otherwise : Is(liked, "zh");
    }

    private static bool Is(StringWithQualityHeaderValue language, string name) =>
        language.Value.Equals(name, StringComparison.OrdinalIgnoreCase)
        || language.Value.StartsWith(name + "-", StringComparison.OrdinalIgnoreCase);
}
