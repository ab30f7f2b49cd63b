namespace DisclosureDeadlines.Files.Registers;

/// <summary>Rows of a register that are not cases: totals, remarks, the headings once more.</summary>
internal sealed class SkippedRows
{
    private const int MostNamed = 20;

    private readonly List<int> named = [];
    private int count;

    public void Add(int row)
    {
        count++;
        if (named.Count < MostNamed)
        {
            named.Add(row);
        }
    }

    public void AddTo(List<string> notes)
    {
        if (count > 0)
        {
            string rows = string.Join(Language.Pick("、", ", "), named) + (count > named.Count ? "…" : "");
            notes.Add(
                Language.Pick(
                    $"第{rows}行是合计、说明或重复的表头，不是办件。",
                    $"Rows that are totals, remarks or repeated headings and no cases: {rows}."
                )
            );
        }
    }
}
