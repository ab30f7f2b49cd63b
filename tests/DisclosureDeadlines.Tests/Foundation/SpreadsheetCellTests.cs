using DisclosureDeadlines.Foundation;
using Xunit;

namespace DisclosureDeadlines.Tests.Foundation;

/// <summary>What a cell holds, as a text, and what a spreadsheet calls it.</summary>
public sealed class SpreadsheetCellTests
{
    [Theory]
    [InlineData(null, null)]
    [InlineData("", null)]
    [InlineData(" \n", null)]
    [InlineData(" 公开\n 时限　", "公开 时限")]
    [InlineData("'=1", "=1")]
    [InlineData("'+86", "+86")]
    [InlineData("'-1", "-1")]
    [InlineData("'@政务", "@政务")]
    [InlineData("'＝1", "＝1")]
    [InlineData("'＋1", "＋1")]
    [InlineData("'－1", "－1")]
    [InlineData("'＠1", "＠1")]
    [InlineData("''=1", "'=1")]
    [InlineData("'公开'", "'公开'")]
    [InlineData("'", "'")]
    [InlineData("''", "''")]
    [InlineData("=1", "=1")]
    [InlineData("公'=", "公'=")]
    public void Text_OfACell_IsOnOneLineWithoutTheMark(string? cell, string? text) => Assert.Equal(text, SpreadsheetCell.Text(cell));

    [Theory]
    [InlineData("=1", true)]
    [InlineData(" \n=1", true)]
    [InlineData("'=1", false)]
    [InlineData("+86", false)]
    [InlineData("1=1", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public void IsFormula_OfACell_IsWhetherItBeginsWithItsSign(string? cell, bool isFormula) =>
        Assert.Equal(isFormula, SpreadsheetCell.IsFormula(cell));

    [Theory]
    [InlineData(0, 1, "A1")]
    [InlineData(5, 5, "F5")]
    [InlineData(25, 10, "Z10")]
    [InlineData(26, 1, "AA1")]
    [InlineData(27, 1, "AB1")]
    [InlineData(51, 2, "AZ2")]
    [InlineData(52, 2, "BA2")]
    [InlineData(701, 3, "ZZ3")]
    [InlineData(702, 3, "AAA3")]
    [InlineData(16383, 1048576, "XFD1048576")]
    public void Name_OfACell_IsTheOneThatASpreadsheetGivesIt(int column, int row, string name) =>
        Assert.Equal(name, SpreadsheetCell.Name(column, row));
}
