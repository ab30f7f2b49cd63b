using System.Text;
using System.Text.Json;
using DisclosureDeadlines.Files;
using Xunit;

namespace DisclosureDeadlines.Cli.Tests;

/// <summary>Catalogues that a user brings as a file.</summary>
public sealed class OwnCatalogueTests : IDisposable
{
    private const string Table = "某市某局公开目录,,,\n\n序号,公开事项,公开时限,责任科室\n1,预算公开,批复后20日内,财务科\n2,决算公开,,\n";

    private const string Document =
        """{ "name": "mine", "authority": "某局", "region": "宁夏回族自治区银川市", "items": [ { "content": "=HYPERLINK(\"x\")", "timeLimit": "信息形成之日起20个工作日内", "note": "-" } ] }""";

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    public static TheoryData<string, byte[], string> Malformed =>
        new()
        {
            { "empty.csv", [], " is empty." },
            { "empty.json", [], " is empty." },
            {
                "noise.csv",
                [0x83, 0xFF, 0x00, 0x17, 0x9B],
                "neither in UTF-8 (byte 1 of the file, in line 1) nor in GB18030 (byte 1 of the file, in line 1)"
            },
            { "picture.png", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0x00], "is a picture and cannot be read" },
            { "archive.csv", [0x50, 0x4B, 0x03, 0x04, 0x14, 0x00], "is damaged or incomplete and cannot be read." },
            { "zero.csv", [.. "内容,公开时限\na,"u8, 0x00], "is no text file: byte 23 of the file, in line 2, is zero." },
            {
                "damaged.csv",
                [.. "公开内容,公开时限\na,实时"u8, 0xE5, 0x85],
                "is not sound UTF-8 text: byte 35 of the file, in line 2, is wrong."
            },
            { "title.csv", [.. "某市某局公开目录\n"u8], "has no headings" },
            { "column.csv", [.. "序号,公开内容\n1,a\n"u8], "A1: there is no column 公开时限 (timeLimit), found 序号, 公开内容." },
            { "rows.csv", [.. "公开内容,公开时限\n"u8], "the catalogue has no rows." },
            {
                "phrase.csv",
                [.. "公开内容,公开时限\na,实时公开\nb,尽量\nc,20\n"u8],
                "B3: This time limit cannot be read: at character 1 expected a time limit such as 信息形成之日起20个工作日内, 每年1月31日前 or 实时公开, found \"尽量\"; nor can B4."
            },
            {
                "limit.csv",
                [.. "公开内容,公开时限\na,实时公开\nb,\n"u8],
                "B3: the time limit is empty; if it belongs to a merged cell above, say that the table has merged cells (--merged-cells)."
            },
            {
                "formula.csv",
                [.. "公开内容,公开时限\na,\"=CONCAT(A1,\"\"工作日内\"\")\"\n"u8],
                "B2: expected a value, found the formula \"=CONCAT(A1,\"工作日内\")\"."
            },
            { "ragged.csv", [.. "公开内容,公开时限\na,b,实时公开\n"u8], "C2: the column has no heading, found \"实时公开\"." },
            {
                "quote.csv",
                [.. "公开内容,公开时限\n\"a,实时公开\n"u8],
                "row 2 (from line 2 on): a quotation mark is not closed, or stands in the middle of a cell."
            },
            { "cut.json", [.. "{ \"name\": \"mine\", \"authority\""u8], "line 1 is not well-formed JSON." },
            { "list.json", [.. "[1]"u8], "$: expected an object, found [1]." },
            {
                "phrase.json",
                [.. """{"name":"m","authority":"a","items":[{"content":"x","timeLimit":"尽量"}]}"""u8],
                "$.items[0].timeLimit: This time limit cannot be read"
            },
            {
                "huge.json",
                new byte[(32 << 20) + 1]
                    .Select(_ => (byte)' ')
                    .ToArray(),
                "the document is larger than 32 MB."
            },
            {
                "long.csv",
                [.. Encoding.UTF8.GetBytes("公开内容,公开时限\n" + string.Concat(Enumerable.Repeat("a,实时公开\n", 100_001)))],
                "A100002: the catalogue has more than 100000 rows."
            },
        };

    [Theory]
    [MemberData(nameof(Malformed), DisableDiscoveryEnumeration = true)]
    public void Show_FileThatIsNoCatalogue_SaysSoInOneSentence(string name, byte[] content, string sentence) =>
        AssertRefused(folder.Write(name, content), sentence);

    [Fact]
    public void Show_NoFileOrAFolder_SaysSoInOneSentence()
    {
        AssertRefused(Path.Combine(folder.Path, "missing.csv"), "There is no file");
        AssertRefused(Path.Combine(folder.Path, "missing", "mine.json"), "There is no file");
        AssertRefused(folder.Path, "is a folder; expected a file.");
    }

    [Theory]
    [InlineData("宁厦", true)]
    [InlineData("固原市", false)]
    [InlineData("宁夏回族自治区固原市", false)]
    [InlineData("江苏省某县", false)]
    public void Due_CatalogueOfAPlaceThatIsNotKnown_IsProvisionalAndSaysWhy(string place, bool isSaid)
    {
        string path = folder.Write(
            "mine.json",
            Encoding.UTF8.GetBytes(Document.Replace("宁夏回族自治区银川市", place, StringComparison.Ordinal))
        );

        var run = InProcess.Run("due", "2024-06-12", "--catalogue", path, "--item", "1");

        Assert.Equal("", run.Error);
        Assert.Equal(
            isSaid,
            run.Output.Contains(
                $"provisional: where {place} is, and whether it has days off of its own, is not known",
                StringComparison.Ordinal
            )
        );
        Assert.DoesNotContain(
            "whether it has",
            InProcess.Run("due", "2024-06-12", "--catalogue", path, "--item", "1", "--region", "national").Output,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Due_TableWithMergedCells_CarriesThemDownWhenToldSo()
    {
        string path = folder.Write("mine.csv", CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!.GetBytes(Table));
        using var json = Json("due", "2026-02-02", "--catalogue", path, "--merged-cells");

        var items = json.RootElement.GetProperty("items").EnumerateArray().ToList();
        Assert.Equal(["预算公开", "决算公开"], items.Select(item => item.GetProperty("heading").GetString()));
        Assert.Equal(["2026-02-24", "2026-02-24"], items.Select(item => item.GetProperty("dueOn").GetString()));
        AssertRefused(path, "C5: the time limit is empty");
    }

    [Fact]
    public void Due_TableOnStandardInput_IsRead()
    {
        var run = InProcess.On(
            0,
            Encoding.UTF8.GetBytes(Table),
            "due",
            "2026-02-02",
            "--catalogue",
            "-",
            "--item",
            "2",
            "--merged-cells",
            "--format",
            "csv"
        );

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.StartsWith(
            "2026-02-02,standard input,2,2,决算公开,,批复后20日内,calendarDaysAfter,,2026-02-24,2026-02-14,official,",
            run.Output.Split('\n')[1],
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Lint_Table_IsHeldAgainstTheStatutes()
    {
        using var json = Json(
            "catalogue",
            "lint",
            folder.Write("mine.csv", "公开内容,公开时限,公开主体\n部门预算,财政部门批复后20个工作日内,某市工业和信息化局\n")
        );

        Assert.Equal("unitConflict", Assert.Single(json.RootElement.EnumerateArray()).GetProperty("code").GetString());
    }

    [Theory]
    [InlineData("mine.json")]
    [InlineData("mine")]
    public void Show_Document_IsKnownByItsEndingOrItsContent(string name)
    {
        using var json = Json("catalogue", "show", folder.Write(name, Document));

        Assert.Equal("mine", json.RootElement.GetProperty("name").GetString());
        Assert.Equal("ningxia", json.RootElement.GetProperty("holidayRegion").GetString());
    }

    [Fact]
    public void Show_TextsThatLookLikeFormulas_AreDefusedInCsvAndReadAgainAsTheyWere()
    {
        string csv = InProcess.Run("catalogue", "show", folder.Write("mine.json", Document), "--format", "csv").Output;

        Assert.Contains("'=HYPERLINK", csv, StringComparison.Ordinal);
        Assert.Contains(",'-\n", csv, StringComparison.Ordinal);
        Assert.Equal(Items(Path.Combine(folder.Path, "mine.json")), Items(folder.Write("mine.csv", csv)));
    }

    [Theory]
    [InlineData("hohhot")]
    [InlineData("inner-mongolia")]
    [InlineData("zhongwei")]
    [InlineData("baotou")]
    [InlineData("anning")]
    public void Show_CsvOfABuiltInCatalogue_GivesTheSameItemsWhenReadAgain(string name)
    {
        string csv = InProcess.Run("catalogue", "show", name, "--format", "csv").Output;

        Assert.Equal(Items(name), Items(folder.Write("again.csv", csv)));
    }

    private static string Items(string catalogue)
    {
        using var json = Json("catalogue", "show", catalogue);
        return json.RootElement.GetProperty("items").GetRawText();
    }

    private static JsonDocument Json(params string[] arguments)
    {
        var run = InProcess.Run([.. arguments, "--format", "json"]);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        return JsonDocument.Parse(run.Output);
    }

    private static void AssertRefused(string path, string sentence)
    {
        var run = InProcess.Run("catalogue", "show", path);

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains(path, run.Error, StringComparison.Ordinal);
        Assert.Contains(sentence, run.Error, StringComparison.Ordinal);
        Assert.Equal(1, run.Error.Count(c => c == '\n'));
        Assert.EndsWith(".\n", run.Error, StringComparison.Ordinal);
    }
}
