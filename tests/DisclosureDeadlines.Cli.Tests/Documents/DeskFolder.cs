using DisclosureDeadlines.Tests.House;

namespace DisclosureDeadlines.Cli.Tests.Documents;

/// <summary>A folder with the files that the pages speak of, under the names that they have there.</summary>
internal sealed class DeskFolder : IDisposable
{
    private const string Case = "2025-05-06 received channel=person\n2025-05-14 consulted served=2025-05-15\n";

    private readonly TemporaryFolder folder = new();

    public DeskFolder()
    {
        byte[] csv = File.ReadAllBytes(Repository.PathTo("samples", "ledger.csv"));
        byte[] workbook = Office("L01_标题行_合计行_填表人.xlsx");
        byte[] register = Office("L23_依申请公开登记表.xlsx");
        byte[] notice = File.ReadAllBytes(Repository.PathTo("tests", "DisclosureDeadlines.Tests", "Data", "notices", "2026.txt"));
        foreach (string name in (string[])["ledger", "台账"])
        {
            folder.Write(name + ".csv", csv);
            folder.Write(name + ".xlsx", workbook);
        }

        foreach (string name in (string[])["register.xlsx", "登记表.xlsx"])
        {
            folder.Write(name, register);
        }

        foreach (string name in (string[])["notice.txt", "通知.txt"])
        {
            folder.Write(name, notice);
        }

        foreach (string name in (string[])["case.txt", "办件.txt"])
        {
            folder.Write(name, Case);
        }

        folder.Write("mine.csv", InProcess.Run("catalogue", "show", "hohhot", "--format", "csv").Output);
        foreach (string name in (string[])["last.json", "上次.json"])
        {
            folder.Write(name, InProcess.Run("audit", Path.Combine(folder.Path, "ledger.xlsx"), "--format", "json").Output);
        }
    }

    /// <summary>A data folder of its own, for imported notices.</summary>
    public string Data => Directory.CreateDirectory(Path.Combine(folder.Path, "data")).FullName;

    /// <summary>The word, or the path where it names a file: of the repository, or here.</summary>
    public string Placed(string word) =>
        word.StartsWith("samples/", StringComparison.Ordinal) ? Repository.PathTo(word)
        : Path.GetExtension(word) is ".csv" or ".xlsx" or ".json" or ".txt" or ".html" or ".docx" or ".ics" or ".sql"
            ? Path.Combine(folder.Path, word)
        : word;

    public void Dispose() => folder.Dispose();

    private static byte[] Office(string name) =>
        File.ReadAllBytes(Repository.PathTo("tests", "DisclosureDeadlines.Files.Tests", "Office", name));
}
