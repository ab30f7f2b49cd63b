using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace DisclosureDeadlines.Foundation;

/// <summary>Sequences as a caller hands them over: the sequence may be missing, or an element of it.</summary>
internal static class Given
{
    /// <summary>The whole of a sequence.</summary>
    /// <exception cref="ArgumentNullException">There is no sequence.</exception>
    /// <exception cref="ArgumentException">It is an array that was never made, or has an element that is null.</exception>
    public static ImmutableArray<T> All<T>(
        IEnumerable<T> sequence,
        [CallerArgumentExpression(nameof(sequence))] string? parameter = null
    ) => [.. Each(sequence, parameter)];

    /// <summary>The elements of a sequence, each looked at when it is its turn.</summary>
    /// <exception cref="ArgumentNullException">There is no sequence.</exception>
    /// <exception cref="ArgumentException">It is an array that was never made, or has an element that is null.</exception>
    public static IEnumerable<T> Each<T>(IEnumerable<T> sequence, [CallerArgumentExpression(nameof(sequence))] string? parameter = null)
    {
        ThrowIfUnmade(sequence, parameter);
        return Checked(sequence, parameter);
    }

    /// <summary>
    /// Refuses what cannot be gone through: null, and an <see cref="ImmutableArray{T}"/> that is only <see langword="default"/>.
    /// </summary>
    public static void ThrowIfUnmade<T>(IEnumerable<T> sequence, [CallerArgumentExpression(nameof(sequence))] string? parameter = null)
    {
        ArgumentNullException.ThrowIfNull(sequence, parameter);
        if (sequence is ImmutableArray<T> { IsDefault: true })
        {
            throw new ArgumentException("Expected a sequence, found an array that was never made.", parameter);
        }
    }

    private static IEnumerable<T> Checked<T>(IEnumerable<T> sequence, string? parameter)
    {
        foreach (var element in sequence)
        {
            yield return element is null ? throw new ArgumentException("An element is null.", parameter) : element;
        }
    }
}
