namespace DisclosureDeadlines.Cli.Paths;

/// <summary>What lies at a path, every link followed. Nothing is opened, for to open a pipe is to wait for its other end.</summary>
/// <param name="Kind">What it is. Only Linux tells pipes, sockets and devices from files; elsewhere they count as ordinary ones.</param>
/// <param name="Identity">
/// Two paths with one identity are one file: device and number on Linux, so that a second name (a hard link) is known too; elsewhere the path with all links followed.
/// </param>
internal sealed record FileStatus(FileKind Kind, string Identity)
{
    private const int KindBits = 0xF000;

    /// <summary>What a file is that is none; null for an ordinary one.</summary>
    public BilingualText? OtherThanFile => Kind switch
    {
        FileKind.Folder => new("这是一个文件夹", "it is a folder"),
        FileKind.Pipe => new("这是管道，不是文件", "it is a pipe and no file"),
        FileKind.Socket => new("这是套接字，不是文件", "it is a socket and no file"),
        FileKind.Device => new("这是设备，不是文件", "it is a device and no file"),
        _ => null,
    };

    /// <summary>Null where nothing is, or nothing can be told.</summary>
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

    /// <summary>What standard input is; null where that cannot be told.</summary>
    public static FileStatus? OfStandardInput() => OperatingSystem.IsLinux() ? Of(StandardStreams.InputDescriptor, "", NativeMethods.TheDescriptorItself) : null;

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
