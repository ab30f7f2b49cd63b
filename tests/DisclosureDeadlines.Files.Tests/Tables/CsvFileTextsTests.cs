using System.Text;
using DisclosureDeadlines.Files.Tests.House;
using DisclosureDeadlines.Tests.House;
using Xunit;

namespace DisclosureDeadlines.Files.Tests.Tables;

/// <summary>Tables in text files: what parts their cells and rows, where the headings are, how much they may hold.</summary>
public sealed class CsvFileTextsTests
{
    private const string Lines = "\u0085\u2028\u2029";

    private static IEnumerable<(string Name, string File)> Separators() =>
        [
            ("comma", "a,b;c\n1,2\n"),
            ("semicolon", "a;b;c,d\n1;2;3\n"),
            ("tab", "a\tb\tc,d\n1\t2\n"),
            ("as many commas as semicolons", "a,b;c\n1;2,3\n"),
            ("as many semicolons as tabs", "a;b\tc\n1\t2;3\n"),
            ("quoted ones do not count", "\"a;b;c;d\",e\n1,2\n"),
            ("a quotation mark within", "\"a\"\";;;\",b\n"),
            ("a title first", "台账\n\n标题;日期\n1;2\n"),
            ("a title first, with carriage returns", "台账\r标题;日期\r1,5;2,5\r3,5;4\r"),
            ("the first line decides", "a,b\n1;2;3;4\n"),
            ("none", "a\nb\n"),
            ("a first line of 65534", new string('x', 65_533) + ";b\n1,2;3\n"),
            ("a first line of 65535", new string('x', 65_534) + ";b\n1,2;3\n"),
            ("a first line of 65536", new string('x', 65_535) + ";b\n1,2;3\n"),
            ("a first line of 65537", new string('x', 65_536) + ";b,\n1,2;3\n"),
        ];

    private static IEnumerable<(string Name, string File)> Headings() =>
        [
            ("two in the first row", "a,b\n1,2\n"),
            ("one is a title", "t,\n,\na,b\n1,2\n"),
            ("white space is none", "t, \u3000\n,\t\na,b\n"),
            ("no rows", "a,b\n"),
            ("no end of line", "a,b\n1,2"),
            ("in row 60", string.Concat(Enumerable.Repeat("t\n", 59)) + "a,b\n1,2\n"),
            ("in row 61", string.Concat(Enumerable.Repeat("t\n", 60)) + "a,b\n1,2\n"),
            ("nowhere", "t\nu\n"),
            ("blank lines", "\n\na,b\n\n1,2\n\n"),
            .. Lines.SelectMany(
                IEnumerable<(string, string)> (char line) =>
                    [
                        ($"rows parted by {(int)line:X}", $"a,b{line}1,2{line}3,4"),
                        ($"rows parted by {(int)line:X} below headings", $"a,b\n1,2{line}3,4{line}5,6\n"),
                        ($"{(int)line:X} in a cell", $"a,b\n1,2{line}3\n"),
                        ($"{(int)line:X} in a heading", $"a,b{line}\n1,2\n"),
                        ($"{(int)line:X} in a heading alone", $"a,b{line}\n"),
                    ]
            ),
        ];

