using System.Globalization;
using System.Text;
using DisclosureDeadlines.Cli.Parse;
using DisclosureDeadlines.Tests.House;
using Xunit;

namespace DisclosureDeadlines.Cli.Tests.Texts;

/// <summary>Lines of any length and of any bytes: what is kept of one that is too long, and which are no text.</summary>
public sealed class Utf8LinesTests
{
    /// <summary>Signs of one to four bytes at the end of lines about as long as is kept: none is cut in two.</summary>
    [Fact]
    public void Read_LinesAboutAsLongAsIsKept_EndAtAWholeSign()
    {
        var said = new StringBuilder();
        foreach (string sign in (string[])["x", "é", "日", "𠀀"])
        {
            for (int length = Utf8Lines.MaxBytes - 8; length <= Utf8Lines.MaxBytes + 4; length++)
            {
                string line = new string('x', length) + sign + "\n及时公开";
                string?[] lines = [.. Utf8Lines.Read(new MemoryStream(Encoding.UTF8.GetBytes(line)))];
                said.Append(
                    CultureInfo.InvariantCulture,
                    $"{length - Utf8Lines.MaxBytes} {sign}: {lines[0]?.Length - Utf8Lines.MaxBytes} {lines[0]?[^2..]}, {lines[1]} of {lines.Length}\n"
                );
            }
        }

        Verified.Text("long-lines", said.ToString());
    }

    public static TheoryData<byte[], string?[]> Odd =>
        new()
        {
            { [], [] },
            { "\uFEFF及时"u8.ToArray(), ["及时"] },
            { "及时\n\uFEFF公开"u8.ToArray(), ["及时", "\uFEFF公开"] },
            { [0xFF, (byte)'\n', (byte)'a'], [null, "a"] },
            { [(byte)'a', 0xC3, (byte)'\n'], [null] },
            { [0x80], [null] },
            { "\n\na"u8.ToArray(), ["", "", "a"] },
            { "a\r\nb\rc"u8.ToArray(), ["a", "b", "c"] },
            { "a\r\n"u8.ToArray(), ["a"] },
            { "a\u0085b\u2028c\u2029d"u8.ToArray(), ["a", "b", "c", "d"] },
            { "\r\r\n\n"u8.ToArray(), ["", "", ""] },
        };

    [Theory]
    [MemberData(nameof(Odd))]
    public void Read_OddBytes_AreLinesOrNone(byte[] bytes, string?[] expected) =>
        Assert.Equal(expected.Select(Signs), Utf8Lines.Read(new MemoryStream(bytes)).Select(Signs));

    /// <summary>The numbers of its signs: lists of texts are compared as a language sorts them, in which a byte order mark is nothing.</summary>
    private static string Signs(string? line) => line is null ? "none" : string.Join(' ', line.Select(sign => (int)sign));
}
