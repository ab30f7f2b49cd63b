using System.Globalization;

namespace DisclosureDeadlines.Cli.Shell;

/// <summary>Why the system refuses a file, told by the kind of its refusal: the runtime's own words are in English only, and change.</summary>
internal static class SystemFault
{
    /// <summary>The kinds that have no exception of their own, by the number that Unix gives them and the one that Windows gives.</summary>
    private static readonly (int Unix, int Windows, BilingualText Why)[] Known =
    [
        (5, 1117, new("读写出错", "reading or writing failed")),
        (16, 32, new("别的程序正在使用它", "another program is using it")),
        (24, 4, new("打开的文件太多", "too many files are open")),
        (27, 223, new("文件太大", "the file would be too large")),
        (28, 112, new("磁盘满了", "the disk is full")),
        (30, 19, new("磁盘是只读的", "the disk is read-only")),
        (40, 1921, new("符号链接绕成了圈", "its symbolic links lead round in a circle")),
        (62, 1921, new("符号链接绕成了圈", "its symbolic links lead round in a circle")),
        (122, 1295, new("磁盘配额用完了", "the disk quota is used up")),
    ];

    /// <summary>The reason, without a final full stop.</summary>
    public static BilingualText Of(Exception e) => e switch
    {
        FileNotFoundException => new("没有这个文件", "there is no such file"),
        DirectoryNotFoundException or DriveNotFoundException => new("没有这个文件夹", "there is no such folder"),
        UnauthorizedAccessException => new("没有权限", "access is denied"),
        PathTooLongException => new("路径太长", "the path is too long"),
        ArgumentException or NotSupportedException => new("名称里有系统不允许的字符", "its name holds what the system does not allow"),
        EndOfStreamException => new("文件不完整", "the file is incomplete"),
        _ => ByNumber(e.HResult),
    };

    private static BilingualText ByNumber(int result)
    {
        // The runtime hands on a number of Unix as it is, and wraps one of Windows.
        int number = result & 0xFFFF;
        var (_, _, why) = Array.Find(Known, known => number == (result == number ? known.Unix : known.Windows));
        string told = number.ToString(CultureInfo.InvariantCulture);
        return why ?? new BilingualText($"系统拒绝了（代码 {told}）", $"the system refused it (code {told})");
    }
}