    private static IEnumerable<(string Name, string File)> Cells() =>
        [
            ("quoted", "a,b\n\"1,\n2\",\"x\"\"y\"\n3,4\n"),
            ("line ends in cells", "a,b\n\"1\r\n2\r3\n4\n\n\",x\n5,6\n"),
            ("ends of every kind", "a,b\r\n1,2\r3,4\n\r5,6\n\n7,8"),
            ("a carriage return before a quotation mark", "a,b\r\"1\r\",2\r3,4"),
            ("marked texts", "a,b\n=\"0505\",=\"\"\n=\"x\"\"y\",'2026-09-21\n'abc,'\n=,=1\n'0,'9\n'/,':\n"),
            ("a marked text with a separator", "a,b\n=\"a,b\",c\n"),
            ("=\" and no more", "a,b\n=\",c\n"),
            ("a marked text over two lines", "a,b\n=\"1\n2\",c\n"),
            ("quotation mark in the middle", "a,b\n1,x\"y\n"),
            ("quotation mark in the middle, lower", "a,b\n\"1\n\n2\",3\n4,x\"y\"\n"),
            ("never closed", "a,b\n1,\"x\n2,3\n"),
            ("closed and gone on", "a,b\n1,\"x\"y\n"),
            ("an odd number of marks", "a,b\n1,\"x\"y\"\n"),
            ("a mark alone", "a,b\n1,\"\n"),
            ("two marks", "a,b\n1,\"\"\n"),
            ("three marks", "a,b\n1,\"\"\"\n"),
            ("four marks", "a,b\n1,\"\"\"\"\n"),
            ("a cell of 100000", "a,b\n1," + new string('x', 100_000) + "\n2,3\n"),
            ("a cell of 100001", "a,b\n1," + new string('x', 100_001) + "\n2,3\n"),
            ("a quoted cell of 99998", "a,b\n1,\"" + new string('x', 99_998) + "\"\n2,3\n"),
            ("a quoted cell of 99999", "a,b\n1,\"" + new string('x', 99_999) + "\"\n2,3\n"),
            ("a row of many cells", "a,b\n" + string.Join(',', Enumerable.Repeat(new string('x', 60_000), 20)) + "\n2,3\n"),
            ("a row without end", "a,b\n" + string.Join(',', Enumerable.Repeat(new string('x', 90_000), 40)) + "\n2,3\n"),
            ("a first row without end", string.Join(',', Enumerable.Repeat(new string('x', 90_000), 40)) + "\n2,3\n"),
            (
                "columns beyond those that are looked at",
                string.Join(',', Enumerable.Range(0, 66)) + "\n" + string.Join(',', Enumerable.Range(0, 66)) + "\n"
            ),
        ];

    private static IEnumerable<(string Name, string File)> Widths() =>
        ((int[])[2, 15, 16, 17, 33, 16_383, 16_384, 16_385]).SelectMany(
            IEnumerable<(string, string)> (int width) =>
                [
                    ($"a row of {width}", $"a,b\n1,{new string(',', width - 2)}\nx,y\n"),
                    ($"headings of {width}", $"a,b{new string(',', width - 2)}\nx,y\n"),
                    ($"a title of {width}", $"t{new string(',', width - 1)}\na,b\nx,y\n"),
                ]
        );

    [Fact]
    public void Separators_OfEveryKind_AreFoundAsVerified() => Verified.Text("Csv.Separators", Rows(Separators()));

    [Fact]
    public void Headings_WhereverTheyAre_AreFoundAsVerified() => Verified.Text("Csv.Headings", Rows(Headings()));

    [Fact]
    public void Cells_OfEveryKind_AreReadAsVerified() => Verified.Text("Csv.Cells", Rows(Cells()));

    [Fact]
    public void Cells_OnASheet_AreReadAsVerified()
    {
        using var english = new InCulture("en");
        var text = new StringBuilder();
        foreach (var (name, file) in (IEnumerable<(string, string)>)[.. Cells(), .. Separators()])
        {
            SheetsTold.Add(text, name, Encoding.UTF8.GetBytes(file));
        }

        Verified.Text("Csv.Sheets", text.ToString());
    }

    /// <summary>Only how many cells a row has is told: most are empty.</summary>
    [Fact]
    public void Rows_AsWideAsASheetAndWider_AreReadOrRefusedAsVerified()
    {
        using var english = new InCulture("en");
        var text = new StringBuilder();
        foreach (var (name, file) in Widths())
        {
            Told.Line(text, name);
            Told.Try(
                text,
                () =>
                {
                    using var sheets = DisclosureDeadlines.Files.Tables.CsvSheet.Open(new MemoryStream(Told.Utf8(file)), "f.csv");
                    foreach (var row in sheets.Sheets.Single().Rows())
                    {
                        Told.Line(text, FormattableString.Invariant($"  {row.Number}: {row.Cells.Length} {row.Cells.Span[0]}"));
                    }
                }
            );
        }

        Verified.Text("Csv.Widths", text.ToString());
    }

    private static string Rows(IEnumerable<(string Name, string File)> files)
    {
        using var english = new InCulture("en");
        var text = new StringBuilder();
        foreach (var (name, file) in files)
        {
            CsvTold.Add(text, name, Encoding.UTF8.GetBytes(file));
        }

        return text.ToString();
    }
}
