using System.Reflection;

namespace DisclosureDeadlines.Foundation;

/// <summary>The files of <c>seeds/</c>, as they were embedded when the library was built.</summary>
internal static class Seeds
{
    private static readonly Assembly Home = typeof(Seeds).Assembly;

    /// <summary>Names of the files in a folder of <c>seeds/</c>, in ordinal order.</summary>
    public static IReadOnlyList<string> In(string folder) =>
        [
            .. Home.GetManifestResourceNames()
                .Where(name => name.StartsWith($"seeds/{folder}/", StringComparison.Ordinal))
                .Order(StringComparer.Ordinal),
        ];

    /// <summary>Whether there is a file of that name.</summary>
    public static bool Has(string name) => Home.GetManifestResourceInfo(name) is not null;

    /// <summary>The lines of a table, split at the tabs, without the remarks.</summary>
    public static IEnumerable<string[]> Table(string name)
    {
        using var text = new StreamReader(
            Home.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"{name} is not embedded.")
        );
        while (text.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                yield return line.Split('\t');
            }
        }
    }

    public static T Read<T>(string name, Func<JsonField, T> read)
    {
        using var stream = Home.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"{name} is not embedded.");
        return JsonField.Read(name, stream, read);
    }
}
