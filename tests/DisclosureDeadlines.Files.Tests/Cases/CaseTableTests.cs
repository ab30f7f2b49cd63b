using System.Text;
using DisclosureDeadlines.Answers;
using DisclosureDeadlines.Files.Cases;
using DisclosureDeadlines.Files.Tests.Inputs;
using DisclosureDeadlines.Tests.House;
using Xunit;

namespace DisclosureDeadlines.Files.Tests.Cases;

/// <summary>One case in whatever file an office keeps it.</summary>
public sealed class CaseTableTests
{
    private static readonly string[] Expected =
    [
        "2025-05-06 received channel=person",
        "2025-05-14 consulted served=2025-05-15",
        "2025-05-26 opinion",
    ];

    public static TheoryData<string> Kinds =>
        [
            .. GridWriters
                .All.Where(writer => !writer.Kind.Contains("csv", StringComparison.Ordinal) && writer.Kind != "Unicode text")
                .Select(writer => writer.Kind),
        ];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Case_InATableOfAnyKind_IsTheSame(string kind)
    {
        var grid = new Grid
        {
            Rows =
            {
                (string[])["办件经过", "", ""],
                (string[])["日期", "经过", "说明"],
                (string[])["2025-05-06", "收到申请", "当面"],
                (string[])["2025年5月14日", "征求第三方意见", "送达=2025-05-15"],
                (string[])["2025-05-26", "收到第三方意见", ""],
                (string[])["经办人：李某", "", ""],
            },
        };
        byte[] file = GridWriters.All.Single(writer => writer.Kind == kind).Write(grid);

        var read = CaseFile.Read(new MemoryStream(file), "a");

        Assert.Equal(Expected, read.Happenings.Select(happening => happening.ToString()));
    }

    [Theory]
    [InlineData(
        "<table><tr><td>编号<td>日期<td>经过<tr><td>1<td>2025-05-06<td>收到申请</table>",
        "is a register of several cases; use case audit"
    )]
    [InlineData(
        "<table><tr><td>日期<td>经过<tr><td>2025年<td>收到申请</table>",
        "row 2: expected a date such as 2026-09-18, found \"2025年\""
    )]
    [InlineData("<table><tr><td>日期<td>经过<tr><td>&nbsp;<td>&nbsp;</table>", "holds no happening")]
    [InlineData(
        "<table><tr><td>标题<td>成文日期<tr><td>甲<td>2025-05-06</table>",
        "expected the columns 日期/date and 经过/kind; found: 标题, 成文日期"
    )]
    public void Table_ThatTellsNoCase_IsRefusedInOneSentence(string page, string sentence)
    {
        using var english = new InCulture("en");

        string message = Assert.Throws<QuestionException>(() => CaseFile.Read(new MemoryStream(Encoding.UTF8.GetBytes(page)), "a")).Message;

        Assert.Contains(sentence, message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', message);
    }
}
