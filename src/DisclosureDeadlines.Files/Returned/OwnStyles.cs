using System.Globalization;
using System.Xml.Linq;

namespace DisclosureDeadlines.Files.Returned;

/// <summary>The looks of what is added, after those that the workbook has; none of these is changed.</summary>
/// <param name="Plain">A cell in thin lines.</param>
/// <param name="Date">A day.</param>
/// <param name="Heading">A heading, where the table's own has no style.</param>
/// <param name="Bad">What is late or cannot be read.</param>
/// <param name="Soon">What is soon due.</param>
internal sealed record OwnStyles(int Plain, int Date, int Heading, int Bad, int Soon)
{
    private const int FirstOwnFormat = 164;

    /// <summary>Adds them to the styles of a workbook.</summary>
    public static OwnStyles AddTo(XElement styles)
    {
        var space = styles.Name.Namespace;
        int format =
            1 + Part("numFmts").Elements().Select(known => (int?)known.Attribute("numFmtId") ?? 0).Append(FirstOwnFormat - 1).Max();
        Append(
            "numFmts",
            new XElement(space + "numFmt", new XAttribute("numFmtId", format), new XAttribute("formatCode", "yyyy\\-mm\\-dd"))
        );
        bool hasStyles = styles.Element(space + "cellStyleXfs")?.HasElements == true;
        int bold = Append(
            "fonts",
            new XElement(space + "font", new XElement(space + "b"), new XElement(space + "sz", new XAttribute("val", 11)))
        );
        int thin = Append(
            "borders",
            new XElement(space + "border", Side("left"), Side("right"), Side("top"), Side("bottom"), new XElement(space + "diagonal"))
        );
        int head = Append("fills", Fill("FFE7EEF7"));
        int bad = Append("fills", Fill("FFF8CBCB"));
        int soon = Append("fills", Fill("FFFFF2B3"));
        return new(Look(0, 0, 0), Look(format, 0, 0), Look(0, bold, head), Look(0, 0, bad), Look(0, 0, soon));

        // They have a fixed order, and each list says how many it has.
        XElement Part(string name)
        {
            string[] order = ["numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs"];
            var part = styles.Element(space + name);
            if (part is null)
            {
                part = new XElement(space + name);
                var before = order
                    .Take(Array.IndexOf(order, name))
                    .Select(known => styles.Element(space + known))
                    .LastOrDefault(known => known is not null);
                if (before is null)
                {
                    styles.AddFirst(part);
                }
                else
                {
                    before.AddAfterSelf(part);
                }

                // The first of each is what a cell has that names none.
                part.Add(
                    (object[])(
                        name switch
                        {
                            "fonts" => [new XElement(space + "font", new XElement(space + "sz", new XAttribute("val", 11)))],
                            "fills" => [Pattern("none"), Pattern("gray125")],
                            "borders" => [new XElement(space + "border")],
                            "cellXfs" => [new XElement(space + "xf")],
                            _ => [],
                        }
                    )
                );
            }

            return part;
        }

        int Append(string name, XElement one)
        {
            var part = Part(name);
            int place = part.Elements().Count(known => known.Name == one.Name);
            part.Add(one);
            part.SetAttributeValue("count", place + 1);
            return place;
        }

        int Look(int number, int font, int fill) =>
            Append(
                "cellXfs",
                new XElement(
                    space + "xf",
                    Number("numFmtId", number),
                    Number("fontId", font),
                    Number("fillId", fill),
                    Number("borderId", thin),
                    hasStyles ? Number("xfId", 0) : null,
                    Number("applyNumberFormat", number > 0 ? 1 : 0),
                    Number("applyFont", font > 0 ? 1 : 0),
                    Number("applyFill", fill > 0 ? 1 : 0),
                    Number("applyBorder", 1),
                    Number("applyAlignment", 1),
                    new XElement(space + "alignment", new XAttribute("vertical", "center"), Number("wrapText", 1))
                )
            );

        XElement Pattern(string pattern) =>
            new(space + "fill", new XElement(space + "patternFill", new XAttribute("patternType", pattern)));

        XElement Side(string name) =>
            new(space + name, new XAttribute("style", "thin"), new XElement(space + "color", new XAttribute("auto", 1)));

        XElement Fill(string colour) =>
            new(
                space + "fill",
                new XElement(
                    space + "patternFill",
                    new XAttribute("patternType", "solid"),
                    new XElement(space + "fgColor", new XAttribute("rgb", colour)),
                    new XElement(space + "bgColor", new XAttribute("indexed", 64))
                )
            );
    }

    private static XAttribute Number(string name, int value) => new(name, value.ToString(CultureInfo.InvariantCulture));
}
