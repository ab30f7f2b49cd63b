namespace DisclosureDeadlines.Files;

/// <summary>
/// All that is printed is in the language of the current culture, as the sentences of the library are: Chinese for every <c>zh</c> culture,
/// else English.
/// </summary>
internal static class Language
{
    public static string Pick(string chinese, string english) => BilingualText.IsChinese(null) ? chinese : english;
}
