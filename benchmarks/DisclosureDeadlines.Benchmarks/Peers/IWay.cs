namespace DisclosureDeadlines.Benchmarks.Peers;

/// <summary>
/// One way to answer a question. Ways are structs, so that the one loop below is compiled for each of them with the way inside it.
/// </summary>
internal interface IWay<TQuestion>
{
    /// <summary>
    /// The answer as a number, such as a day number, so that a sum over all of them can be compared and is not optimised away.
    /// </summary>
    public int Ask(TQuestion question);
}
