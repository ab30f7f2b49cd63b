using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using DisclosureDeadlines.Foundation;

namespace DisclosureDeadlines.Catalogues;

/// <summary>An authority's catalogue of what it has to publish and by when (主动公开事项目录).</summary>
/// <remarks>Immutable. The built-in catalogues are read from <c>seeds/catalogues/</c> when one is first asked for.</remarks>
public sealed class DisclosureCatalogue
{
    private static readonly Lazy<ImmutableArray<DisclosureCatalogue>> LazyBuiltIn =
        new(() => [.. Seeds.In("catalogues").Select(name => Seeds.Read(name, CatalogueJson.Read))]);

    internal DisclosureCatalogue(string name, string authority, string title, string region, ImmutableArray<CatalogueItem> items)
    {
        Name = name;
        Authority = authority;
        Title = title;
        Region = region;
        Items = items;
    }

    /// <summary>The catalogues that come with the library, in the order of their names.</summary>
    public static IReadOnlyList<DisclosureCatalogue> BuiltIn => LazyBuiltIn.Value;

    /// <summary>The short name, such as <c>hohhot</c>.</summary>
    public string Name { get; }

    /// <summary>The authority, such as 呼和浩特市工业和信息化局.</summary>
    public string Authority { get; }

    /// <summary>The printed title.</summary>
    public string Title { get; }

    /// <summary>The place that the authority belongs to, from the region down.</summary>
    public string Region { get; }

    /// <summary>The rows, in printed order.</summary>
    public IReadOnlyList<CatalogueItem> Items { get; }

    /// <summary>Finds a built-in catalogue by its short name, in upper or lower case.</summary>
    public static bool TryFind(string? name, [NotNullWhen(true)] out DisclosureCatalogue? catalogue)
    {
        catalogue = LazyBuiltIn.Value.FirstOrDefault(c => string.Equals(c.Name, name, StringComparison.OrdinalIgnoreCase));
        return catalogue is not null;
    }

    /// <summary>Finds a row by its place in the printed order, from 1.</summary>
    public bool TryFindItem(int seq, [NotNullWhen(true)] out CatalogueItem? item)
    {
        item = seq >= 1 && seq <= Items.Count ? Items[seq - 1] : null;
        return item is not null;
    }

    /// <summary>The authority.</summary>
    public override string ToString() => Authority;
}
