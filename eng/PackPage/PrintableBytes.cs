using System.Buffers.Binary;
using System.Text;

namespace PackPage;

/// <summary>
/// Bytes as printable letters, five for four bytes: a sixteenth less than base64. The page's <c>runtime.js</c> reads them.
/// </summary>
internal static class PrintableBytes
{
    /// <summary>
    /// Without what has a meaning in JSON or HTML: quotation marks, the backslash, and the signs that begin a tag or an entity.
    /// </summary>
    private const string Alphabet = "!#$%()*+,-./0123456789:;=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]_abcdefghijklmnopqrstuvwxyz{}";

    private const int Letters = 85;

    /// <returns>How many bytes were added to fill the last four, then the letters.</returns>
    public static string Of(byte[] bytes)
    {
        int added = (4 - (bytes.Length % 4)) % 4;
        byte[] whole = [.. bytes, .. new byte[added]];
        var text = new StringBuilder((whole.Length / 4 * 5) + 1).Append(added);
        Span<char> five = stackalloc char[5];
        for (int at = 0; at < whole.Length; at += 4)
        {
            uint value = BinaryPrimitives.ReadUInt32BigEndian(whole.AsSpan(at));
            for (int place = 4; place >= 0; place--)
            {
                five[place] = Alphabet[(int)(value % Letters)];
                value /= Letters;
            }

            text.Append(five);
        }

        return text.ToString();
    }
}
