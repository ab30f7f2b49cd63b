using DisclosureDeadlines.Ledgers;

namespace DisclosureDeadlines.Files.Ledgers;

/// <summary>Counts the rows whose days have no year of their own, by the year that they were taken to be in, and says so.</summary>
internal sealed class YearNotes
{
    private readonly SortedDictionary<(YearSource Source, int Year), (int Count, List<int> First)> rows = [];

    /// <summary>Takes a row. A year in a column of its own is nothing that has to be told.</summary>
    public void Count(int row, RowYear year)
    {
        if (year is not { IsUsed: true, Year: { } of, Source: not YearSource.Row })
        {
            return;
        }

        var (count, first) = rows.TryGetValue((year.Source, of), out var known) ? known : (0, []);
        if (count < TableNotes.MostNamed)
        {
            first.Add(row);
        }

        rows[(year.Source, of)] = (count + 1, first);
    }

    /// <summary>A sentence for each year that was needed, in the user's language.</summary>
    /// <param name="chinese">What goes before it in Chinese: the sheet, where there are several.</param>
    /// <param name="english">The same in English.</param>
    public IEnumerable<string> Sentences(string chinese = "", string english = "") =>
        rows.Select(of =>
        {
            string numbers = TableNotes.Numbers(of.Value.First, of.Value.Count);
            return of.Key.Source == YearSource.Title
                ? Language.Pick(
                    $"{chinese}第{numbers}行的日期没有写年份，按标题或者工作表名写的{of.Key.Year}年算。",
                    $"{english}Days without a year are taken to be of {of.Key.Year}, as the title or the sheet's name says: rows {numbers}."
                )
                : Language.Pick(
                    $"{chinese}第{numbers}行的日期没有写年份，都按给出的{of.Key.Year}年算；其中有跨年的，请在表里写上年份。",
                    $"{english}All days without a year are taken to be in {of.Key.Year}, the year that was given; where some are of another, write it into the ledger: rows {numbers}."
                );
        });

    /// <summary>That the year that the user gave was of no use, for whoever gives one expects it to be.</summary>
    public static string Unused(int year) =>
        Language.Pick(
            $"给出的{year}年没有用到：没有只缺这个年份的日期。",
            $"The year that was given, {year}, was not used: no day lacks only that."
        );
}
