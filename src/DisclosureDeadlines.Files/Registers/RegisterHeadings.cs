using System.Collections.Frozen;
using DisclosureDeadlines.Files.Shapes;
using DisclosureDeadlines.Foundation;
using DisclosureDeadlines.Ledgers;

namespace DisclosureDeadlines.Files.Registers;

/// <summary>What the headings of a register of cases are. They are listed in <c>seeds/tables/register-headings.tsv</c>.</summary>
/// <param name="name">What the file is called in messages.</param>
/// <param name="isOfOneCase">Whether lines that name no case are enough, as where a file is about one.</param>
internal sealed class RegisterHeadings(string name, bool isOfOneCase = false) : IHeadings
{
    private static readonly RegisterField[] Days =
    [
        RegisterField.Received,
        RegisterField.Confirmed,
        RegisterField.Accepted,
        RegisterField.Filed,
        RegisterField.Assigned,
        RegisterField.Replied,
        RegisterField.Decided,
    ];

    private static readonly FrozenDictionary<string, RegisterField> Known = Seeds
        .Table("seeds/tables/register-headings.tsv")
        .SelectMany(line =>
            line[1]
                .Split(' ')
                .Select(word => (Word: LedgerHeadings.Plain(word), Field: Enum.Parse<RegisterField>(line[0], ignoreCase: true)))
        )
        .ToFrozenDictionary(entry => entry.Word, entry => entry.Field);

    public bool IsKnown(string heading) => heading.Length > 0 && Known.ContainsKey(LedgerHeadings.Plain(heading));

    public bool HasChoices(string heading) => false;

    public bool AreHeadings(IReadOnlyList<string> headings, int row) => Columns(headings, row) is not null;

    /// <summary>Which column holds what; null if these are not the headings of a register.</summary>
    /// <exception cref="OfficeFileException">Two columns say that they hold the same.</exception>
    public IReadOnlyDictionary<RegisterField, int>? Columns(IReadOnlyList<string> headings, int row)
    {
        var columns = new Dictionary<RegisterField, int>();
        for (int column = 0; column < headings.Count; column++)
        {
            var field =
                headings[column].Length == 0 ? RegisterField.Other : Known.GetValueOrDefault(LedgerHeadings.Plain(headings[column]));
            if (field != RegisterField.Other && !columns.TryAdd(field, column))
            {
                throw new OfficeFileException(
                    $"{name} 第{row}行：“{headings[columns[field]]}”和“{headings[column]}”说的是同一项，请只留一列。",
                    $"{name}, row {row}: \"{headings[columns[field]]}\" and \"{headings[column]}\" say the same; leave one of them."
                );
            }
        }

        bool hasDays = Days.Any(columns.ContainsKey) && columns.Count >= 2;
        bool hasLines =
            (isOfOneCase || columns.ContainsKey(RegisterField.Number))
            && columns.ContainsKey(RegisterField.Date)
            && columns.ContainsKey(RegisterField.Kind);
        return hasDays || hasLines ? columns : null;
    }

    /// <summary>
    /// Whether these are the headings of a register of cases and surely of nothing else: they say when each came in and when it was
    /// answered.
    /// </summary>
    public static bool AreOfCases(IReadOnlyList<string> headings)
    {
        var fields = headings.Select(heading => Known.GetValueOrDefault(LedgerHeadings.Plain(heading))).ToHashSet();
        return fields.Contains(RegisterField.Received)
            && (fields.Contains(RegisterField.Replied) || fields.Contains(RegisterField.Decided));
    }

    public static OfficeFileException Missing(string name, IEnumerable<string> found)
    {
        string[] likely = [.. found.Take(20)];
        return new(
            $"{name} 没有办件登记表的表头：应有 收到日期、答复日期 等列，或者 编号、日期、经过 三列{(likely.Length == 0 ? "" : $"；找到的是：{string.Join("、", likely)}")}。",
            $"{name} has no headings of a register of cases: expected columns such as 收到日期/received and 答复日期/replied, or the three 编号/number, 日期/date, 经过/kind{(likely.Length == 0 ? "" : $"; found: {string.Join(", ", likely)}")}."
        );
    }
}
