using System.Globalization;
using System.Text;
using DisclosureDeadlines.Files.Grids;
using DisclosureDeadlines.Files.Packages;
using DisclosureDeadlines.Ledgers;

namespace DisclosureDeadlines.Files.Documents;

/// <summary>The tables of a Word document. Nothing but its main part is read, and nothing outside of the file.</summary>
internal sealed class DocxTables
{
    public const string Main = "word/document.xml";

    private const string Words = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private const string StrictWords = "http://purl.oclc.org/ooxml/wordprocessingml/main";

    private readonly SheetBudget budget;
    private readonly PartXml xml;
    private readonly string words;
    private readonly List<HeldSheet> tables = [];
    private StringBuilder text = new();
    private readonly LineAbove lineAbove = new();

    private DocxTables(PartXml xml, string words, string file)
    {
        this.xml = xml;
        this.words = words;
        budget = new SheetBudget(file);
    }

    /// <exception cref="InvalidDataException">It is damaged.</exception>
    public static IReadOnlyList<Sheet> Read(Package package, string file)
    {
        string words = VocabularyOf(package);
        using var xml = package.Read(Main, words) ?? throw new InvalidDataException();
        var document = new DocxTables(xml, words, file);
        xml.MoveToRoot();
        document.FindTables();
        return HeldTables.Named(document.tables);
    }

    private static string VocabularyOf(Package package)
    {
        using var xml = package.Read(Main, Words) ?? throw new InvalidDataException();
        xml.MoveToRoot();
        return xml.Vocabulary == StrictWords ? StrictWords : Words;
    }

    private void FindTables()
    {
        for (int all = xml.Enter(); xml.NextChild(all); )
        {
            switch (xml.Name)
            {
                case "p":
                    lineAbove.Add(ReadText());
                    break;
                case "tbl":
                    ReadTable(lineAbove.Current);
                    lineAbove.Clear();
                    break;
                default:
                    FindTables();
                    break;
            }
        }
    }

    private void ReadTable(string? title)
    {
        budget.TakeTable();
        var table = new HeldSheet(budget) { Title = title };
        tables.Add(table);
        int row = 0;
        ReadRows(table, ref row);
    }

    /// <summary>
    /// Reads a table that stands in the text of a cell or a text box: it is a table of its own, and the text goes on behind it.
    /// </summary>
    private void ReadInnerTable()
    {
        var outer = text;
        int most = LineAbove.MostCharacters;
        string above = outer.ToString(Math.Max(0, outer.Length - most), Math.Min(outer.Length, most));
        text = new StringBuilder();
        ReadTable(above[(above.LastIndexOf('\n') + 1)..] is { Length: > 0 and < LineAbove.MostCharacters } line ? line : lineAbove.Current);
        text = outer;
    }

    /// <summary>The rows of a table, those inside a control for contents or a marked change too.</summary>
    private void ReadRows(HeldSheet table, ref int row)
    {
        for (int all = xml.Enter(); xml.NextChild(all); )
        {
            if (xml.Name == "tr")
            {
                table.BeginRow(++row);
                ReadCells(table);
                table.EndRow();
            }
            else if (xml.Name is "sdt" or "sdtContent" or "ins" or "customXml")
            {
                ReadRows(table, ref row);
            }
        }
    }

    private void ReadCells(HeldSheet table)
    {
        for (int all = xml.Enter(); xml.NextChild(all); )
        {
            if (xml.Name == "tc")
            {
                ReadCell(table);
            }
            else if (xml.Name == "trPr")
            {
                bool isThere = true;
                for (int facts = xml.Enter(); xml.NextChild(facts); )
                {
                    table.Skip(xml.Name == "gridBefore" ? Value() ?? 0 : 0);
                    isThere &= xml.Name is not ("del" or "hidden");
                }

                if (!isThere)
                {
                    // The marked change takes the row away; what is left of it is passed over.
                    for (; xml.NextChild(all); ) { }
                    return;
                }
            }
            else if (xml.Name is "sdt" or "sdtContent" or "ins" or "customXml")
            {
                ReadCells(table);
            }
        }
    }

    private void ReadCell(HeldSheet table)
    {
        int columns = 1;
        bool isMerged = false;
        bool goesOn = false;
        text.Clear();
        for (int parts = xml.Enter(); xml.NextChild(parts); )
        {
            if (xml.Name != "tcPr")
            {
                AddText();
                continue;
            }

            for (int facts = xml.Enter(); xml.NextChild(facts); )
            {
                columns = xml.Name == "gridSpan" ? Math.Clamp(Value() ?? 1, 1, SheetBudget.Columns) : columns;
                bool isVertical = xml.Name == "vMerge";
                isMerged |= isVertical && xml.Attribute("val", words) == "restart";
                goesOn |= isVertical && xml.Attribute("val", words) is null or "continue";
            }
        }

        budget.CheckText(text.Length);
        var cell = LedgerCell.Of(text.ToString().Trim());
        if (goesOn)
        {
            table.GoOnBelow(columns);
        }
        else
        {
            table.Put(cell, columns, isBegunBelow: isMerged);
        }
    }

    private string ReadText()
    {
        text.Clear();
        AddText();
        return text.ToString().Trim();
    }

    /// <summary>Adds the text of an element, as it reads when printed. A table inside a cell is no part of its text.</summary>
    private void AddText()
    {
        if (xml.Name == "tbl")
        {
            ReadInnerTable();
            return;
        }

        if (text.Length > 0 && xml.Name == "p")
        {
            text.Append('\n');
        }

        xml.ReadMixed(text, SheetBudget.CellCharacters, PartOf, ReadInnerTable);
    }

    private MixedPart PartOf(string name) =>
        name switch
        {
            "p" or "br" or "cr" => MixedPart.LineBreak,
            "tab" => MixedPart.Blank,
            "tbl" => MixedPart.Apart,
            "instrText" or "delText" or "Fallback" or "del" or "moveFrom" => MixedPart.PassedOver,
            "vanish" => MixedPart.Hides,
            "sym" => MixedPart.Sign(SignOf(xml.Attribute("font", words), xml.Attribute("char", words))),
            _ => MixedPart.Text,
        };

    /// <summary>The ticks and boxes that people pick from the fonts of signs; of another sign it is not known what it looks like.</summary>
    private static char? SignOf(string? font, string? number) =>
        (font, number is { Length: 4 } ? number[2..].ToUpperInvariant() : null) switch
        {
            ("Wingdings", "FE" or "FD") => '☑',
            ("Wingdings", "A8" or "6F" or "71" or "72") => '□',
            ("Wingdings", "FC") => '✓',
            ("Wingdings 2", "52" or "53" or "54") => '☑',
            ("Wingdings 2", "A3" or "2A" or "30") => '□',
            ("Wingdings 2", "50") => '✓',
            _ => null,
        };

    private int? Value() =>
        int.TryParse(xml.Attribute("val", words), NumberStyles.None, CultureInfo.InvariantCulture, out int value) ? value : null;
}
