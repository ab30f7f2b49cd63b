#nullable enable
#pragma warning disable CS0067, CS0660, CS0661 // Only the surface counts.

using System.Diagnostics.CodeAnalysis;

namespace DisclosureDeadlines.Tests.House.Samples.Surface;

public abstract class Closed
{
    internal const int NotSeen = 1;

    private protected Closed()
    {
    }

    public abstract string? Name { get; }

    protected int NobodyCanDeriveToSee => 0;
}

public sealed class Leaf : Closed, IComparable<Leaf>
{
    public const string Greeting = "hello";

    public static readonly Leaf Empty = new();

    public override string? Name => null;

    public required string Title { get; init; }

    public int Count { get; private set; }

    public static bool operator ==(Leaf? left, Leaf? right) => Equals(left, right);

    public static bool operator !=(Leaf? left, Leaf? right) => !Equals(left, right);

    [SetsRequiredMembers]
    internal Leaf() => Title = "";

    public int CompareTo(Leaf? other) => 0;
}

public class Open<T>
    where T : class, IDisposable, new()
{
    protected Open()
    {
    }

    public event EventHandler<string?>? Changed;

    public T? this[int index, string key = "k"] => null;

    public IReadOnlyDictionary<string, List<T?>?>? Table { get; protected set; }

    protected virtual string?[] Names(params string?[]? more) => [];

    public TOther Convert<TOther>(
        [NotNullWhen(true)] T? from, out TOther? to, ref int count, in long size, DayOfWeek day = DayOfWeek.Friday)
        where TOther : struct
    {
        to = null;
        return default;
    }

    public sealed override string ToString() => "";

    [Obsolete("Say it with Convert.")]
    public static void Old(int? n = null, CancellationToken stop = default, params ReadOnlySpan<string> words)
    {
    }

    public readonly struct Inner
    {
        public readonly int Value;
    }
}

public sealed record Policy(int N, string? Words);

public delegate int? Chooser<T>(T value, out T? better)
    where T : class;

[Flags]
public enum Marks : byte
{
    None = 0,
    Left = 1,
    Right = 2,
}

public interface IShape : IDisposable
{
    static abstract IShape Make();

    int Corners { get; set; }
}

public static class Shapes
{
    public static bool IsRound(this IShape? shape) => shape is null;
}
