using DisclosureDeadlines.Files.Registers;
using DisclosureDeadlines.Files.Workbooks;

namespace DisclosureDeadlines.Files.Ledgers;

/// <summary>Says of a file without a ledger what was found in it instead.</summary>
internal static class NoTable
{
    /// <summary>Names in the first column from which on a table lies on its side.</summary>
    private const int FewestUpright = 3;

    /// <param name="file">What the file is called in messages.</param>
    /// <param name="names">The names of its sheets.</param>
    /// <param name="mostLikely">The texts that looked most like headings.</param>
    /// <param name="upright">The names of columns that stand one below the other.</param>
    /// <param name="sheet">The sheet that was asked for; null for none.</param>
    public static OfficeFileException In(
        string file,
        IReadOnlyCollection<string> names,
        IEnumerable<string> mostLikely,
        IReadOnlyCollection<string> upright,
        string? sheet
    )
    {
        var found = Listed([.. names.Take(20).Select(XlsxFault.Shown)]);
        if (sheet is { } asked && !names.Contains(asked))
        {
            return new OfficeFileException(
                $"{file} 没有工作表“{asked}”，现有：{found.Chinese}。",
                $"{file} has no sheet \"{asked}\"; its sheets are: {found.English}."
            );
        }

        if (RegisterHeadings.AreOfCases([.. mostLikely]))
        {
            return new OfficeFileException(
                $"{file} 是办件登记表，不是公开台账；请用 case audit 核对。",
                $"{file} is a register of cases and no ledger of publications; audit it with case audit."
            );
        }

        if (upright.Count >= FewestUpright)
        {
            var standing = Listed([.. upright.Take(20)]);
            return new OfficeFileException(
                $"{file} 的列名竖着写在第一列（{standing.Chinese}），读不了；请复制后用“选择性粘贴”的“转置”转过来，让列名排成一行。",
                $"The headings of {file} stand one below the other in the first column ({standing.English}) and cannot be read; copy the table and paste it transposed, so that they are one row."
            );
        }

        string[] headings = [.. mostLikely.Take(20)];
        var likely = Listed(headings);
        string foundChinese = headings.Length == 0 ? "" : $"；找到的列名：{likely.Chinese}";
        string foundEnglish = headings.Length == 0 ? "" : $"; the headings that were found: {likely.English}";
        return names.Any(name => name.Length > 0)
            ? new OfficeFileException(
                $"{file} 的可见工作表都没有台账的表头（现有：{found.Chinese}）；隐藏的表用 --sheet 指明，别的列名用 --map 指明{foundChinese}。",
                $"No visible sheet of {file} has the headings of a ledger (its sheets are: {found.English}); name a hidden one with --sheet, other headings with --map{foundEnglish}."
            )
            : LedgerShape.Missing(file, mostLikely);
    }

    private static (string Chinese, string English) Listed(string[] texts) => (string.Join('、', texts), string.Join(", ", texts));
}
