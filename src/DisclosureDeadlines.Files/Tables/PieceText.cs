namespace DisclosureDeadlines.Files.Tables;

/// <summary>
/// The characters of a table on their way to a parser that holds a whole row in memory before it says anything: how many it takes for one
/// is bounded here.
/// </summary>
/// <param name="inner">The characters. It is not closed.</param>
/// <param name="mostAtOnce">How many may be taken between two <see cref="Mark"/>s.</param>
internal sealed class PieceText(TextReader inner, int mostAtOnce) : TextReader
{
    private long sinceMark;

    /// <summary>What was taken so far has been dealt with.</summary>
    public void Mark() => sinceMark = 0;

    /// <exception cref="InvalidDataException">There are too many characters in one piece.</exception>
    public override int Read(Span<char> buffer)
    {
        // As much as is asked for: where less is given and it ends with a \r, Sep puts a \r that follows behind what it reads next.
        int length = inner.ReadBlock(buffer);
        sinceMark += length;
        return sinceMark <= mostAtOnce ? length : throw new InvalidDataException();
    }

    public override int Read(char[] buffer, int index, int count) => Read(buffer.AsSpan(index, count));

    public override int Read()
    {
        Span<char> next = stackalloc char[1];
        return Read(next) == 0 ? -1 : next[0];
    }

    public override int Peek() => inner.Peek();
}
