using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.RegularExpressions;

namespace DisclosureDeadlines.Fuzz;

/// <summary>
/// What an input took: time of the processor on this thread, which a busy machine does not lengthen, and memory asked for.
/// </summary>
/// <param name="Microseconds">The time.</param>
/// <param name="Bytes">The memory.</param>
internal readonly partial record struct Cost(long Microseconds, long Bytes)
{
    /// <summary>Time for any input, and for each byte of it; memory likewise. Generous: ordinary inputs take a hundredth.</summary>
    private const long TimeForAny = 30_000;

    private const long TimeForAByte = 20;
    private const long MemoryForAny = 16 << 20;
    private const long MemoryForAByte = 20_000;

    /// <summary>A row that an OpenDocument sheet says is repeated is a row like any other, though it takes no bytes.</summary>
    private const long TimeForARow = 50;

    private const long MemoryForARow = 20_000;

    /// <summary>As many as a sheet has.</summary>
    private const long MostRows = 1_048_576;

    private const int ThreadTime = 3;

    public static Cost Now
    {
        get
        {
            _ = GetTime(ThreadTime, out var time);
            return new((time.Seconds * 1_000_000) + (time.Nanoseconds / 1000), GC.GetAllocatedBytesForCurrentThread());
        }
    }

    public static Cost operator -(Cost end, Cost begin) => new(end.Microseconds - begin.Microseconds, end.Bytes - begin.Bytes);

    public bool IsTooMuchFor(byte[] input) => IsTooMuchFor(input, 0) && IsTooMuchFor(input, RowsSaidIn(input));

    private bool IsTooMuchFor(byte[] input, long rows) =>
        Microseconds > TimeForAny + (TimeForAByte * input.Length) + (TimeForARow * rows)
        || Bytes > MemoryForAny + (MemoryForAByte * input.Length) + (MemoryForARow * rows);

    private static long RowsSaidIn(byte[] input) =>
        Repeated()
            .Matches(Encoding.Latin1.GetString(input))
            .Sum(match => Math.Min(long.Parse(match.Groups[1].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture), MostRows));

    [GeneratedRegex("number-rows-repeated=\"([0-9]{1,9})\"", RegexOptions.CultureInvariant)]
    private static partial Regex Repeated();

    public override string ToString() => FormattableString.Invariant($"{Microseconds / 1000.0:0.0} ms, {Bytes / 1e6:0.0} MB");

    [LibraryImport("libc", EntryPoint = "clock_gettime")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int GetTime(int clock, out Time time);

    [StructLayout(LayoutKind.Sequential)]
    private struct Time
    {
        public long Seconds;
        public long Nanoseconds;
    }
}
