using DisclosureDeadlines.Files.Grids;
using DisclosureDeadlines.Files.Tests.House;
using DisclosureDeadlines.Ledgers;
using Xunit;

namespace DisclosureDeadlines.Files.Tests.Grids;

/// <summary>A sheet put together cell by cell: where each cell goes, what is merged, and what is too large.</summary>
public sealed class HeldSheetTests
{
    /// <summary>A line is steps with semicolons between them; below it stand the rows, the merged cells and the hidden columns.</summary>
    [Fact]
    public void Sheet_PutTogether_IsAsVerified() =>
        Said.OfLines("held", line => Said.InBoth(() => Of(line.Split(';', StringSplitOptions.TrimEntries))));

    [Fact]
    public void Tables_WithoutNames_AreNamedByTheirPlaceWhereTheyAreSeveral()
    {
        var budget = new SheetBudget("a");
        Assert.Empty(HeldTables.Named([new HeldSheet(budget)]));

        var alone = HeldTables.Named([new HeldSheet(budget), Filled(budget)]);
        Assert.Null(Assert.Single(alone).Name);

        var several = HeldTables.Named([Filled(budget), new HeldSheet(budget), Filled(budget), Filled(budget, "名")]);
        Assert.Equal(
            ["zh 表1, 表2, 名", "en table 1, table 2, 名"],
            Said.InBoth(() => [string.Join(", ", several.Select(sheet => sheet.Name))])
        );
        Assert.Equal([true, true, false], several.Select(sheet => sheet.IsNamedByPlace));
    }

    [Fact]
    public void Sheet_OfItself_IsAGridWithoutANameThatIsSeen()
    {
        Sheet sheet = new OnlyRows();

        Assert.Equal(
            (null, false, false, null, true, true),
            (sheet.Name, sheet.IsNamedByPlace, sheet.IsHidden, sheet.Caption, sheet.IsGrid, sheet.IsWorthMentioning)
        );
        Assert.Empty(sheet.Merged);
        Assert.Empty(sheet.HiddenColumns);
        sheet.BeginTable();
    }

    [Fact]
    public void Sheet_ThatIsHeld_SaysWhatItWasToldOfItself()
    {
        var sheet = new HeldSheet(new SheetBudget("a"), "名")
        {
            Worth = false,
            Title = "题",
            Hidden = true,
            Place = 3,
        };
        Sheet plain = new HeldSheet(new SheetBudget("a"));

        Assert.Equal(
            ("名", false, true, "题", false),
            (sheet.Name, sheet.IsNamedByPlace, sheet.IsHidden, sheet.Caption, sheet.IsWorthMentioning)
        );
        Assert.Equal(
            (null, true, false, null, true),
            (plain.Name, plain.IsNamedByPlace, plain.IsHidden, plain.Caption, plain.IsWorthMentioning)
        );
        Assert.True(plain.IsGrid);
    }

    [Fact]
    public void Row_Kept_HasMemoryOfItsOwn()
    {
        LedgerCell[] cells = [LedgerCell.Empty, LedgerCell.Of("甲")];
        var row = new SheetRow(3, cells, IsHidden: true, IsStruck: true);
        var kept = row.Kept();
        cells[1] = LedgerCell.Empty;

        Assert.True(row.IsBlank);
        Assert.False(kept.IsBlank);
        Assert.Equal((3, true, true, "甲"), (kept.Number, kept.IsHidden, kept.IsStruck, kept.Cells.Span[1].ToString()));
        Assert.True(new SheetRow(1, Array.Empty<LedgerCell>()).IsBlank);
        Assert.True(new SheetRow(1, new[] { LedgerCell.Of(" "), LedgerCell.Of("") }).IsBlank);
        Assert.False(new SheetRow(1, new[] { LedgerCell.Of(0) }).IsBlank);
    }

    private static HeldSheet Filled(SheetBudget budget, string? name = null)
    {
        var sheet = new HeldSheet(budget, name);
        sheet.BeginRow(1);
        sheet.Put(LedgerCell.Of("x"));
        sheet.EndRow();
        return sheet;
    }

    private static List<string> Of(string[] steps)
    {
        var sheet = new HeldSheet(new SheetBudget("a.ods"));
        var told = new List<string>();
        try
        {
            foreach (string step in steps)
            {
                Take(sheet, step.Split(' '), told);
            }
        }
        catch (OfficeFileException e)
        {
            told.Add(e.Message);
        }

        var rows = sheet.Rows().ToList();
        told.AddRange(rows.Count > 20 ? [$"{rows.Count} rows"] : rows.Select(Of));
        told.AddRange(sheet.Merged.Select(span => $"{span}"));
        told.AddRange(sheet.HiddenColumns.Count == 0 ? [] : [$"hidden {string.Join(' ', sheet.HiddenColumns)}"]);
        return told;
    }

    private static string Of(SheetRow row)
    {
        string cells = string.Join('|', row.Cells.ToArray().Take(40));
        return $"{row.Number}{(row.IsHidden ? " hidden" : "")}: {cells}{(row.Cells.Length > 40 ? $"… {row.Cells.Length}" : "")}";
    }

    private static void Take(HeldSheet sheet, string[] words, List<string> told)
    {
        int At(int index, int otherwise) => words.Length > index && int.TryParse(words[index], out int number) ? number : otherwise;
        switch (words[0])
        {
            case "row":
                sheet.BeginRow(At(1, 1), words.Contains("hidden"));
                break;
            case "end":
                sheet.EndRow(At(1, 1));
                break;
            case "taken":
                sheet.SkipTaken();
                break;
            case "skip":
                sheet.Skip(At(1, 1));
                break;
            case "go":
                sheet.GoTo(At(1, 0));
                break;
            case "on":
                sheet.GoOnBelow(At(1, 1));
                break;
            case "hide":
                sheet.HideColumns(At(1, 0), At(2, 1));
                break;
            case "where":
                told.Add($"at {sheet.Column}, has rows {sheet.HasRows}");
                break;
            default:
                var cell = words[0] == "·" ? LedgerCell.Empty : LedgerCell.Of(words[0]);
                sheet.Put(cell, At(1, 1), At(2, 1), words.Contains("room"), words.Contains("begun"));
                break;
        }
    }

    private sealed class OnlyRows : Sheet
    {
        public override IEnumerable<SheetRow> Rows() => [];
    }
}
