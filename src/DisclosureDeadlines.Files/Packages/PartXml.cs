using System.Text;
using System.Xml;

namespace DisclosureDeadlines.Files.Packages;

/// <summary>
/// A part of a package as XML, gone through once from its beginning to its end. No document type and so no entity is allowed, and elements
/// lie only so deep inside each other.
/// </summary>
internal sealed class PartXml : IDisposable
{
    /// <summary>What <see cref="Enter"/> gives for an element without content: nothing lies below it.</summary>
    private const int NoContent = int.MaxValue;

    /// <summary>A piece of text begins with an element of its looks, and one look of them lies in that.</summary>
    private const int DepthOfLooks = 2;

    private static readonly XmlReaderSettings Settings = new() { DtdProcessing = DtdProcessing.Prohibit, CloseInput = true };

    private readonly PieceStream part;
    private readonly XmlReader xml;
    private readonly string vocabulary;
    private readonly int mostDepth;
    private readonly char[] piece = new char[256];

    public PartXml(PieceStream part, string vocabulary, int mostDepth)
    {
        this.part = part;
        xml = XmlReader.Create(part, Settings);
        this.vocabulary = vocabulary;
        this.mostDepth = mostDepth;
    }

    /// <summary>The name of the element; null if it is of another vocabulary than the one asked for.</summary>
    public string? Name => xml.NamespaceURI == vocabulary ? xml.LocalName : null;

    /// <summary>The name of the element in whatever vocabulary.</summary>
    public string LocalName => xml.LocalName;

    /// <summary>The vocabulary of the element.</summary>
    public string Vocabulary => xml.NamespaceURI;

    /// <summary>Whether the element is written as one tag that has no end of its own.</summary>
    public bool IsEmpty => xml.IsEmptyElement;

    /// <summary>Goes to the outermost element.</summary>
    public void MoveToRoot()
    {
        while (Read() && xml.NodeType != XmlNodeType.Element)
        {
            // A declaration, a comment.
        }
    }

    public string? Attribute(string name) => xml.GetAttribute(name);

    public string? Attribute(string name, string ofVocabulary) => xml.GetAttribute(name, ofVocabulary);

    /// <summary>Begins with the children of the element, for <see cref="NextChild"/>.</summary>
    public int Enter() => xml.IsEmptyElement ? NoContent : xml.Depth;

    /// <summary>Goes to the next child of an element, over all that lies in the one before.</summary>
    /// <param name="parent">What <see cref="Enter"/> gave for the element.</param>
    public bool NextChild(int parent)
    {
        while (parent != NoContent && Read() && xml.Depth > parent)
        {
            if (xml.NodeType == XmlNodeType.Element && xml.Depth == parent + 1)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Goes over the text of an element that has nothing else in it.</summary>
    /// <param name="beginning">Takes as many of its first characters as it can.</param>
    /// <returns>How many characters there are.</returns>
    /// <exception cref="InvalidDataException">There are elements in it.</exception>
    public long ReadText(Span<char> beginning)
    {
        long length = 0;
        for (int parent = Enter(); parent != NoContent && Read() && xml.Depth > parent; )
        {
            if (xml.NodeType == XmlNodeType.Element)
            {
                throw new InvalidDataException();
            }

            if (xml.NodeType is not (XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace))
            {
                continue;
            }

            for (int count; (count = xml.ReadValueChunk(piece, 0, piece.Length)) > 0; length += count)
            {
                if (length < beginning.Length)
                {
                    piece.AsSpan(0, (int)Math.Min(count, beginning.Length - length)).CopyTo(beginning[(int)length..]);
                }
            }
        }

        return length;
    }

    /// <summary>Goes over an element with all that lies in it, and gathers its text.</summary>
    /// <param name="into">Takes the text.</param>
    /// <param name="mostCharacters">How many characters are gathered; of more, one beyond is, so that it can be told.</param>
    /// <param name="partOf">
    /// What an element is, by its name: text to be gone into, a character that it stands for, or something to be passed over.
    /// </param>
    /// <param name="readApart">Reads an element that is to be read apart, to its end.</param>
    public void ReadMixed(StringBuilder into, int mostCharacters, Func<string, MixedPart> partOf, Action? readApart = null)
    {
        int passedOver = int.MaxValue;
        for (int parent = Enter(); parent != NoContent && Read() && xml.Depth > parent; )
        {
            passedOver = xml.Depth <= passedOver ? int.MaxValue : passedOver;
            if (passedOver != int.MaxValue)
            {
                continue;
            }

            if (xml.NodeType == XmlNodeType.Element)
            {
                var part = partOf(xml.LocalName);
                if (part.IsReadApart && readApart is not null)
                {
                    readApart();
                    continue;
                }

                passedOver =
                    part.IsHiding && IsOn() ? xml.Depth - DepthOfLooks
                    : part.IsPassedOver && !xml.IsEmptyElement ? xml.Depth
                    : int.MaxValue;
                if (part.Character is { } character && (part.IsSign || into.Length > 0))
                {
                    into.Append(character);
                }
            }
            else if (xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace)
            {
                for (int count; (count = xml.ReadValueChunk(piece, 0, piece.Length)) > 0; )
                {
                    into.Append(piece, 0, Math.Clamp(mostCharacters + 1 - into.Length, 0, count));
                }
            }
        }
    }

    public void Dispose() => xml.Dispose();

    /// <summary>Whether a switch is on: it is unless it says otherwise.</summary>
    private bool IsOn() => xml.GetAttribute("val", xml.NamespaceURI) is not ("0" or "false" or "off");

    private bool Read()
    {
        part.Mark();
        bool isMore = xml.Read();
        return xml.Depth <= mostDepth ? isMore : throw new InvalidDataException();
    }
}
