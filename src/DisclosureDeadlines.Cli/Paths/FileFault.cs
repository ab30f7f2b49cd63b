namespace DisclosureDeadlines.Cli.Paths;

/// <summary>Why a system refuses a file, in words for the user: what .NET says is English, and often a number or a path.</summary>
internal static class FileFault
{
    private const int LoopCode = 40;
    private const int Windows = unchecked((int)0x80070000);

    /// <summary>Whether an exception is one that opening, reading and writing files brings about.</summary>
    public static bool Is(Exception e) => e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException;

    public static IOException Loop(string path) => new(path, LoopCode);

    /// <summary>
    /// Whether a file cannot be put in the place of another though that one may be written: its folder is closed, or it is mounted there by
    /// itself.
    /// </summary>
    public static bool IsOfThePlace(Exception e) => e is UnauthorizedAccessException || (e is IOException && e.HResult is 16 or 30);

    /// <summary>Whether another program holds the file.</summary>
    public static bool IsInUse(Exception e) => e is IOException && e.HResult is 11 or 35 or Windows + 0x20 or Windows + 0x21;

    /// <summary>The reason, without the name of the file and without a full stop.</summary>
    public static BilingualText Of(Exception e) =>
        e switch
        {
            FileNotFoundException => new("没有这个文件", "there is no such file"),
            DirectoryNotFoundException => new("没有这个文件夹", "there is no such folder"),
            UnauthorizedAccessException => new("没有权限", "access is denied"),
            PathTooLongException => TooLong,
            // So .NET calls a file that grows beyond a limit of its user.
            ArgumentOutOfRangeException => new("超过允许的文件大小", "it is larger than files may be here"),
            ArgumentException or NotSupportedException => new("名称里有不允许的字符", "its name has a character that no name may have"),
            _ => Of(e.HResult),
        };

    private static BilingualText TooLong => new("名称太长", "its name is too long");

    /// <summary>Linux's numbers, those of macOS where it has others, and those of Windows, which begin with 0x8007.</summary>
    private static BilingualText Of(int code) =>
        code switch
        {
            LoopCode or 62 => new("符号链接形成循环", "its links lead round in a circle"),
            17 => new("已有同名的文件", "there is a file of that name"),
            20 => new("路径中有一段不是文件夹", "a part of its path is not a folder"),
            21 => new("这是文件夹", "it is a folder"),
            28 or Windows + 0x27 or Windows + 0x70 => new("磁盘满了", "the disk is full"),
            69 or 122 => new("磁盘配额用完了", "the disk quota is used up"),
            30 or Windows + 0x13 => new("磁盘是只读的", "the disk can only be read"),
            27 => new("超过允许的文件大小", "it is larger than files may be here"),
            36 or 63 => TooLong,
            11 or 16 or 26 or 35 or Windows + 0x20 or Windows + 0x21 => new("另一个程序正在使用", "another program is using it"),
            23 or 24 => new("打开的文件太多", "too many files are open"),
            5 or Windows + 0x17 or Windows + 0x45D => new("读写出错", "reading or writing it failed"),
            6 or 19 or Windows + 0x15 => new("设备没有应答", "the device does not answer"),
            >= 50 and <= 70 or >= 100 and <= 116 or 121 or Windows + 0x35 or Windows + 0x40 or Windows + 0x43 => new(
                "网络没有应答",
                "the network does not answer"
            ),
            _ => new($"系统错误 {code}", $"the system says error {code}"),
        };
}
