using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.ExceptionServices;

namespace DisclosureDeadlines.Files.Ledgers;

/// <summary>Reads on a thread of its own while the rows before are worked on, so that long work takes as long as the slower of the two and not as both.</summary>
internal static class ReadAhead
{
    private const int RowsAtOnce = 512;
    private const int PiecesAhead = 8;

    /// <summary>The same rows in the same order. A fault of the reading is met where the rows end.</summary>
    public static IEnumerable<T> Of<T>(IEnumerable<T> rows)
    {
        using var pieces = new BlockingCollection<T[]>(PiecesAhead);
        using var stop = new CancellationTokenSource();
        var reading = Task.Run(() => Read(rows, pieces, stop.Token));
        try
        {
            foreach (var row in pieces.GetConsumingEnumerable().SelectMany(piece => piece))
            {
                yield return row;
            }

            reading.Result?.Throw();
        }
        finally
        {
            stop.Cancel();
            reading.Wait();
        }
    }

    [SuppressMessage("Design", "CA1031:Do not catch general exception types", Justification = "Every fault is handed on to the thread that asked for the rows.")]
    private static ExceptionDispatchInfo? Read<T>(IEnumerable<T> rows, BlockingCollection<T[]> pieces, CancellationToken stop)
    {
        try
        {
            var piece = new List<T>(RowsAtOnce);
            try
            {
                foreach (var row in rows)
                {
                    piece.Add(row);
                    if (piece.Count == RowsAtOnce)
                    {
                        pieces.Add([.. piece], stop);
                        piece.Clear();
                    }
                }
            }
            finally
            {
                // Also the rows before a fault are worked on, so that the first thing wrong is the first thing said.
                pieces.Add([.. piece], stop);
            }

            return null;
        }
        catch (Exception e)
        {
            return ExceptionDispatchInfo.Capture(e);
        }
        finally
        {
            pieces.CompleteAdding();
        }
    }
}
