using System.Runtime.InteropServices;

namespace DisclosureDeadlines.Cli.Paths;

/// <summary>The few questions to a Unix system that .NET has no words for.</summary>
internal static partial class NativeMethods
{
    public const int CurrentFolder = -100;
    public const int TheDescriptorItself = 0x1000;
    public const uint KindAndNumber = 0x1 | 0x100;
    public const int GetDescriptorFlags = 1;
    public const int CloseOnExec = 1;
    public const short ReaderIsGone = 0x8 | 0x10;

    private const string System = "libc";

    /// <summary>
    /// Linux: what a path or a descriptor is. Its answer has the same layout on every processor, unlike <c>stat</c>'s.
    /// </summary>
    [LibraryImport(System, EntryPoint = "statx", StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    public static partial int Statx(int folder, string path, int flags, uint mask, out FileFacts facts);

    [LibraryImport(System, EntryPoint = "fcntl")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    public static partial int Fcntl(int descriptor, int command);

    [LibraryImport(System, EntryPoint = "poll")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    public static partial int Poll(ref Polled descriptor, nuint count, int milliseconds);

    [StructLayout(LayoutKind.Explicit, Size = 256)]
    internal struct FileFacts
    {
        [FieldOffset(28)]
        public ushort Mode;

        [FieldOffset(32)]
        public ulong Number;

        [FieldOffset(136)]
        public uint DeviceMajor;

        [FieldOffset(140)]
        public uint DeviceMinor;
    }

    [StructLayout(LayoutKind.Sequential)]
    internal struct Polled
    {
        public int Descriptor;
        public short Asked;
        public short Answer;
    }
}
