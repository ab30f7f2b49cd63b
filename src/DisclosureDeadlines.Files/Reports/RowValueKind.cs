namespace DisclosureDeadlines.Files.Reports;

/// <summary>What a column of a judged row can hold.</summary>
internal enum RowValueKind
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>A text, as the ledger has it or as the judgement says it.</summary>
    Text,

    /// <summary>A whole number.</summary>
    Number,

    /// <summary>A day.</summary>
    Date,

    /// <summary>One of a few names, such as a status.</summary>
    Name,

    /// <summary>Several names.</summary>
    Names,
}
