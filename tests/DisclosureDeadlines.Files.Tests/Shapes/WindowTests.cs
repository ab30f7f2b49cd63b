using DisclosureDeadlines.Files.Grids;
using DisclosureDeadlines.Files.Shapes;
using DisclosureDeadlines.Ledgers;
using Xunit;

namespace DisclosureDeadlines.Files.Tests.Shapes;

/// <summary>Rows gone through with a look ahead, and merged cells carried down, beside a slow reckoning.</summary>
public sealed class WindowTests
{
    /// <summary>The rows use one memory, as those of files do.</summary>
    [Fact]
    public void Rows_LookedAheadAtInAnyWay_ComeInTheirOrderAndKeepTheirCells()
    {
        var random = new Random(20_261_201);
        for (int round = 0; round < 300; round++)
        {
            int count = random.Next(8);
            using var window = new RowWindow(Rows(count));
            for (int row = 1; row <= count; row++)
            {
                Assert.True(window.MoveNext());
                for (int looks = random.Next(4); looks > 0; looks--)
                {
                    int distance = random.Next(1, 5);
                    var ahead = window.Peek(distance);
                    Assert.Equal(row + distance <= count ? Name(row + distance) : null, ahead is { } there ? Told(there) : null);
                }

                Assert.Equal(Name(row), Told(window.Current));
            }

            Assert.False(window.MoveNext());
            Assert.True(window.Current.Cells.IsEmpty);
            Assert.Null(window.Peek(1));
        }
    }

    [Fact]
    public void Dispose_EndsTheEnumeration()
    {
        bool isEnded = false;
        var window = new RowWindow(Ending());
        window.MoveNext();

        window.Dispose();

        Assert.True(isEnded);

        IEnumerable<SheetRow> Ending()
        {
            try
            {
                yield return new SheetRow(1, Array.Empty<LedgerCell>());
            }
            finally
            {
                isEnded = true;
            }
        }
    }

    [Fact]
    public void CarryDown_AnySpans_FillsWhatIsEmptyBelowTheirFirstRow()
    {
        var random = new Random(20_261_202);
        for (int round = 0; round < 500; round++)
        {
            int width = random.Next(1, 5);
            CellSpan[] spans =
            [
                .. Enumerable
                    .Range(0, random.Next(4))
                    .Select(_ => (Row: random.Next(1, 6), Column: random.Next(0, 6)))
                    .DistinctBy(at => at.Column)
                    .Select(at => new CellSpan(at.Row, at.Column, at.Row + random.Next(4), at.Column + random.Next(2))),
            ];
            var merged = new MergedCells(spans);
            for (int row = 1; row <= 8; row++)
            {
                var cells = new LedgerCell[width];
                for (int column = 0; column < width; column++)
                {
                    cells[column] = random.Next(3) > 0 ? LedgerCell.Empty : LedgerCell.Of($"{row},{column}");
                }

                string?[] before = [.. cells.Select(cell => cell.IsEmpty ? null : cell.ToString())];
                foreach (var span in spans.Where(span => span.FirstRow == row && span.FirstColumn < width))
                {
                    cells[span.FirstColumn] = LedgerCell.Of($"first of {span.FirstColumn}");
                    before[span.FirstColumn] = $"first of {span.FirstColumn}";
                }

                var filled = new List<int>();
                merged.CarryDown(row, cells, filled.Add);

                for (int column = 0; column < width; column++)
                {
                    var over = spans.Where(span => span.FirstColumn == column && span.FirstRow < row && row <= span.LastRow).ToList();
                    string? expected = before[column] ?? (over.Count > 0 ? $"first of {column}" : null);
                    Assert.Equal(expected, cells[column].IsEmpty ? null : cells[column].ToString());
                    Assert.Equal(before[column] is null && over.Count > 0, filled.Contains(column));
                    Assert.Equal(
                        spans.Any(span => span.FirstRow == row && span.FirstColumn == column && span.LastColumn > column),
                        merged.IsWide(row, column)
                    );
                }
            }
        }
    }

    private static IEnumerable<SheetRow> Rows(int count)
    {
        var cells = new LedgerCell[1];
        for (int row = 1; row <= count; row++)
        {
            cells[0] = LedgerCell.Of($"x{row}");
            yield return new SheetRow(row, cells);
        }
    }

    private static string Name(int row) => $"{row} x{row}";

    private static string Told(SheetRow row) => $"{row.Number} {row.Cells.Span[0]}";
}
