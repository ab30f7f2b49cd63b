using DisclosureDeadlines.Files.Packages;

namespace DisclosureDeadlines.Files.Workbooks;

/// <summary>
/// What a workbook says of itself: its sheets with the part of each, and from when its days are counted. The reader of workbooks looks for
/// the sheets by their relations, and for everything else under fixed names; a workbook that has it elsewhere is refused, for that reader
/// would take it for empty.
/// </summary>
/// <param name="Sheets">The sheets in their order.</param>
/// <param name="DatesFrom1904">Its attribute <c>date1904</c> as it stands there.</param>
internal sealed record XlsxContents(IReadOnlyList<XlsxSheetPlace> Sheets, string? DatesFrom1904)
{
    /// <exception cref="OfficeFileException">It is no workbook that can be read.</exception>
    /// <exception cref="InvalidDataException">It is damaged.</exception>
    public static XlsxContents Read(Package package, string file)
    {
        using var workbook = package.Read(XlsxNames.Workbook, XlsxNames.Main);
        CheckRoot(package, file);
        var relations = XlsxRelations.Read(package, XlsxNames.WorkbookRelations);
        CheckFixed(relations, "sharedStrings", XlsxNames.SharedTexts, file);
        CheckFixed(relations, "styles", XlsxNames.Styles, file);

        workbook?.MoveToRoot();
        if (workbook?.Vocabulary == XlsxNames.Strict)
        {
            throw XlsxFault.Of(file, new("它存成了严格的 Open XML（Strict）", "it was saved as Strict Open XML"));
        }

        if (workbook?.Name != "workbook")
        {
            throw new InvalidDataException();
        }

        var sheets = new List<XlsxSheetPlace>();
        string? datesFrom1904 = null;
        for (int whole = workbook.Enter(); workbook.NextChild(whole); )
        {
            if (workbook.Name == "workbookPr")
            {
                datesFrom1904 = workbook.Attribute("date1904");
            }
            else if (workbook.Name == "sheets")
            {
                for (int list = workbook.Enter(); workbook.NextChild(list); )
                {
                    Add(sheets, workbook, relations, package, file);
                }
            }
        }

        return sheets.Count > 0 ? new XlsxContents(sheets, datesFrom1904) : throw new InvalidDataException();
    }

    private static void Add(List<XlsxSheetPlace> sheets, PartXml sheet, XlsxRelations relations, Package package, string file)
    {
        if (sheet.Name != "sheet")
        {
            return;
        }

        if (sheet.Attribute("name") is not { Length: > 0 and <= XlsxBounds.NameCharacters } name)
        {
            throw XlsxFault.Of(
                file,
                new($"第{sheets.Count + 1}张工作表没有名称，或者名称太长", $"sheet {sheets.Count + 1} has no name, or too long a one")
            );
        }

        string shown = XlsxFault.Shown(name);
        if (sheets.Exists(other => other.Name == name))
        {
            throw XlsxFault.Of(file, new($"有两张工作表都叫“{shown}”", $"two sheets are called \"{shown}\""));
        }

        if (
            sheet.Attribute("id", XlsxNames.RelationIds) is not { } id
            || relations[id] is not { IsExternal: false, Part: { } part }
            || !package.Has(part)
        )
        {
            throw XlsxFault.Of(
                file,
                new(
                    $"工作表“{shown}”不在文件里，或者不在它该在的地方",
                    $"the sheet \"{shown}\" is not in the file, or not where it should be"
                )
            );
        }

        if (sheets.Find(other => other.Part.Equals(part, StringComparison.OrdinalIgnoreCase)) is { } same)
        {
            throw XlsxFault.Of(
                file,
                new(
                    $"工作表“{XlsxFault.Shown(same.Name)}”和“{shown}”是同一份内容",
                    $"the sheets \"{XlsxFault.Shown(same.Name)}\" and \"{shown}\" are one and the same part"
                )
            );
        }

        if (sheets.Count == XlsxBounds.Sheets)
        {
            throw XlsxFault.TooMuch(file, new($"有{XlsxBounds.Sheets}张以上的工作表", $"more than {XlsxBounds.Sheets} sheets"));
        }

        bool isVisible =
            sheet.Attribute("state") is null or "" || "visible".Equals(sheet.Attribute("state"), StringComparison.OrdinalIgnoreCase);
        sheets.Add(new XlsxSheetPlace(name, isVisible, part));
    }

    /// <summary>A package without relations of its own is read all the same: its workbook can only be where it is looked for.</summary>
    private static void CheckRoot(Package package, string file)
    {
        var main = XlsxRelations.Read(package, XlsxNames.RootRelations).OfKind("officeDocument");
        if (
            main.FirstOrDefault(relation =>
                !relation.Target.TrimStart('/').Equals(XlsxNames.Workbook, StringComparison.OrdinalIgnoreCase)
            ) is
            { } elsewhere
        )
        {
            string target = XlsxFault.Shown(elsewhere.Target);
            throw XlsxFault.Of(
                file,
                new($"它的主体是“{target}”，不是“{XlsxNames.Workbook}”", $"its main part is \"{target}\" and not \"{XlsxNames.Workbook}\"")
            );
        }
    }

    private static void CheckFixed(XlsxRelations relations, string kind, string part, string file)
    {
        if (
            relations
                .OfKind(kind)
                .FirstOrDefault(relation => relation.IsExternal || !part.Equals(relation.Part, StringComparison.OrdinalIgnoreCase)) is
            { } elsewhere
        )
        {
            string target = XlsxFault.Shown(elsewhere.Target);
            throw XlsxFault.Of(
                file,
                new($"它的一个部分放在“{target}”，而不是“{part}”", $"one of its parts is \"{target}\" and not \"{part}\"")
            );
        }
    }
}
