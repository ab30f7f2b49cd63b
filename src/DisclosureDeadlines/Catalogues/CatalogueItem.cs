using DisclosureDeadlines.Phrases;

namespace DisclosureDeadlines.Catalogues;

/// <summary>One row of a catalogue: what is to be published, by whom, and by when.</summary>
/// <remarks>Immutable. Texts are as printed, in the built-in catalogues without white space and line breaks.</remarks>
public sealed class CatalogueItem
{
    internal CatalogueItem(CatalogueRow row, int seq, TimeLimit timeLimit, bool isTimeLimitInherited, string publisher)
    {
        RowNumber = seq;
        PrintedNumber = row.PrintedNumber;
        Levels = row.Levels;
        Content = row.Content;
        LegalBasis = row.LegalBasis;
        ClauseLimits = row.ClauseLimits;
        TimeLimit = timeLimit;
        IsTimeLimitInherited = isTimeLimitInherited;
        Publisher = publisher;
        Responsible = row.Responsible;
        Channels = row.Channels;
        Note = row.Note;
    }

    /// <summary>
    /// The number that names the row, from 1, no two the same. It is the place in the printed order, because printed numbers may be missing
    /// or repeated; in a catalogue of one's own that numbers its rows it is their own number.
    /// </summary>
    public int RowNumber { get; }

    /// <summary>The number printed in the row (序号); <see langword="null"/> where none is.</summary>
    public string? PrintedNumber { get; }

    /// <summary>The three headings (一级事项, 二级事项, 三级事项), merged ones carried down; <see langword="null"/> for an empty one.</summary>
    public IReadOnlyList<string?> Levels { get; }

    /// <summary>The narrowest heading that the row has; its content, if it has none.</summary>
    public string Heading => Levels.LastOrDefault(level => level is not null) ?? Content!;

    /// <summary>What is to be published (公开内容); <see langword="null"/> if the cell is empty.</summary>
    public string? Content { get; }

    /// <summary>The law that the catalogue cites for the row (公开依据); <see langword="null"/> if it cites none.</summary>
    public string? LegalBasis { get; }

    /// <summary>
    /// The time limits that the clauses quoted beside the row (条款内容) themselves state, in their own words; empty where none is quoted.
    /// </summary>
    public IReadOnlyList<string> ClauseLimits { get; }

    /// <summary>By when (公开时限).</summary>
    public TimeLimit TimeLimit { get; }

    /// <summary>Whether the time limit is that of a row above: it is in a merged cell that began there, or the row says 同上.</summary>
    public bool IsTimeLimitInherited { get; }

    /// <summary>Who has to publish (公开主体).</summary>
    public string Publisher { get; }

    /// <summary>The office that sees to it (责任科室); <see langword="null"/> if none is named.</summary>
    public string? Responsible { get; }

    /// <summary>Where it is published (公开渠道和载体): the channels that are ticked.</summary>
    public IReadOnlyList<string> Channels { get; }

    /// <summary>How a doubt about the printed row was settled; <see langword="null"/> if there was none.</summary>
    public string? Note { get; }

    /// <summary>The number of the row and its narrowest heading.</summary>
    public override string ToString() => $"{RowNumber} {Heading}";
}
