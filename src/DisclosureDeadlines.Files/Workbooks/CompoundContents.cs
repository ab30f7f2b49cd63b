namespace DisclosureDeadlines.Files.Workbooks;

/// <summary>Refuses compound files that hold no workbook that can be read, each with the reason: a password, an old document.</summary>
internal static class CompoundContents
{
    private static readonly string[] OfWorkbooks = ["Workbook", "Book"];

    /// <param name="file">The file; where it stands afterwards is not said.</param>
    /// <param name="name">What it is called in messages.</param>
    /// <exception cref="OfficeFileException">It holds something else.</exception>
    /// <exception cref="InvalidDataException">It is damaged.</exception>
    /// <exception cref="EndOfStreamException">It is cut off.</exception>
    public static void Check(Stream file, string name)
    {
        var contents = CompoundFile.Open(file);
        if (contents.Has("EncryptedPackage"))
        {
            throw Encrypted(name);
        }

        if (!contents.Has(OfWorkbooks) && contents.Has("WordDocument"))
        {
            throw new OfficeFileException(
                $"{name} 是旧格式的文档（.doc），读不了；请另存为 .docx 或 .xlsx。",
                $"{name} is a document in the old format (.doc) and cannot be read; save it as .docx or .xlsx."
            );
        }
    }

    /// <summary>The refusal of a file that opens with a password only.</summary>
    public static OfficeFileException Encrypted(string name) =>
        new(
            $"{name} 加了打开密码，读不了；请去掉密码，另存一次。",
            $"{name} is protected by a password and cannot be read; remove the password and save it again."
        );
}
