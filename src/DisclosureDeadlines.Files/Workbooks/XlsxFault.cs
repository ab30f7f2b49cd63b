namespace DisclosureDeadlines.Files.Workbooks;

/// <summary>What is wrong with a workbook so that it is not read, in one sentence that says where and what to do.</summary>
internal static class XlsxFault
{
    private const int ShownCharacters = 60;

    /// <param name="file">What the workbook is called.</param>
    /// <param name="fault">What is wrong and where, without a final full stop.</param>
    public static OfficeFileException Of(string file, BilingualText fault) =>
        new(
            $"{file} 读不了：{fault.Chinese}；请在表格软件里打开，另存一次。",
            $"{file} cannot be read: {fault.English}; open it in a spreadsheet program and save it again."
        );

    /// <summary>A workbook with something that a ledger has not, and that would cost too much to read.</summary>
    /// <param name="file">What the workbook is called.</param>
    /// <param name="most">What there is too much of, and how much would be read, without a final full stop.</param>
    public static OfficeFileException TooMuch(string file, BilingualText most) =>
        new($"{file} {most.Chinese}，没有读。", $"{file} has {most.English}; it was not read.");

    /// <summary>The beginning of a text of the workbook, fit to be quoted inside a sentence.</summary>
    public static string Shown(string text)
    {
        int length =
            text.Length <= ShownCharacters ? text.Length : ShownCharacters - (char.IsHighSurrogate(text[ShownCharacters - 1]) ? 1 : 0);
        string line = string.Concat(text[..length].Select(c => char.IsControl(c) ? ' ' : c));
        return length < text.Length ? line + "…" : line;
    }
}
