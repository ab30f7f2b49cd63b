using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.ExceptionServices;
using DisclosureDeadlines.Ledgers;

namespace DisclosureDeadlines.Files.Ledgers;

/// <summary>
/// Reads on a thread of its own while the rows before are worked on, so that long work takes as long as the slower of the two and not as
/// both.
/// </summary>
internal static class ReadAhead
{
    private const int RowsAtOnce = 128;
    private const int PiecesAhead = 4;

    /// <summary>
    /// Characters of the rows that are handed over at once: rows of long cells are few at a time, so that not so many of them are in
    /// memory.
    /// </summary>
    private const int CharactersAtOnce = 1 << 19;

    /// <summary>The same rows in the same order. A fault of the reading is met where the rows end.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="wish">The user's wish to end, which is heard also while no row comes.</param>
    public static IEnumerable<LedgerRow> Of(IEnumerable<LedgerRow> rows, CancellationToken wish) =>
        HasThreads ? Of(rows, row => Characters(row), wish) : rows;

    /// <inheritdoc cref="Of(IEnumerable{LedgerRow}, CancellationToken)" />
    public static IEnumerable<AuditedRow> Of(IEnumerable<AuditedRow> rows, CancellationToken wish) =>
        HasThreads ? Of(rows, row => Characters(row.Row), wish) : rows;

    /// <summary>In a browser there is one thread; rows are read there as they are asked for.</summary>
    private static bool HasThreads => !OperatingSystem.IsBrowser();

    private static int Characters(LedgerRow row) =>
        Length(row.Title)
        + Length(row.Item)
        + Length(row.Limit)
        + Length(row.Period)
        + Length(row.Office)
        + Length(row.Note)
        + Length(row.Basis);

    private static int Length(string? text) => text?.Length ?? 0;

    private static IEnumerable<T> Of<T>(IEnumerable<T> rows, Func<T, int> characters, CancellationToken wish)
    {
        using var pieces = new BlockingCollection<T[]>(PiecesAhead);
        using var stop = new CancellationTokenSource();
        var reading = Task.Run(() => Read(rows, characters, pieces, stop.Token), CancellationToken.None);
        try
        {
            foreach (var piece in pieces.GetConsumingEnumerable(wish))
            {
                foreach (var row in piece)
                {
                    yield return row;
                }
            }

            reading.Result?.Throw();
        }
        finally
        {
            stop.Cancel();

            // Who wishes to end is not kept waiting by a file of blank rows: nothing is written from what that thread still reads.
            if (!wish.IsCancellationRequested)
            {
                reading.Wait(CancellationToken.None);
            }
        }
    }

    [SuppressMessage(
        "Design",
        "CA1031:Do not catch general exception types",
        Justification = "Every fault is handed on to the thread that asked for the rows."
    )]
    private static ExceptionDispatchInfo? Read<T>(
        IEnumerable<T> rows,
        Func<T, int> characters,
        BlockingCollection<T[]> pieces,
        CancellationToken stop
    )
    {
        try
        {
            int held = 0;
            var piece = new List<T>(RowsAtOnce);
            try
            {
                foreach (var row in rows)
                {
                    piece.Add(row);
                    held += characters(row);
                    if (piece.Count == RowsAtOnce || held > CharactersAtOnce)
                    {
                        pieces.Add([.. piece], stop);
                        piece.Clear();
                        held = 0;
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
