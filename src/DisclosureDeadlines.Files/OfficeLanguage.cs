namespace DisclosureDeadlines.Files;

/// <summary>The language of notes, faults and reports.</summary>
/// <remarks>
/// An enum and no <see cref="System.Globalization.CultureInfo"/>, because a slim container and a browser have no cultures to choose from.
/// </remarks>
public enum OfficeLanguage
{
    /// <summary>Chinese (中文).</summary>
    Chinese,

    /// <summary>English.</summary>
    English,
}
