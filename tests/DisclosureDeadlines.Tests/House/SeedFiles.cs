using System.Text.Json;

namespace DisclosureDeadlines.Tests.House;

/// <summary>
/// The seeds as plain JSON, read from the output folder. The library's own reader is not used, so the two can be compared.
/// </summary>
internal static class SeedFiles
{
    /// <summary>The year files of the national calendar, oldest first.</summary>
    public static IReadOnlyList<JsonElement> NationalYears { get; } =
    [
        .. Directory
            .GetFiles(Path.Combine(AppContext.BaseDirectory, "seeds", "calendar", "national"), "*.json")
            .Order(StringComparer.Ordinal)
            .Select(Read),
    ];

    /// <summary>All notices of all years, each with its year.</summary>
    public static IEnumerable<(int Year, JsonElement Notice)> NationalNotices() =>
        from file in NationalYears
        from notice in file.GetProperty("notices").EnumerateArray()
        select (file.GetProperty("year").GetInt32(), notice);

    /// <summary>All clauses of all notices.</summary>
    public static IEnumerable<JsonElement> NationalClauses() =>
        NationalNotices().SelectMany(n => n.Notice.GetProperty("holidays").EnumerateArray());

    /// <summary>The dates in a list of texts.</summary>
    public static IReadOnlyList<DateOnly> Dates(this JsonElement list) =>
        [
            .. list.EnumerateArray()
                .Select(date => DateOnly.ParseExact(date.GetString()!, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)),
        ];

    private static JsonElement Read(string path)
    {
        using var json = JsonDocument.Parse(File.ReadAllBytes(path));
        return json.RootElement.Clone();
    }
}
