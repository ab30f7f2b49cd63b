namespace DisclosureDeadlines.Cli.Paths;

/// <summary>
/// The reader of the output has seen enough (<c>deadlines days … | head</c>): not a fault, but there is nobody left to work for.
/// </summary>
internal sealed class ReaderGoneException : Exception { }
