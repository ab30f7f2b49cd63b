using System.Globalization;

namespace DisclosureDeadlines.Files;

/// <summary>Has work done in a language, whatever the cultures of the thread, which are as they were afterwards.</summary>
internal static class SpokenLanguage
{
    /// <summary>The language asked for; where none is, that of the current UI culture.</summary>
    public static OfficeLanguage Of(OfficeLanguage? asked) =>
        asked ?? (BilingualText.IsChinese(null) ? OfficeLanguage.Chinese : OfficeLanguage.English);

    public static T Do<T>(OfficeLanguage language, Func<T> work)
    {
        var (culture, reader) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture =
            language == OfficeLanguage.Chinese ? ToolCulture.Chinese : ToolCulture.English;
        try
        {
            return work();
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, reader);
        }
    }

    /// <exception cref="ArgumentOutOfRangeException">There is no such language.</exception>
    public static OfficeLanguage? Known(OfficeLanguage? language) =>
        language is null or OfficeLanguage.Chinese or OfficeLanguage.English
            ? language
            : throw new ArgumentOutOfRangeException(nameof(language), language, "There is no such language.");
}
