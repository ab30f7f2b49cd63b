namespace DisclosureDeadlines.Cli.Paths;

/// <summary>What is at a path, every link followed. Nothing is opened, because opening a pipe waits for its other end.</summary>
/// <param name="Kind">
/// What it is. Only Linux distinguishes pipes, sockets and devices from files; elsewhere they count as ordinary ones.
/// </param>
/// <param name="Identity">
/// Two paths with one identity are one file: device and number on Linux, so that a second name (a hard link) is known too; elsewhere the
/// path with all links followed.
/// </param>
internal sealed record FileStatus(FileKind Kind, string Identity)
{
    private const int KindBits = 0xF000;

    /// <summary>What it is called if it is not an ordinary file; null if it is one.</summary>
    public BilingualText? OtherThanFile =>
        Kind switch
        {
            FileKind.Folder => new("文件夹", "a folder"),
            FileKind.Pipe => new("管道", "a pipe"),
            FileKind.Socket => new("套接字", "a socket"),
            FileKind.Device => new("设备", "a device"),
            _ => null,
        };

    /// <summary>Null where nothing is, or nothing is known.</summary>
    public static FileStatus? Of(string path)
    {
        if (path.Length == 0 || path.Contains('\0', StringComparison.Ordinal))
        {
            return null;
        }

        return OperatingSystem.IsLinux() ? Of(NativeMethods.CurrentFolder, path, flags: 0)
            : Directory.Exists(path) ? new(FileKind.Folder, Links.FollowAll(path))
            : File.Exists(path) ? new(FileKind.Ordinary, Links.FollowAll(path))
            : null;
    }

    /// <summary>What standard input is; null where that is not known.</summary>
    public static FileStatus? OfStandardInput() =>
        OperatingSystem.IsLinux() ? Of(StandardStreams.InputDescriptor, "", NativeMethods.TheDescriptorItself) : null;

    private static FileStatus? Of(int folder, string path, int flags)
    {
        if (NativeMethods.Statx(folder, path, flags, NativeMethods.KindAndNumber, out var facts) != 0)
        {
            return null;
        }

        var kind = (facts.Mode & KindBits) switch
        {
            0x4000 => FileKind.Folder,
            0x1000 => FileKind.Pipe,
            0xC000 => FileKind.Socket,
            0x2000 or 0x6000 => FileKind.Device,
            _ => FileKind.Ordinary,
        };
        return new FileStatus(kind, $"{facts.DeviceMajor}:{facts.DeviceMinor}:{facts.Number}");
    }
}
