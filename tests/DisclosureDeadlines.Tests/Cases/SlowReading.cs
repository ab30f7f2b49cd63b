namespace DisclosureDeadlines.Tests.Cases;

/// <summary>What both readings have to agree on.</summary>
internal sealed record SlowReading(
    string State,
    DateOnly? Started,
    DateOnly? Due,
    DateOnly? AtLatest,
    int? Used,
    int? Left,
    int? Excluded,
    string Flags
)
{
    public override string ToString() =>
        $"{State} started={Started:O} due={Due:O} latest={AtLatest:O} used={Used} left={Left} excluded={Excluded} flags={Flags}";
}
