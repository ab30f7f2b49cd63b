using System.Collections.Concurrent;

namespace DisclosureDeadlines.Ledgers;

/// <summary>
/// What was worked out for a key, so that a ledger of a million rows with a dozen limits reads each once. Full, it keeps what it has.
/// </summary>
/// <param name="most">How many values are kept.</param>
/// <param name="comparer">By what keys are the same; by themselves if not given.</param>
internal sealed class BoundedCache<TKey, TValue>(int most, IEqualityComparer<TKey>? comparer = null)
    where TKey : notnull
{
    private readonly ConcurrentDictionary<TKey, TValue> known = new(comparer);
    private int count;

    /// <summary>The value for a key: always the same one that <paramref name="make"/> would make.</summary>
    public TValue Get<TState>(TKey key, TState state, Func<TKey, TState, TValue> make)
    {
        if (known.TryGetValue(key, out var value))
        {
            return value;
        }

        value = make(key, state);
        if (Volatile.Read(ref count) < most && known.TryAdd(key, value))
        {
            Interlocked.Increment(ref count);
        }

        return value;
    }
}
