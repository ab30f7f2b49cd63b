using System.Runtime.InteropServices;
using SharpFuzz.Common;

namespace DisclosureDeadlines.Fuzz;

/// <summary>
/// Which ways through the readers have been seen. SharpFuzz's instrumentation counts each step from one branch to the next in a map of
/// bytes; a way is new if a step is, or if it is taken another order of times than ever before.
/// </summary>
internal sealed unsafe class Coverage
{
    private const int Bytes = 1 << 16;

    /// <summary>Never given back: instrumented code writes there as long as there is a process.</summary>
    private readonly byte* map = (byte*)NativeMemory.AllocZeroed(Bytes);
    private readonly byte[] seen = new byte[Bytes];
    private readonly byte[] classes = Classes();

    public Coverage() => Trace.SharedMem = map;

    /// <summary>Steps seen.</summary>
    public int Steps { get; private set; }

    /// <summary>Begins anew, for another reader.</summary>
    public void Forget()
    {
        Array.Clear(seen);
        Steps = 0;
    }

    public void Begin()
    {
        new Span<byte>(map, Bytes).Clear();
        Trace.PrevLocation = 0;
    }

    /// <summary>Whether the input since <see cref="Begin"/> took a new way.</summary>
    public bool End()
    {
        bool isNew = false;
        var rest = new ReadOnlySpan<byte>(map, Bytes);
        for (int at = 0; rest[at..].IndexOfAnyExcept((byte)0) is >= 0 and var next; )
        {
            at += next;
            byte order = classes[rest[at]];
            if ((seen[at] & order) == 0)
            {
                Steps += seen[at] == 0 ? 1 : 0;
                seen[at] |= order;
                isNew = true;
            }

            at++;
            if (at == Bytes)
            {
                break;
            }
        }

        return isNew;
    }

    /// <summary>One bit for each order of counts: 1, 2, 3, to 7, to 15, to 31, to 127, more.</summary>
    private static byte[] Classes()
    {
        byte[] classes = new byte[256];
        for (int count = 1; count < classes.Length; count++)
        {
            classes[count] = (byte)(
                1
                << (
                    count switch
                    {
                        1 => 0,
                        2 => 1,
                        3 => 2,
                        < 8 => 3,
                        < 16 => 4,
                        < 32 => 5,
                        < 128 => 6,
                        _ => 7,
                    }
                )
            );
        }

        return classes;
    }
}
