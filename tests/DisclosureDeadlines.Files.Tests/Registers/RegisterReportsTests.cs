using System.IO.Compression;
using System.Text;
using DisclosureDeadlines.Files.Books;
using DisclosureDeadlines.Files.Registers;
using DisclosureDeadlines.Files.Tests.House;
using DisclosureDeadlines.Tests.House;
using NodaTime;
using Xunit;

namespace DisclosureDeadlines.Files.Tests.Registers;

/// <summary>The reports on a register with a case of each status, whole, in each format for programs and in both languages.</summary>
public sealed class RegisterReportsTests
{
    [Theory]
    [InlineData("zh-CN")]
    [InlineData("en")]
    public void Reports_ForPrograms_AreAsVerified(string culture)
    {
        using var spoken = new InCulture(culture);
        var register = OfEveryStatus.Register();
        var text = new StringBuilder();
        foreach (
            var (format, make) in ((string, Func<Stream, IRegisterReport>)[])
                [
                    ("csv for programs", stream => new RegisterCsv(stream, new UTF8Encoding(false), forReaders: false)),
                    ("csv for readers", stream => new RegisterCsv(stream, new UTF8Encoding(false), forReaders: true)),
                    ("json", stream => new RegisterJson(stream)),
                ]
        )
        {
            text.Append("# ").Append(format).Append('\n').Append(Encoding.UTF8.GetString(register.Written(make)));
        }

        Verified.Text($"reports.{culture}", text.ToString());
    }

    [Fact]
    public void Csv_InAnEncodingWithAMark_BeginsWithIt()
    {
        var register = OfEveryStatus.Register();

        byte[] marked = register.Written(stream => new RegisterCsv(stream, new UTF8Encoding(true), forReaders: true));

        Assert.Equal([0xEF, 0xBB, 0xBF], marked[..3]);
    }

    [Fact]
    public void Register_OfEveryStatus_HasEachOfThem() =>
        Assert.Equal(Enum.GetValues<CaseStatus>(), OfEveryStatus.Register().Cases.Select(of => of.Status).Distinct().Order());

    [Theory]
    [InlineData("zh-CN")]
    [InlineData("en")]
    public void Book_AfterTheOfficesOwnTable_IsAsVerified(string culture)
    {
        using var spoken = new InCulture(culture);
        var register = OfEveryStatus.Register();
        byte[] workbook = OfEveryStatus.Workbook();
        var own = new JudgedRegister(workbook, "登记/某局.xlsx", "disclosureReply", OfEveryStatus.Today);
        var empty = new JudgedRegister("编号,收到日期\n"u8.ToArray(), "空.csv", "licence", new LocalDate(2025, 5, 30));
        var text = new StringBuilder();
        foreach (
            var (of, book) in ((string, byte[])[])
                [
                    ("of a text", register.Written(stream => new RegisterBook(stream), "某局")),
                    ("without its file", register.Written(stream => new RegisterBook(stream), hasSource: false)),
                    ("of a workbook", own.Written(stream => new RegisterBook(stream), "某局")),
                    ("of nothing", empty.Written(stream => new RegisterBook(stream))),
                ]
        )
        {
            text.Append("## ").Append(of).Append('\n').Append(WholeBook.Of(book));
        }

        Verified.Text($"books.{culture}", text.ToString());
    }

    [Theory]
    [InlineData("zh-CN", "说明¦原工作簿里的宏没有写进 .xlsx。", "说明¦没有用到的列：备注。")]
    [InlineData("en", "Remark¦The macros of the workbook are not in the .xlsx.", "Remark¦Columns not used: 备注.")]
    public void Book_OfAWorkbookThatCannotBeKeptWhole_SaysSoAfterTheOtherRemarks(string culture, string loss, string note)
    {
        using var spoken = new InCulture(culture);
        using var file = new MemoryStream();
        file.Write(OfEveryStatus.Workbook());
        using (var zip = new ZipArchive(file, ZipArchiveMode.Update, leaveOpen: true))
        {
            zip.CreateEntry("xl/vbaProject.bin");
        }

        var register = new JudgedRegister(file.ToArray(), "登记.xlsm", "disclosureReply", OfEveryStatus.Today);

        string[] lines = WholeBook.Of(register.Written(stream => new RegisterBook(stream))).Split('\n');

        Assert.True(Array.FindIndex(lines, line => line.EndsWith(note, StringComparison.Ordinal)) > 0);
        Assert.True(
            Array.FindIndex(lines, line => line.EndsWith(loss, StringComparison.Ordinal))
                > Array.FindIndex(lines, line => line.EndsWith(note, StringComparison.Ordinal))
        );
    }
}
