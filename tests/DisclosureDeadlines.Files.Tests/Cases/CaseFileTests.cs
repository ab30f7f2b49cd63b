using System.Text;
using DisclosureDeadlines.Answers;
using DisclosureDeadlines.Cases;
using DisclosureDeadlines.Files.Cases;
using DisclosureDeadlines.Files.Tests.House;
using DisclosureDeadlines.Foundation;
using Xunit;

namespace DisclosureDeadlines.Files.Tests.Cases;

/// <summary>What is read from a file about one case, as text, JSON or a sheet, and what is said of one that cannot be read.</summary>
public sealed class CaseFileTests
{
    private static readonly Encoding Gb18030 = CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!;

    [Fact]
    public void Text_OfACase_IsReadAsVerified() => Said.OfLines("texts", text => Said.InBoth(() => Told(Encoding.UTF8.GetBytes(text))));

    /// <summary>A line is a page with a table: its rows between strokes, its cells between bars.</summary>
    [Fact]
    public void Table_OfACase_IsReadAsVerified() =>
        Said.OfLines(
            "tables",
            text =>
                Said.InBoth(() =>
                    Told(Sheets.Of([.. text.Split("//").Select(sheet => sheet.Split('/')).Select(rows => (rows[0].Trim(), rows[1..]))]))
                )
        );

    [Fact]
    public void Text_InGb18030_IsReadAsInUtf8() =>
        Assert.Equal(Told("2025-05-06 收到申请 当面\n"u8.ToArray()), Told(Gb18030.GetBytes("2025-05-06 收到申请 当面\n")));

    [Fact]
    public void File_ThatIsTooLarge_IsToldInBothLanguages() =>
        Assert.Equal(
            ["zh a.txt 超过 1 MB，不会是一个办件的经过。", "en a.txt is larger than 1 MB, so it is not what happened in one case."],
            Said.InBoth(() => [CaseFile.TooLarge("a.txt").Message])
        );

    /// <summary>The file belongs to whoever opened it.</summary>
    [Fact]
    public void Text_ThatWasRead_IsLeftOpen()
    {
        using var file = new MemoryStream("2025-05-06 收到申请\n"u8.ToArray());

        CaseFile.Read(file, "a.txt");

        Assert.True(file.CanRead);
        Assert.Equal(1 << 20, CaseFile.MaxBytes);
    }

    private static string[] Told(byte[] file)
    {
        try
        {
            var of = CaseFile.Read(new MemoryStream(file), "a.txt");
            string head = $"{of.Name} {of.Rule?.Name ?? "(no rule)"} {of.Region ?? "(no region)"}";
            return [head == "a.txt (no rule) (no region)" ? "read" : head, .. of.Happenings.Select(happening => happening.ToString())];
        }
        catch (Exception e) when (e is QuestionException or OfficeFileException or CaseFormatException or DocumentFormatException)
        {
            return [$"{e.GetType().Name}: {e.Message}"];
        }
    }
}
