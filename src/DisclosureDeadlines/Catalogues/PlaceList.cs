namespace DisclosureDeadlines.Catalogues;

/// <summary>Further places of one fault, so that one sentence names them all.</summary>
internal static class PlaceList
{
    /// <summary>Places that a sentence names; of more it says how many.</summary>
    private const int Named = 50;

    public static string Chinese(string lead, IEnumerable<string> places) => Of(lead + " ", "、", places, more => $" 和另外 {more} 处");

    public static string English(string lead, IEnumerable<string> places) => Of(lead + " ", ", ", places, more => $" and {more} more");

    private static string Of(string lead, string comma, IEnumerable<string> places, Func<int, string> more)
    {
        string[] all = [.. places];
        return all.Length == 0 ? "" : lead + string.Join(comma, all.Take(Named)) + (all.Length > Named ? more(all.Length - Named) : "");
    }
}
