using DisclosureDeadlines.Files.Tables;



namespace DisclosureDeadlines.Files.Ledgers;

/// <summary>Opens a ledger, whatever kind of file it is in; the bytes tell, not the name.</summary>
internal static class LedgerFile
{
    private const int LookedAtBytes = 512;

    private static readonly byte[] Zip = [0x50, 0x4B, 0x03, 0x04];
    private static readonly byte[] CompoundFile = [0xD0, 0xCF, 0x11, 0xE0];

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
        Span<byte> start = stackalloc byte[LookedAtBytes];
        start = start[..file.ReadAtLeast(start, start.Length, throwOnEndOfStream: false)];
        file.Position = 0;
        if (start.StartsWith(CompoundFile))
        {
            throw new OfficeFileException(
                $"{name} 是加了密码的工作簿或旧的 .xls；请去掉密码，另存为 .xlsx 或 CSV。",
                $"{name} is a workbook with a password, or an old .xls; remove the password and save it as .xlsx or CSV.");
        }

        if (start.StartsWith(Zip))
        {
            return XlsxLedger.Open(file, name, options);
        }

        if (options.Sheet is not null)
        {
            throw new OfficeFileException($"{name} 不是 .xlsx 工作簿，没有工作表（--sheet）。", $"{name} is no .xlsx workbook and has no sheets (--sheet).");
        }

        return IsJson(start) ? JsonLedger.Open(file, name, options) : CsvLedger.Open(file, name, options);
    }

    /// <summary>A JSON document that can be a ledger begins with a bracket, which no heading does.</summary>
    private static bool IsJson(ReadOnlySpan<byte> start) => TextEncoding.Beginning(start).AsSpan().TrimStart(" \t\r\n") is ['[' or '{', ..];
}
