using DisclosureDeadlines.Notices;

namespace DisclosureDeadlines.Tests.Notices;

/// <summary>The texts of notices in <c>Data/notices</c>, by their path there without the ending.</summary>
internal static class NoticeFiles
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Data", "notices");

    public static IReadOnlyList<string> In(string folder) =>
        [
            .. Directory
                .GetFiles(Path.Combine(Folder, folder), "*.txt")
                .Select(file => Path.GetRelativePath(Folder, file)[..^4].Replace('\\', '/'))
                .Order(StringComparer.Ordinal),
        ];

    public static string Text(string name) => File.ReadAllText(Path.Combine(Folder, name + ".txt"));

    public static NoticeText Read(string name) => NoticeText.Read(Text(name), name);
}
