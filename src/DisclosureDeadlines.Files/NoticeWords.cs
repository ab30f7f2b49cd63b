namespace DisclosureDeadlines.Files;

/// <summary>
/// Notices as a reader is told of them. As a version of the data a notice is written alike in both languages, 国办发明电〔2025〕7号 (2025-11-04);
/// among Chinese words its marks are Chinese ones.
/// </summary>
internal static class NoticeWords
{
    /// <param name="notices">One notice or several, as <c>DataVersion</c> names them.</param>
    public static string Of(string notices) =>
        Language.Pick(
            notices
                .Replace(" (", "（", StringComparison.Ordinal)
                .Replace(")", "）", StringComparison.Ordinal)
                .Replace("; ", "；", StringComparison.Ordinal),
            notices
        );
}
