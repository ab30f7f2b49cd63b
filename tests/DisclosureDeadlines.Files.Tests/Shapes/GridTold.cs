using System.Globalization;
using DisclosureDeadlines.Files.Grids;
using DisclosureDeadlines.Ledgers;
using NodaTime.Text;

namespace DisclosureDeadlines.Files.Tests.Shapes;

/// <summary>
/// A sheet drawn as text: a row a line, cells parted by |, # before a number, @ before a day, ! for a cell without a value, * before a hidden
/// row and = before a row struck through. A cell that is ^ belongs to the one above, and one that is &lt; to the one on its left.
/// </summary>
internal sealed class GridTold : Sheet
{
    private readonly List<SheetRow> rows = [];
    private readonly List<CellSpan> merged = [];
    private readonly string? name;

    public GridTold(string drawn, string? name = null, string? caption = null)
    {
        this.name = name;
        Caption = caption;
        string[][] lines =
        [
            .. drawn.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n').Select(line => line.TrimStart('*', '=').Split('|')),
        ];
        string[] marks = drawn.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');
        for (int row = 0; row < lines.Length; row++)
        {
            for (int column = 0; column < lines[row].Length; column++)
            {
                if (lines[row][column] is "^" or "<")
                {
                    continue;
                }

                int right = column;
                while (right + 1 < lines[row].Length && lines[row][right + 1] == "<")
                {
                    right++;
                }

                int below = row;
                while (below + 1 < lines.Length && column < lines[below + 1].Length && lines[below + 1][column] == "^")
                {
                    below++;
                }

                if (right > column || below > row)
                {
                    merged.Add(new CellSpan(row + 1, column, below + 1, right));
                }
            }

            rows.Add(
                new SheetRow(
                    row + 1,
                    lines[row].Select(cell => cell is "^" or "<" ? LedgerCell.Empty : Cell(cell)).ToArray(),
                    marks[row].StartsWith('*'),
                    marks[row].StartsWith('=')
                )
            );
        }
    }

    public override string? Name => name;

    public override string? Caption { get; }

    public override IReadOnlyList<CellSpan> Merged => merged;

    public static LedgerCell Cell(string drawn) =>
        drawn switch
        {
            "!" => LedgerCell.Unreadable(new("没有值", "no value")),
            ['#', .. var number] => LedgerCell.Of(double.Parse(number, CultureInfo.InvariantCulture)),
            ['@', .. var day] => LedgerCell.Of(LocalDatePattern.Iso.Parse(day).Value),
            "" => LedgerCell.Empty,
            _ => LedgerCell.Of(drawn.Replace("↵", "\n", StringComparison.Ordinal)),
        };

    public override IEnumerable<SheetRow> Rows() => rows;
}
