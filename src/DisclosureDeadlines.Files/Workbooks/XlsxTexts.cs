using DisclosureDeadlines.Files.Packages;

namespace DisclosureDeadlines.Files.Workbooks;

/// <summary>
/// The texts of a workbook: those that its cells share and those that stand in them. They are counted and weighed, not kept.
/// </summary>
internal sealed class XlsxTexts(string file)
{
    /// <summary>Memory of a text beside its characters, with its place in a list.</summary>
    private const int BytesOfAText = 48;

    private long sharedBytes;
    private long copied;

    /// <summary>How many texts cells share. A cell gives the number of its text, from 0.</summary>
    public int SharedCount { get; private set; }

    public void ReadShared(Package package)
    {
        using var xml = package.Read(XlsxNames.SharedTexts, XlsxNames.Main);
        xml?.MoveToRoot();
        if (xml?.Name != "sst")
        {
            return;
        }

        for (int all = xml.Enter(); xml.NextChild(all); )
        {
            if (xml.Name == "si")
            {
                SharedCount++;
                sharedBytes += BytesOfAText + (sizeof(char) * Read(xml));
                if (sharedBytes > XlsxBounds.SharedTextBytes)
                {
                    throw XlsxFault.TooMuch(
                        file,
                        new(
                            $"各格的文字合计超过 {XlsxBounds.SharedTextBytes >> 20} MB",
                            $"texts of more than {XlsxBounds.SharedTextBytes >> 20} MB together"
                        )
                    );
                }
            }
        }
    }

    /// <summary>Goes over a text, which may be in pieces of different fonts.</summary>
    /// <returns>How many characters it has.</returns>
    public long Read(PartXml xml)
    {
        long length = 0;
        int pieces = 0;
        for (int text = xml.Enter(); xml.NextChild(text); )
        {
            if (xml.Name == "t")
            {
                length += xml.ReadText([]);
                pieces++;
            }
            else if (xml.Name == "r")
            {
                for (int run = xml.Enter(); xml.NextChild(run); )
                {
                    if (xml.Name == "t")
                    {
                        length += xml.ReadText([]);
                        pieces++;
                    }
                }
            }
        }

        CheckLength(length);
        copied += pieces > 1 ? pieces * length : 0;
        return copied <= XlsxBounds.CopiedCharacters
            ? length
            : throw XlsxFault.TooMuch(
                file,
                new("各格的文字由太多字体不同的小段拼成", "cells put together from too many pieces of different fonts")
            );
    }

    public void CheckLength(long length)
    {
        if (length > XlsxBounds.CellCharacters)
        {
            throw XlsxFault.TooMuch(
                file,
                new($"有单元格超过{XlsxBounds.CellCharacters}字", $"a cell of more than {XlsxBounds.CellCharacters} characters")
            );
        }
    }
}
