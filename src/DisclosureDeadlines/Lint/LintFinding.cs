using DisclosureDeadlines.Catalogues;

namespace DisclosureDeadlines.Lint;

/// <summary>Something that a printed time limit has against it.</summary>
/// <remarks>Immutable.</remarks>
public sealed class LintFinding
{
    internal LintFinding(CatalogueItem item, LintCode code, LintSeverity severity, BilingualText message, string? source)
    {
        Item = item;
        Code = code;
        Severity = severity;
        Message = message;
        Source = source;
    }

    /// <summary>The row.</summary>
    public CatalogueItem Item { get; }

    /// <summary>What it is about.</summary>
    public LintCode Code { get; }

    /// <summary>How sure it is.</summary>
    public LintSeverity Severity { get; }

    /// <summary>What is wrong, in a sentence.</summary>
    public BilingualText Message { get; }

    /// <summary>
    /// The article that it rests on, with its words where they are known; <see langword="null"/> if it rests on the row alone.
    /// </summary>
    public string? Source { get; }

    /// <summary>Row, severity and message, in the current UI culture.</summary>
    public override string ToString() => $"{Item.RowNumber} {Severity}: {Message}";
}
