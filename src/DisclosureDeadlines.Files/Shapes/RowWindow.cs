using DisclosureDeadlines.Files.Grids;

namespace DisclosureDeadlines.Files.Shapes;

/// <summary>The rows of a sheet, gone through once, with a look at the next few. A row is copied only when another is looked at.</summary>
internal sealed class RowWindow(IEnumerable<SheetRow> rows) : IDisposable
{
    private readonly IEnumerator<SheetRow> rows = rows.GetEnumerator();
    private readonly Queue<SheetRow> ahead = new();

    public SheetRow Current { get; private set; }

    public bool MoveNext()
    {
        if (ahead.TryDequeue(out var next))
        {
            Current = next;
            return true;
        }

        bool isMore = rows.MoveNext();
        Current = isMore ? rows.Current : default;
        return isMore;
    }

    /// <summary>The row so many after the current one; null past the last.</summary>
    public SheetRow? Peek(int distance)
    {
        if (ahead.Count < distance)
        {
            Current = Current.Kept();
        }

        while (ahead.Count < distance)
        {
            if (!rows.MoveNext())
            {
                return null;
            }

            ahead.Enqueue(rows.Current.Kept());
        }

        return ahead.ElementAt(distance - 1);
    }

    public void Dispose() => rows.Dispose();
}
