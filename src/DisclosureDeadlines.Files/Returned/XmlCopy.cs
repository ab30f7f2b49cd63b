using System.Xml;

namespace DisclosureDeadlines.Files.Returned;

/// <summary>Copies XML node by node, with changes on the way.</summary>
internal abstract class XmlCopy(XmlReader source, XmlWriter target)
{
    protected XmlReader Source => source;

    protected XmlWriter Target => target;

    /// <summary>The vocabulary of the document, and what it calls it.</summary>
    protected string Space { get; private set; } = "";

    protected string Prefix { get; private set; } = "";

    /// <summary>Takes the element here for the whole.</summary>
    protected void Begin() => (Space, Prefix) = (Source.NamespaceURI, Source.Prefix);

    /// <summary>
    /// The element here: its attributes except those that are given again, its children one by one, and what is added at its end.
    /// </summary>
    protected void Inside(Action child, Action? end, params (string Name, string? Value)[] changed)
    {
        bool isEmpty = Source.IsEmptyElement;
        int depth = Source.Depth;
        Start(changed);
        Source.Read();
        while (!isEmpty && Source.Depth > depth)
        {
            if (Source.NodeType == XmlNodeType.Element)
            {
                child();
            }
            else
            {
                Node();
                Source.Read();
            }
        }

        end?.Invoke();
        Target.WriteEndElement();
        if (!isEmpty)
        {
            Source.Read();
        }
    }

    protected void Start(params (string Name, string? Value)[] changed)
    {
        Target.WriteStartElement(Source.Prefix, Source.LocalName, Source.NamespaceURI);
        for (bool more = Source.MoveToFirstAttribute(); more; more = Source.MoveToNextAttribute())
        {
            if (!Array.Exists(changed, one => one.Name == Source.Name))
            {
                Target.WriteAttributeString(Source.Prefix, Source.LocalName, Source.NamespaceURI, Source.Value);
            }
        }

        Source.MoveToElement();
        foreach (var (name, value) in changed.Where(one => one.Value is not null))
        {
            Target.WriteAttributeString(name, value);
        }
    }

    protected void Element(string name, params (string Name, string? Value)[] attributes)
    {
        Target.WriteStartElement(Prefix, name, Space);
        foreach (var (attribute, value) in attributes)
        {
            Target.WriteAttributeString(attribute, value);
        }

        Target.WriteEndElement();
    }

    protected void Node()
    {
        if (Source.NodeType is XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace)
        {
            Target.WriteWhitespace(Source.Value);
        }
        else if (Source.NodeType == XmlNodeType.Text)
        {
            Target.WriteString(Source.Value);
        }
    }
}
