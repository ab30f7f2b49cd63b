using System.Collections.Immutable;

namespace DisclosureDeadlines.Statutes;

/// <summary>What a limit, a matter or a law may be called: 答复, 双公示, 政府信息公开条例, reply.</summary>
internal static class StatuteNames
{
    private const int MostSuggestions = 5;

    /// <summary>No name is longer.</summary>
    private const int MostCharacters = 100;

    /// <summary>
    /// The limits that a name means: those of a duty or a matter by its name, title or alias, else those of a law. Empty for an unknown
    /// name.
    /// </summary>
    public static ImmutableArray<StatutoryLimit> Find(string? name, StatuteBook book)
    {
        string asked = Plain(name);
        if (asked.Length == 0)
        {
            return [];
        }

        ImmutableArray<StatutoryLimit> own = [.. book.Limits.Where(limit => Is(limit.Name, asked) || Is(limit.Matter, asked))];
        if (!own.IsEmpty)
        {
            return own;
        }

        string[] matters =
        [
            .. book.Matters.Where(matter => Names(matter).Any(title => Is(Plain(title), asked))).Select(matter => matter.Name),
        ];
        ImmutableArray<StatutoryLimit> called = [.. book.Limits.Where(limit => matters.Contains(limit.Matter))];
        return !called.IsEmpty
            ? called
            :
            [
                .. book.Limits.Where(limit =>
                    Is(Plain(limit.Law), asked) || (limit.Number is { } number && number.Split('、').Any(paper => Is(Plain(paper), asked)))
                ),
            ];
    }

    /// <summary>
    /// The names that are near to an unknown one, the nearest first; they are as long a piece of it, or differ from it in a character or
    /// two.
    /// </summary>
    public static IReadOnlyList<string> Near(string? name, StatuteBook book)
    {
        string asked = Plain(name);
        if (asked.Length == 0)
        {
            return [];
        }

        var all = book
            .Limits.SelectMany(limit => new[] { limit.Name, limit.Matter, limit.Law })
            .Concat(book.Matters.Where(matter => book.Limits.Any(limit => limit.Matter == matter.Name)).SelectMany(Names))
            .Distinct();
        return
        [
            .. all.Select(known => (Known: known, Distance: Distance(Plain(known), asked)))
                .Where(near =>
                    near.Distance <= Math.Max(1, asked.Length / 3)
                    || (asked.Length >= 2 && Plain(near.Known).Contains(asked, StringComparison.Ordinal))
                )
                .OrderBy(near => near.Distance)
                .ThenBy(near => near.Known.Length)
                .Take(MostSuggestions)
                .Select(near => near.Known),
        ];
    }

    private static IEnumerable<string> Names(Matter matter) => [matter.Title.Chinese, matter.Title.English, .. matter.Aliases];

    private static bool Is(string known, string asked) => string.Equals(known, asked, StringComparison.OrdinalIgnoreCase);

    /// <summary>Without white space, brackets and the name of the state, which people leave out.</summary>
    private static string Plain(string? name)
    {
        string plain = string.Concat(
                (name ?? "").Where(c => !char.IsWhiteSpace(c) && c is not ('《' or '》' or '“' or '”')).Take(MostCharacters)
            )
            .ToUpperInvariant();
        return plain.StartsWith("中华人民共和国", StringComparison.Ordinal) ? plain["中华人民共和国".Length..] : plain;
    }

    /// <summary>How many characters have to be put in, taken out or exchanged.</summary>
    private static int Distance(string one, string other)
    {
        int[] row = [.. Enumerable.Range(0, other.Length + 1)];
        for (int i = 1; i <= one.Length; i++)
        {
            int corner = row[0];
            row[0] = i;
            for (int j = 1; j <= other.Length; j++)
            {
                int above = row[j];
                row[j] = Math.Min(Math.Min(above, row[j - 1]) + 1, corner + (one[i - 1] == other[j - 1] ? 0 : 1));
                corner = above;
            }
        }

        return row[other.Length];
    }
}
