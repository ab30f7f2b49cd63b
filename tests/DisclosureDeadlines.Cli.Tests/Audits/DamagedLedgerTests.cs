using System.IO.Compression;
using System.Text;
using DisclosureDeadlines.Phrases;
using Xunit;
using static DisclosureDeadlines.Cli.Tests.Audits.RawXlsx;

namespace DisclosureDeadlines.Cli.Tests.Audits;

/// <summary>Files that are no ledger, or were one: one sentence, exit code 2, and the earlier report as it was.</summary>
public sealed class DamagedLedgerTests : IDisposable
{
    private const string Before = "the report of last week";

    private static readonly string Header = Row(1, "标题", "公开时限", "成文日期", "发布日期");

    private static readonly byte[] Sound = new RawXlsx().Add("台账", Header + Row(2, "甲", "实时公开", "2026-09-18")).Bytes();

    private static readonly byte[] BombBegins = Encoding.UTF8.GetBytes(
        "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
    );

    private readonly TempFolder folder = new();

    public static TheoryData<string, byte[], string> Files =>
        new()
        {
            { "empty", [], "empty" },
            { "no headings", "a,b\n1,2\n"u8.ToArray(), "no headings" },
            { "two columns of one field", Encoding.UTF8.GetBytes("标题,印发日期,签发日期\n"), "印发日期" },
            { "a quotation mark not closed", Encoding.UTF8.GetBytes("标题,成文日期\n\"甲,2026-09-18\n"), "quotation mark" },
            { "neither UTF-8 nor GB18030", [.. "title,event\n"u8, 0xFF, 0x00, 0xFF], "text" },
            { "a million columns", Encoding.UTF8.GetBytes("标题,成文日期\n" + new string(',', 1_000_000) + "\n"), "1000001 columns" },
            { "a million headings", Encoding.UTF8.GetBytes("标题,成文日期" + new string(',', 1_000_000) + "\n"), "1000002 columns" },
            { "JSON that breaks off", "[{\"title\": \"a\", \"event\": \"2026-09-18\"}, {"u8.ToArray(), "JSON" },
            { "JSON that is no list", "{\"rows\": 1}"u8.ToArray(), "JSON list" },
            {
                "a JSON item of megabytes",
                Encoding.UTF8.GetBytes("[{\"title\": \"a\"}, {\"title\": [" + string.Join(',', Enumerable.Repeat("1", 3_000_000)) + "]}]"),
                "item 2: it is larger than 4 MB"
            },
            {
                "a row of millions of columns",
                Encoding.UTF8.GetBytes("标题,成文日期\n" + new string(',', 3_000_000) + "\n"),
                "longer than 2097152 characters"
            },
            { "JSON of other things", "[1, 2]"u8.ToArray(), "item 1" },
            { "JSON without fields", "[{\"a\": 1}]"u8.ToArray(), "no headings" },
            { "an old workbook of nothing", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[600]], "damaged" },
            { "a workbook that breaks off", Sound[..(Sound.Length / 2)], "damaged" },
            { "a workbook of one byte more than its mark", [0x50, 0x4B, 0x03, 0x04, 0], "damaged" },
            { "a workbook with a hole", [.. Sound[..100], .. new byte[200], .. Sound[300..]], "damaged" },
            { "an archive that is no workbook", Zip(("readme.txt", "hello")), "unpack it" },
            { "a workbook without headings", new RawXlsx().Add("台账", Row(1, "某局")).Bytes(), "headings" },
            {
                "a workbook whose only ledger is hidden",
                new RawXlsx().Add("封面", Row(1, "某局")).Add("台账", Header, "veryHidden").Bytes(),
                "--sheet"
            },
            { "a sheet that is no XML", new RawXlsx().Add("台账", Header + "<row r=\"2\"><c>").Bytes(), "damaged" },
            {
                "a sheet with a document type",
                Zip(("xl/workbook.xml", "<!DOCTYPE a [<!ENTITY b \"c\">]><workbook>&b;</workbook>")),
                "damaged"
            },
            { "a row far below", new RawXlsx().Add("台账", Header + "<row r=\"2000000000\"/>").Bytes(), "more than 1048576 rows" },
            {
                "a column far to the right",
                new RawXlsx().Add("台账", Header + "<row r=\"2\"><c r=\"ZZZZZZ2\"><v>1</v></c></row>").Bytes(),
                "16384 columns"
            },
            {
                "a million columns in a sheet",
                new RawXlsx()
                    .Add("台账", Header + "<row r=\"2\">" + string.Concat(Enumerable.Repeat("<c/>", 1_000_000)) + "</row>")
                    .Bytes(),
                "16384 columns"
            },
            { "a zip bomb", Bomb(300 << 20), "when unpacked" },
        };

    public void Dispose() => folder.Dispose();

    [Theory]
    [MemberData(nameof(Files), DisableDiscoveryEnumeration = true)]
    public void Audit_NoLedger_SaysSoInOneSentenceAndLeavesTheOldReport(string what, byte[] file, string named)
    {
        string ledger = folder.Write("l", file);
        string report = folder.Write("r.csv", Before);

        var run = InProcess.Run("audit", ledger, "--out", report);

        Assert.True(run is { ExitCode: 2, Output: "" }, $"{what}: {run}");
        Assert.Contains(named, run.Error, StringComparison.Ordinal);
        Assert.Equal(1, run.Error.Count(c => c == '\n'));
        Assert.EndsWith(".\n", run.Error, StringComparison.Ordinal);
        Assert.Equal(Before, File.ReadAllText(report));
        Assert.Equal(["l", "r.csv"], folder.Files);
    }

    /// <summary>The sizes that an archive states are not believed: no more is unpacked than they say.</summary>
    [Fact]
    public void Audit_ZipBombThatLiesAboutItsSize_IsRefused()
    {
        byte[] bomb = Bomb(300 << 20);
        byte[] stated = BitConverter.GetBytes(300 << 20);
        for (int i = 0; i + stated.Length <= bomb.Length; i++)
        {
            if (bomb.AsSpan(i, stated.Length).SequenceEqual(stated))
            {
                BitConverter.GetBytes(1000).CopyTo(bomb, i);
            }
        }

        var run = InProcess.Run("audit", folder.Write("l.xlsx", bomb));

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains("damaged", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Audit_FaultLateInAFile_LeavesTheOldReport()
    {
        string ledger = folder.Write(
            "l.csv",
            "标题,公开时限,成文日期\n" + string.Concat(Enumerable.Repeat("甲,实时公开,2026-09-18\n", 5000)) + "\"乙"
        );
        string report = folder.Write("r.xlsx", Before);

        var run = InProcess.Run("audit", ledger, "--out", report);

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains("row 5002", run.Error, StringComparison.Ordinal);
        Assert.Equal(Before, File.ReadAllText(report));
        Assert.Equal(["l.csv", "r.xlsx"], folder.Files);
    }

    [Fact]
    public void Audit_StrictAndARowThatCannotBeRead_Stops()
    {
        string ledger = folder.Write("l.csv", "标题,公开时限,成文日期\n甲,实时公开,2026-09-18\n乙,实时公开,昨天\n丙,实时公开,前天\n");

        var run = InProcess.Run("audit", ledger, "--strict", "--format", "csv");

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.EndsWith("row 3: event date: expected a date such as 2026-09-18, found \"昨天\".\n", run.Error, StringComparison.Ordinal);
    }

    private static byte[] Zip(params (string Name, string Text)[] parts)
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in parts)
            {
                Write(zip, name, text);
            }
        }

        return file.ToArray();
    }

    private static void Write(ZipArchive zip, string name, string text)
    {
        using var part = zip.CreateEntry(name).Open();
        part.Write(Encoding.UTF8.GetBytes(text));
    }

    private static byte[] Bomb(int bytes)
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            Write(
                zip,
                "xl/workbook.xml",
                "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
                    + "<sheets><sheet name=\"台账\" sheetId=\"1\" r:id=\"s\"/></sheets></workbook>"
            );
            Write(zip, "xl/_rels/workbook.xml.rels", Relations(Relation("s", "worksheet", "worksheets/sheet1.xml")));
            using var part = zip.CreateEntry("xl/worksheets/sheet1.xml").Open();
            part.Write(BombBegins);
            byte[] blanks = new byte[1 << 20];
            Array.Fill(blanks, (byte)' ');
            for (int left = bytes - BombBegins.Length; left > 0; left -= blanks.Length)
            {
                part.Write(blanks.AsSpan(0, Math.Min(left, blanks.Length)));
            }
        }

        return file.ToArray();
    }
}
