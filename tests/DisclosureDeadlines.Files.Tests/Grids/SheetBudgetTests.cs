using DisclosureDeadlines.Files.Grids;
using DisclosureDeadlines.Files.Tests.House;
using Xunit;

namespace DisclosureDeadlines.Files.Tests.Grids;

/// <summary>How much a file may have: each limit is allowed, and what is one more is refused in a sentence.</summary>
public sealed class SheetBudgetTests
{
    [Fact]
    public void Cells_UpToTheLimit_AreTaken()
    {
        var budget = new SheetBudget("a");
        budget.Take(3_999_999);
        budget.Take(0);
        budget.Take(-5);
        budget.Take(1);
        budget.Take(int.MinValue);

        Refused(() => budget.Take(1), "a 表格超过 4000000 格，没有读。", "a has tables of more than 4000000 cells; it was not read.");
    }

    [Fact]
    public void Spans_UpToTheLimit_AreTaken()
    {
        var budget = new SheetBudget("a");
        for (int i = 0; i < 500_000; i++)
        {
            budget.TakeSpan();
        }

        Refused(budget.TakeSpan, "a 合并单元格超过 500000 处，没有读。", "a has more than 500000 merged cells; it was not read.");
    }

    [Fact]
    public void Tables_UpToTheLimit_AreTaken()
    {
        var budget = new SheetBudget("a");
        for (int i = 0; i < 2000; i++)
        {
            budget.TakeTable();
        }

        Refused(budget.TakeTable, "a 表格超过 2000 张，没有读。", "a has more than 2000 tables; it was not read.");
    }

    [Fact]
    public void ColumnsRowsAndTexts_UpToTheLimit_AreAllowed()
    {
        var budget = new SheetBudget("a");
        budget.CheckColumn(0);
        budget.CheckColumn(16_383);
        budget.CheckRow(1);
        budget.CheckRow(1_048_576);
        budget.CheckText(0);
        budget.CheckText(100_000);

        Refused(
            () => budget.CheckColumn(16_384),
            "a 有表格超过 16384 列，没有读。",
            "a has a table of more than 16384 columns; it was not read."
        );
        Refused(
            () => budget.CheckRow(1_048_577),
            "a 有表格超过 1048576 行，没有读。",
            "a has a table of more than 1048576 rows; it was not read."
        );
        Refused(
            () => budget.CheckText(100_001),
            "a 有单元格超过 100000 字，没有读。",
            "a has a cell of more than 100000 characters; it was not read."
        );
    }

    private static void Refused(Action action, string chinese, string english)
    {
        string[] said = [.. Said.InBoth(() => [Assert.Throws<OfficeFileException>(action).Message])];
        Assert.Equal(["zh " + chinese, "en " + english], said);
    }
}
