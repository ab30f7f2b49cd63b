namespace DisclosureDeadlines.Cli.Paths;

/// <summary>
/// Writes over a file that no other can take the place of: in a folder that takes no new files, or mounted there by itself. The new text is
/// complete before the old one is touched, and what of it needs more room is written first: on a full disk the old file is cut back to what
/// it was. Then nothing can run out, and Ctrl-C waits; only the end of the machine, or of the disk, can leave it half done.
/// </summary>
internal static class InPlace
{
    private const int PieceBytes = 1 << 16;

    /// <param name="full">The file.</param>
    /// <param name="whole">All that is to be in it.</param>
    public static void Write(string full, Stream whole)
    {
        using var waiting = new Interruption();
        using var file = new FileStream(full, FileMode.Open, FileAccess.Write, FileShare.Read, bufferSize: 0);
        long before = file.Length;
        try
        {
            Copy(whole, file, before, whole.Length);
            file.Flush(flushToDisk: true);
        }
        catch (Exception e) when (FileFault.Is(e))
        {
            file.SetLength(before);
            throw;
        }

        Copy(whole, file, 0, Math.Min(before, whole.Length));
        file.SetLength(whole.Length);
        file.Flush(flushToDisk: true);
    }

    private static void Copy(Stream from, FileStream to, long start, long end)
    {
        byte[] piece = new byte[PieceBytes];
        from.Position = Math.Min(start, from.Length);
        to.Position = start;
        for (long left = end - start; left > 0; )
        {
            int length = from.Read(piece, 0, (int)Math.Min(left, PieceBytes));
            if (length == 0)
            {
                return;
            }

            to.Write(piece, 0, length);
            left -= length;
        }
    }
}
