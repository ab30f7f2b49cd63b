namespace DisclosureDeadlines.Calendars;

/// <summary>A place of <c>seeds/places.json</c>: a province, a prefecture or a county, and what it is in.</summary>
internal sealed class PlaceNode
{
    private readonly Lazy<Region> region;

    /// <param name="name">The name without the places above it.</param>
    /// <param name="stem">What is left of the name without its kind and the peoples in it: 恩施.</param>
    /// <param name="parent">What it is in; null for a province.</param>
    /// <param name="followsNationalDays">Whether it is known to order no days of its own.</param>
    public PlaceNode(string name, string stem, PlaceNode? parent, bool followsNationalDays)
    {
        Name = name;
        Stem = stem;
        Parent = parent;
        HasOwnDays = name.Contains("自治", StringComparison.Ordinal) && !followsNationalDays;
        region = new(() => Region.BuiltInAt(this) ?? new Region(this));
    }

    public string Name { get; }

    public string Stem { get; }

    public PlaceNode? Parent { get; }

    /// <summary>Whether it is an autonomous place that may order days of its own (全国年节及纪念日放假办法 art. 4).</summary>
    public bool HasOwnDays { get; }

    public string FullName => Parent?.FullName + Name;

    public int Level => Parent is null ? 0 : Parent.Level + 1;

    public Region Region => region.Value;

    /// <summary>The place and those that it is in, the smallest first.</summary>
    public IEnumerable<PlaceNode> Path()
    {
        for (var node = this; node is not null; node = node.Parent)
        {
            yield return node;
        }
    }

    /// <summary>The names that it is written by, besides the bare stem: 恩施土家族苗族自治州, 恩施自治州, 恩施州.</summary>
    public IEnumerable<string> Names()
    {
        yield return Name;
        if (Name.IndexOf("自治", StringComparison.Ordinal) is > 0 and int at)
        {
            yield return Stem + Name[at..];
            if (Parent is not null)
            {
                yield return Stem + Name[^1];
            }
        }
    }

    public override string ToString() => FullName;
}
