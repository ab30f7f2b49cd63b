using System.IO.Compression;

namespace DisclosureDeadlines.Fuzz;

/// <summary>
/// A package written as a text, so that what is in its parts is changed and not the sums over them: a line &gt;&gt;&gt; with the name of a
/// part, and its content below.
/// </summary>
internal static class RawPackage
{
    private const int MostParts = 20;

    private static ReadOnlySpan<byte> Mark => ">>>"u8;

    public static byte[] Of(byte[] text)
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            int parts = 0;
            for (ReadOnlySpan<byte> rest = text; parts < MostParts && rest.IndexOf(Mark) is >= 0 and var at; parts++)
            {
                rest = rest[(at + Mark.Length)..];
                int nameEnd = rest.IndexOf((byte)'\n');
                string name = System.Text.Encoding.UTF8.GetString(rest[..Math.Max(0, nameEnd)]).Trim();
                rest = rest[(nameEnd + 1)..];
                int end = rest.IndexOf(Mark);
                using var part = zip.CreateEntry(name.Length == 0 ? "-" : name, CompressionLevel.NoCompression).Open();
                part.Write(end < 0 ? rest : rest[..end]);
            }
        }

        return file.ToArray();
    }
}
