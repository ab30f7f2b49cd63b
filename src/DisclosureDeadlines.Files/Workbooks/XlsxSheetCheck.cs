using System.Globalization;
using DisclosureDeadlines.Files.Packages;

namespace DisclosureDeadlines.Files.Workbooks;

/// <summary>
/// Goes through a sheet for what its reader would pass over, or take for something else: rows and cells out of their order, of which that
/// reader keeps the last; references that name another place than the one where the cell is; texts that are not there. And for the cells
/// that have an error or a formula never calculated instead of a value.
/// </summary>
/// <param name="file">What the workbook is called.</param>
/// <param name="sheet">The sheet's name.</param>
/// <param name="texts">The texts of the workbook.</param>
/// <param name="budget">What all sheets together may have.</param>
/// <param name="struck">Told of the cells, to find the rows that are struck through.</param>
internal sealed class XlsxSheetCheck(string file, string sheet, XlsxTexts texts, XlsxBudget budget, StruckRows struck)
{
    /// <summary>Characters of a value that are looked at: more than the number of any shared text has.</summary>
    private const int TellingCharacters = 16;

    private readonly HashSet<(int Row, int Column)> withoutValue = [];
    private readonly char[] beginning = new char[TellingCharacters];

    /// <summary>The last row so far, from 1.</summary>
    private int row;

    /// <returns>The places of the cells without a value, row and column from 0.</returns>
    public IReadOnlySet<(int Row, int Column)> Read(Package package, string part)
    {
        using var xml = package.Read(part, XlsxNames.Main);
        xml?.MoveToRoot();
        if (xml?.Vocabulary == XlsxNames.Strict)
        {
            throw Fault("存成了严格的 Open XML（Strict）", "is in Strict Open XML");
        }

        if (xml?.Name != "worksheet")
        {
            // A sheet with a chart on it and no cells.
            return withoutValue;
        }

        bool hasRows = false;
        for (int parts = xml.Enter(); xml.NextChild(parts); )
        {
            switch (xml.Name)
            {
                case "sheetData" when hasRows:
                    throw Fault("的行分成了两处", "has its rows in two places");
                case "sheetData":
                    hasRows = true;
                    ReadRows(xml);
                    break;
                case "mergeCells":
                    XlsxSheetFrame.ReadMergedCells(xml, budget, Fault);
                    break;
                case "cols":
                    XlsxSheetFrame.ReadColumns(xml, budget);
                    break;
                case "headerFooter":
                    XlsxSheetFrame.ReadPageTexts(xml);
                    break;
                case "sheetPr" when xml.Attribute("codeName")?.Length > XlsxBounds.NameCharacters:
                    throw new InvalidDataException();
            }
        }

        return withoutValue;
    }

    private void ReadRows(PartXml xml)
    {
        for (int rows = xml.Enter(); xml.NextChild(rows); )
        {
            if (xml.Name != "row")
            {
                throw Fault("里有不认识的内容", "has something between its rows that is not known");
            }

            int before = row;
            row = xml.Attribute("r") is not { } number
                ? row + 1
                : XlsxReference.ReadRow(number)
                    ?? throw Fault(
                        $"有一行的行号是“{XlsxFault.Shown(number)}”",
                        $"has a row with the number \"{XlsxFault.Shown(number)}\""
                    );
            CheckIsOnSheet(new XlsxReference(row, 0));
            if (row <= before)
            {
                throw row == before
                    ? Fault($"有两个第{row}行", $"has two rows {row}")
                    : Fault($"第{before}行后面又是第{row}行", $"has row {row} below row {before}");
            }

            struck.BeginRow();
            ReadCells(xml);
            struck.EndRow(row - 1);
        }
    }

    private void ReadCells(PartXml xml)
    {
        int column = -1;
        for (int cells = xml.Enter(); xml.NextChild(cells); )
        {
            if (xml.Name is not "c")
            {
                if (xml.Name is "extLst")
                {
                    continue;
                }

                throw Fault($"第{row}行有不认识的内容", $"has something in row {row} that is not known");
            }

            int before = column;
            column = ColumnOf(xml.Attribute("r"), before);
            CheckIsOnSheet(new XlsxReference(row, column));
            if (column <= before)
            {
                throw Fault($"第{row}行的单元格没有从左到右排", $"has cells in row {row} that do not go from left to right");
            }

            ReadCell(xml, column);
        }
    }

    private int ColumnOf(string? name, int before)
    {
        if (name is null)
        {
            return before + 1;
        }

        return XlsxReference.Read(name) is { } place && place.Row == row
            ? place.Column
            : throw Fault(
                $"第{row}行有单元格叫“{XlsxFault.Shown(name)}”",
                $"has a cell in row {row} that is called \"{XlsxFault.Shown(name)}\""
            );
    }

    private void ReadCell(PartXml xml, int column)
    {
        string? type = xml.Attribute("t");
        bool isStruck = struck.Strikes(xml.Attribute("s"));
        bool hasFormula = false;
        bool hasValue = false;
        bool isWritten = false;
        for (int parts = xml.Enter(); xml.NextChild(parts); )
        {
            switch (xml.Name)
            {
                case "f":
                    hasFormula = true;
                    break;
                case "v" or "is" when isWritten:
                    throw Fault($"{Cell(column)} 有两个值", $"has two values in {Cell(column)}");
                case "v":
                    isWritten = true;
                    hasValue = ReadValue(xml, type, column);
                    break;
                case "is" when type == "inlineStr":
                    isWritten = hasValue = true;
                    texts.Read(xml);
                    break;
                case "extLst":
                    break;
                default:
                    throw Fault($"{Cell(column)} 里有不认识的内容", $"has something in {Cell(column)} that is not known");
            }
        }

        if (hasValue || hasFormula)
        {
            struck.Take(isStruck);
        }

        if ((type == "e" || (hasFormula && !hasValue)) && withoutValue.Add((row - 1, column)))
        {
            budget.AddCellWithoutValue();
        }
    }

    /// <summary>
    /// A formula may give a text of no characters, which is written as an element with nothing in it; a number of no characters was never
    /// calculated.
    /// </summary>
    private bool ReadValue(PartXml xml, string? type, int column)
    {
        bool isTextOfNone = type == "str" && !xml.IsEmpty;
        long length = xml.ReadText(beginning);
        texts.CheckLength(length);
        var value = beginning.AsSpan(0, (int)Math.Min(length, TellingCharacters));
        bool isNumber =
            length <= TellingCharacters
            && int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out int number)
            && number < texts.SharedCount;
        if (type == "s" && length > 0 && !isNumber)
        {
            throw Fault($"{Cell(column)} 的文字不在文件里", $"has a text in {Cell(column)} that is not in the file");
        }

        return isTextOfNone || !value.IsWhiteSpace();
    }

    private void CheckIsOnSheet(XlsxReference place)
    {
        if (!place.IsOnSheet)
        {
            throw XlsxFault.TooMuch(
                file,
                new(
                    $"的工作表“{XlsxFault.Shown(sheet)}”超过{XlsxBounds.Rows}行、{XlsxBounds.Columns}列",
                    $"more than {XlsxBounds.Rows} rows or {XlsxBounds.Columns} columns on the sheet \"{XlsxFault.Shown(sheet)}\""
                )
            );
        }
    }

    private string Cell(int column) => new XlsxReference(row, column).ToString();

    private OfficeFileException Fault(string chinese, string english) =>
        XlsxFault.Of(file, new($"工作表“{XlsxFault.Shown(sheet)}”{chinese}", $"the sheet \"{XlsxFault.Shown(sheet)}\" {english}"));
}
