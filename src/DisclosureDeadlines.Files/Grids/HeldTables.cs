namespace DisclosureDeadlines.Files.Grids;

/// <summary>The tables of a document that gives them no names.</summary>
internal static class HeldTables
{
    /// <summary>The tables that have rows. Where they are several, each is named by its place.</summary>
    public static IReadOnlyList<Sheet> Named(IEnumerable<HeldSheet> all)
    {
        HeldSheet[] tables = [.. all.Where(table => table.HasRows)];
        if (tables.Length > 1)
        {
            foreach (var (table, place) in tables.Select((table, index) => (table, index + 1)))
            {
                table.Place = place;
            }
        }

        return tables;
    }
}
