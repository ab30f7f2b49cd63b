using System.Diagnostics.CodeAnalysis;
using DisclosureDeadlines.Ledgers;

namespace DisclosureDeadlines.Files.Ledgers;

/// <summary>What somebody says of a column: 挂网日=发布日期 that it holds a field, 发布时间=不用 that it holds none.</summary>
internal static class ColumnChoice
{
    private static readonly string[] Unused = ["不用", "unused"];

    /// <param name="text">The heading and what it is taken for, with = between them.</param>
    /// <param name="heading">The heading.</param>
    /// <param name="field">The field; null where the column is not to be used.</param>
    /// <returns>Whether it is such a text, and the field one that there is.</returns>
    public static bool TryRead(string text, [NotNullWhen(true)] out string? heading, out LedgerField? field)
    {
        int equals = text.LastIndexOf('=');
        heading = equals > 0 ? text[..equals] : null;
        field = null;
        if (heading is null)
        {
            return false;
        }

        string name = text[(equals + 1)..];
        if (LedgerColumns.TryFindField(name, out var known))
        {
            field = known;
            return true;
        }

        return Unused.Contains(name.Trim(), StringComparer.OrdinalIgnoreCase);
    }
}
