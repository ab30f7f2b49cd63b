namespace DisclosureDeadlines.Cli.Output;

/// <summary>A column of a table for a reader. Its cells are wrapped to fit the width, unless they are to <paramref name="StayWhole"/>.</summary>
internal sealed record TextColumn(string Chinese, string English, bool StayWhole = false)
{
    public string Title => Language.Pick(Chinese, English);
}
