using System.IO.Compression;
using DisclosureDeadlines.Tests.House;
using Xunit;

namespace DisclosureDeadlines.Package.Tests;

/// <summary>
/// Ahead of time every command answers with the same bytes as with the JIT. What is lost when code is trimmed away is lost in silence
/// otherwise: JSON by reflection would be an empty object.
/// </summary>
[Collection(nameof(WithFeed))]
public sealed class NativeToolTests
{
    private const string Phrase = "信息形成之日起20个工作日内";

    /// <summary>Something of every command, in both languages and in every format.</summary>
    internal static readonly string[][] Commands =
    [
        [],
        ["--help"],
        ["--version"],
        ["due", "--help", "--lang", "zh"],
        ["due", "2026-09-18", Phrase, "--explain"],
        ["due", "2026-09-18", Phrase, "--explain", "--lang", "zh"],
        ["due", "2026-09-18", Phrase, "--format", "json", "--explain"],
        ["due", "2026-09-18", Phrase, "--format", "json", "--lang", "zh"],
        ["due", "2026-09-18", Phrase, "--format", "csv"],
        ["due", "2026-12-18", "每年1月31日前", "--today", "2027-02-03", "--region", "宁夏"],
        ["due", "2026-09-18", "--catalogue", "hohhot", "--format", "json"],
        ["due", "2026-09-18", "--catalogue", "hohhot", "--lang", "zh"],
        ["due", "2026-13-18", Phrase],
        ["parse", Phrase, "每季度终了后10个工作日内", "尽快"],
        ["parse", Phrase, "--format", "json", "--lang", "zh"],
        ["days", "2026-09-28", "2026-10-12"],
        ["days", "2026-09-28", "2026-10-12", "--format", "json"],
        ["count", "2026-09-18", "2026-10-22", "--format", "json"],
        ["add", "2026-09-18", "20"],
        ["add", "2026-12-18", "20", "--format", "json", "--lang", "zh"],
        ["latest-event", "2026-10-22", Phrase],
        ["audit", "ledger.csv", "--today", "2026-10-30"],
        ["audit", "ledger.csv", "--today", "2026-10-30", "--format", "json", "--lang", "zh"],
        ["audit", "nowhere.csv"],
        ["remind", "ledger.csv", "--today", "2026-10-30"],
        ["remind", "ledger.csv", "--today", "2026-10-30", "--format", "json"],
        ["plan", "--catalogue", "hohhot", "--year", "2026"],
        ["plan", "--catalogue", "hohhot", "--year", "2026", "--format", "json", "--lang", "zh"],
        ["calendar", "export", "--format", "csv"],
        ["calendar", "export", "--format", "json"],
        ["calendar", "export", "--format", "ics"],
        ["catalogue", "list"],
        ["catalogue", "list", "--format", "json"],
        ["catalogue", "show", "hohhot", "--format", "json"],
        ["catalogue", "search", "处罚"],
        ["notice", "list"],
        ["notice", "list", "--format", "json"],
        ["statute", "list"],
        ["statute", "list", "--format", "json", "--lang", "zh"],
        ["case", "rules"],
        ["case", "rules", "--format", "json"],
        ["nonsense"],
    ];

    [NeedsFact("gcc", "DEADLINES_NATIVE_TOOL")]
    public void EveryCommand_AheadOfTime_SameBytes()
    {
        using var tool = new NativeTool();
        File.Copy(Repository.PathTo("samples", "ledger.csv"), Path.Combine(tool.Folder, "ledger.csv"));

        Assert.All(Commands, arguments => Assert.Equal(tool.Plain(arguments), tool.Native(arguments)));
        Assert.All(
            ["csv", "json", "html", "xlsx"],
            kind => Assert.Equal(Audited(tool.Plain, kind, tool), Audited(tool.Native, kind, tool))
        );
    }

    /// <summary>
    /// What an audit writes into a file. In a workbook are the times of day at which its parts were put in; the parts themselves are
    /// compared.
    /// </summary>
    private static byte[] Audited(Func<string[], Command> run, string kind, NativeTool tool)
    {
        string file = Path.Combine(tool.Folder, "report." + kind);
        Assert.Equal(0, run(["audit", "ledger.csv", "--today", "2026-10-30", "--out", file]).ExitCode);
        byte[] bytes = kind == "xlsx" ? Parts(file) : File.ReadAllBytes(file);
        File.Delete(file);
        return bytes;
    }

    private static byte[] Parts(string workbook)
    {
        using var zip = ZipFile.OpenRead(workbook);
        using var all = new MemoryStream();
        foreach (var entry in zip.Entries)
        {
            using var part = entry.Open();
            part.CopyTo(all);
        }

        return all.ToArray();
    }
}
