#nullable enable

using System.Collections.Immutable;

namespace DisclosureDeadlines.Tests.House.Samples.Mutable;

public class Derivable;

public abstract class DerivableAbstract
{
    protected DerivableAbstract() { }
}

public sealed class Settable
{
    private readonly int[] held = [1];

    public int Value
    {
        get => held[0];
        set => held[0] = value;
    }
}

public static class StaticallySettable
{
    private static readonly int[] Held = [1];

    public static int Value
    {
        get => Held[0];
        set => Held[0] = value;
    }
}

public sealed class PrivatelyChanging
{
    private int count;

    public int Next() => ++count;
}

public struct ChangingStruct
{
    private int count;

    public int Next() => ++count;
}

public sealed class ArrayProperty
{
    public int[] Values => [];
}

public sealed class NestedArrayReturn
{
    public IReadOnlyList<int[]> Values() => [];
}

public sealed class ListField
{
    public readonly List<int> Values = [];
}

public sealed class ListOut
{
    public void Find(out List<int> values) => values = [];
}

public static class StaticCounter
{
    private static int count;

    public static int Next() => ++count;

    public static Func<int, int> Cached() => value => value + 1;
}

public abstract class ClosedFamily
{
    private protected ClosedFamily() { }

    public sealed class Member : ClosedFamily
    {
        public ImmutableArray<int> Values { get; private init; } = [];

        public IReadOnlyList<string> Names => [];
    }
}

public sealed record RecordWithInit(int N)
{
    public string Words { get; init; } = "";
}

public interface IContract
{
    public int Value { get; }
}
