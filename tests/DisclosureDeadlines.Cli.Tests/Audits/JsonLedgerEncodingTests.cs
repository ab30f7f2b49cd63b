using System.Text;
using Xunit;

namespace DisclosureDeadlines.Cli.Tests.Audits;

/// <summary>A ledger in JSON is read in whichever encoding a table is.</summary>
public sealed class JsonLedgerEncodingTests : IDisposable
{
    private const string Ledger = " \r\n\t[{\"标题\": \"甲\", \"公开时限\": \"信息形成之日起20个工作日内\", \"成文日期\": \"2026-09-18\"}]";

    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("utf-8", true)]
    [InlineData("utf-8", false)]
    [InlineData("utf-16", true)]
    [InlineData("utf-16", false)]
    [InlineData("utf-16BE", true)]
    [InlineData("utf-16BE", false)]
    [InlineData("gb18030", false)]
    public void Audit_Json_IsReadInItsEncoding(string name, bool withMark)
    {
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
        string file = folder.Write("l.json", [.. withMark ? encoding.GetPreamble() : [], .. encoding.GetBytes(Ledger)]);

        var rows = AuditRuns.Rows(file);

        Assert.Equal("overdue 2026-10-22", Assert.Single(rows).Value);
    }

    [Theory]
    [InlineData(new byte[] { 0xFF }, "is not sound UTF-8 text: byte 112 of the file, in line 2, is wrong.")]
    [InlineData(new byte[] { 0 }, "is no text file: byte 112 of the file, in line 2, is zero.")]
    public void Audit_JsonWithAWrongByte_IsOneSentence(byte[] end, string named)
    {
        string file = folder.Write("l.json", [.. Encoding.UTF8.GetBytes(Ledger), .. end]);

        var run = InProcess.Run("audit", file);

        Assert.Equal((2, "", $"{file} {named}\n"), (run.ExitCode, run.Output, run.Error));
    }

    [Fact]
    public void Audit_TableInUtf16WithoutAMark_IsReadWhereItsFirstLetterShowsIt()
    {
        string file = folder.Write("l.csv", Encoding.Unicode.GetBytes("title,limit,event\n甲,信息形成之日起20个工作日内,2026-09-18\n"));

        Assert.Equal("overdue 2026-10-22", Assert.Single(AuditRuns.Rows(file)).Value);
    }
}
