using DisclosureDeadlines.Files.Inputs;

namespace DisclosureDeadlines.Files.Ledgers;

/// <summary>Opens a ledger, whatever kind of file it is in; the bytes tell, not the name.</summary>
internal static class LedgerFile
{
    /// <param name="file">The file, at its beginning; it can be read twice, and belongs to the source from then on.</param>
    /// <param name="name">What it is called in messages.</param>
    /// <param name="options">How it is read.</param>
    /// <exception cref="OfficeFileException">It holds no ledger; also thrown while the rows are gone through.</exception>
    public static LedgerSource Open(Stream file, string name, LedgerOptions options)
    {
        Stream? open = file;
        try
        {
            var source = OpenByKind(file, name, options);
            open = null;
            return source;
        }
        finally
        {
            open?.Dispose();
        }
    }

    private static LedgerSource OpenByKind(Stream file, string name, LedgerOptions options)
    {
        if (FileKinds.Of(file) != FileKind.Json)
        {
            return TableLedger.Open(file, name, options);
        }

        return options.Sheet is null
            ? JsonLedger.Open(file, name, options)
            : throw new OfficeFileException(
                $"{name} 不是工作簿，没有工作表（--sheet）。",
                $"{name} is no workbook and has no sheets (--sheet)."
            );
    }
}
