using DisclosureDeadlines.Files;

namespace DisclosureDeadlines.Cli.Shell;

/// <summary>A column of a table for a reader.</summary>
/// <param name="Chinese">The heading in Chinese.</param>
/// <param name="English">The heading in English.</param>
/// <param name="StayWhole">Whether its cells are not wrapped to fit the width, as long as others can be.</param>
/// <param name="IsNumber">Whether its cells are aligned to the right.</param>
internal sealed record TextColumn(string Chinese, string English, bool StayWhole = false, bool IsNumber = false)
{
    public string Title => Language.Pick(Chinese, English);
}
