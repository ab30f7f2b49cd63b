namespace DisclosureDeadlines.Cli.Paths;

/// <summary>Whoever read the output has seen enough (<c>deadlines days … | head</c>): no fault, but nobody is left to work for.</summary>
internal sealed class ReaderGoneException : Exception { }
