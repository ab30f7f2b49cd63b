using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using DisclosureDeadlines.Cli.Tests.Audits;
using ExcelDataReader;
using Xunit;

namespace DisclosureDeadlines.Cli.Tests.Hostile;

/// <summary>
/// Documents for other programs: each quotes texts by its own rules, so that no text becomes more than a text, and none is lost.
/// </summary>
public sealed partial class HostileDocumentsTests(HostileFiles files) : IClassFixture<HostileFiles>, IDisposable
{
    private static readonly string[] IcsNames =
    [
        "BEGIN",
        "END",
        "VERSION",
        "PRODID",
        "CALSCALE",
        "METHOD",
        "X-WR-CALNAME",
        "UID",
        "DTSTAMP",
        "DTSTART;VALUE=DATE",
        "DTEND;VALUE=DATE",
        "SUMMARY",
        "DESCRIPTION",
        "CATEGORIES",
        "STATUS",
        "TRANSP",
        "ACTION",
        "TRIGGER",
    ];

    private readonly TempFolder folder = new();

    [Fact]
    public void Csv_OfACatalogue_KeepsEachTextAsItIs()
    {
        string table = InProcess.Run("catalogue", "show", files.Catalogue, "--format", "csv").Output;

        string quoted = '"' + HostileTexts.Worst.Replace("\"", "\"\"", StringComparison.Ordinal) + '"';
        Assert.Equal(4 * 8, table.Split(quoted).Length - 1);
    }

    [Theory]
    [InlineData("ledger")]
    [InlineData("plan")]
    [InlineData("days")]
    [InlineData("region")]
    public void Ics_HostileTexts_AreValuesAndMakeNoLine(string what)
    {
        string region = "丙州" + HostileTexts.Worst;
        string notice = folder.Write("region.json", HostileTexts.Notice(HostileTexts.Worst, region));
        Assert.Equal(0, InProcess.Run("notice", "import", notice, "--data", folder.PathTo("data")).ExitCode);
        Assert.Equal(0, InProcess.Run("notice", "import", files.Notice, "--data", folder.PathTo("data")).ExitCode);
        string[] command = what switch
        {
            "ledger" => ["remind", files.CsvLedger, "--today", "2026-05-20"],
            "plan" => ["plan", "--catalogue", files.Catalogue, "--year", "2027"],
            "days" => ["calendar", "export", "--from", "2027-01-01", "--to", "2027-03-31"],
            _ => ["calendar", "export", "--from", "2027-01-01", "--to", "2027-03-31", "--region", region],
        };

        string file = InProcess.Run([.. command, "--format", "ics", "--data", folder.PathTo("data")]).Output;

        Assert.Contains("FORGED", file, StringComparison.Ordinal);
        Assert.Empty(HostileTexts.Unseen(file.Replace("\r\n", "\n", StringComparison.Ordinal)));
        string[] lines = file.Replace("\r\n ", "", StringComparison.Ordinal).Split("\r\n")[..^1];
        Assert.All(lines, line => Assert.Contains(line[..line.IndexOf(':', StringComparison.Ordinal)], IcsNames));
        Assert.All(lines, line => Assert.DoesNotContain('\n', line));
    }

    [Fact]
    public void Html_HostileTexts_StandThereAsMarks()
    {
        string file = folder.PathTo("report.html");
        Assert.Equal(
            0,
            InProcess.Run("audit", files.JsonLedger, "--catalogue", files.Catalogue, "--today", "2026-06-15", "--out", file).ExitCode
        );

        string page = File.ReadAllText(file);

        Assert.Empty(HostileTexts.Unseen(page));
        Assert.Empty(
            HostileTexts.Unseen(
                NumberedCharacter().Replace(page, number => char.ConvertFromUtf32(Convert.ToInt32(number.Groups[1].Value, 16)))
            )
        );
        Assert.Contains("[U&#x2B;202E]", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<b>&amp;=cmd", page, StringComparison.Ordinal);
    }

    /// <summary>What a workbook holds is what the same audit holds as JSON.</summary>
    [Fact]
    public void Workbook_HostileTexts_AreReadBackAsTheyWere()
    {
        string file = folder.PathTo("report.xlsx");
        string ledger = folder.Write(
            "ledger.csv",
            "标题,公开时限,成文日期,备注\n"
                + "\"甲\u0001\u001b[31m\u0008_x001B_ _x005F_ _xZZZZ_ __x0041_x\u202e\u200b\ud840\udc00<b>&amp;'=\",20个工作日内,2026-05-18,=1+1\n"
        );
        Assert.Equal(0, InProcess.Run("audit", ledger, "--today", "2026-06-15", "--out", file).ExitCode);
        using var json = JsonDocument.Parse(InProcess.Run("audit", ledger, "--today", "2026-06-15", "--format", "json").Output);

        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        using var reader = ExcelReaderFactory.CreateReader(File.OpenRead(file));
        reader.Read();
        reader.Read();

        var row = json.RootElement.GetProperty("rows")[0];
        Assert.Contains("\u001b[31m\u0008_x001B_", row.GetProperty("title").GetString(), StringComparison.Ordinal);
        Assert.Equal(row.GetProperty("title").GetString(), reader.GetString(0));
        Assert.Equal(row.GetProperty("note").GetString(), reader.GetString(3));
    }

    public void Dispose() => folder.Dispose();

    [GeneratedRegex("&#x([0-9A-F]+);")]
    private static partial Regex NumberedCharacter();
}
