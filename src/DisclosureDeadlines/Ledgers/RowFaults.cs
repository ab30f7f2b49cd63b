namespace DisclosureDeadlines.Ledgers;

/// <summary>What cannot be read in one row, all of it in one sentence.</summary>
internal struct RowFaults
{
    public BilingualText? All { get; private set; }

    public void Add(LedgerField field, BilingualText fault)
    {
        var name = LedgerHeaderException.NameOf(field);
        Add(new($"{name.Chinese}：{fault.Chinese}", $"{name.English}: {fault.English}"));
    }

    public void Add(BilingualText fault) =>
        All = All is null ? fault : new($"{All.Chinese}；{fault.Chinese}", $"{All.English}; {fault.English}");
}
