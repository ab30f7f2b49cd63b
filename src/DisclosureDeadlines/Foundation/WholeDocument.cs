namespace DisclosureDeadlines.Foundation;

internal static class WholeDocument
{
    private const int PieceBytes = 1 << 16;

    /// <summary>Reads a stream to its end, unless it is larger than anything of its kind.</summary>
    /// <exception cref="DocumentFormatException">There are more bytes than allowed; what is beyond was not read.</exception>
    public static MemoryStream Read(Stream stream, string name, int maxBytes)
    {
        var whole = new MemoryStream();
        byte[] buffer = new byte[PieceBytes];
        for (int length; (length = stream.Read(buffer)) > 0; )
        {
            if (whole.Length + length > maxBytes)
            {
                throw new DocumentFormatException(
                    name,
                    "$",
                    new($"文件超过 {maxBytes >> 20} MB", $"the document is larger than {maxBytes >> 20} MB")
                );
            }

            whole.Write(buffer, 0, length);
        }

        whole.Position = 0;
        return whole;
    }
}
