using System.Xml.Linq;
using PublicDocumentation;

// Takes what a user of an assembly cannot call out of its XML documentation: PublicDocumentation ASSEMBLY XML
var (assembly, documentation) = (args[0], args[1]);
var visible = VisibleNames.Of(assembly);
var page = XDocument.Load(documentation, LoadOptions.PreserveWhitespace);
foreach (var member in page.Descendants("member").Where(member => !visible.Contains((string)member.Attribute("name")!)).ToList())
{
    if (member.NextNode is XText white && string.IsNullOrWhiteSpace(white.Value))
    {
        white.Remove();
    }

    member.Remove();
}

page.Save(documentation, SaveOptions.DisableFormatting);
