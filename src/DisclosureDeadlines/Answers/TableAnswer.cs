namespace DisclosureDeadlines.Answers;

/// <summary>How a table was read.</summary>
/// <param name="Sheet">The sheet; null where there is only one, without a name.</param>
/// <param name="HeaderRow">The number of the first row of headings.</param>
/// <param name="HeaderRows">How many rows they take.</param>
/// <param name="Columns">The columns that have a heading.</param>
/// <param name="Form">The customary form that it follows, such as 双公示表; null if none is known.</param>
internal sealed record TableAnswer(string? Sheet, int HeaderRow, int HeaderRows, IReadOnlyList<ColumnAnswer> Columns, string? Form = null);

/// <summary>How a column was read.</summary>
/// <param name="Column">Its letters.</param>
/// <param name="Heading">Its heading.</param>
/// <param name="Field">What it was taken for; null if it was not used.</param>
internal sealed record ColumnAnswer(string Column, string Heading, string? Field);
