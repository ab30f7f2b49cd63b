using System.Globalization;
using System.IO.Packaging;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace DisclosureDeadlines.Files.Xlsx;

/// <summary>Writes a workbook sheet by sheet and row by row, so that what is kept in memory does not grow with the rows.</summary>
internal sealed class StreamedWorkbook : IDisposable
{
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private const string ContentTypes = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    // The toolkit's own document wants a package that can be read as well, which is kept in memory whole. In one that is only written, a
    // part has to be
    // written before the next is made.
    private readonly Package package;
    private readonly List<(string Name, Uri Place)> sheets = [];
    private bool isComplete;

    public StreamedWorkbook(Stream stream) => package = Package.Open(stream, FileMode.Create, FileAccess.Write);

    /// <summary>Begins a sheet with a row of headings, and a filter on them. The sheet before must be closed.</summary>
    /// <param name="name">The name of the sheet.</param>
    /// <param name="columns">The headings, and how wide their columns are in characters.</param>
    public SheetWriter Open(string name, params (string Heading, double Width)[] columns)
    {
        var sheet = Open(name, [.. columns.Select(column => column.Width)], 1);
        sheet.Row([.. columns.Select(column => SheetWriter.Styled(SheetWriter.Value(column.Heading), WorkbookStyles.Heading))]);
        return sheet;
    }

    /// <summary>Begins a sheet whose rows come as they are, with the headings in one of them.</summary>
    /// <param name="name">The name of the sheet.</param>
    /// <param name="widths">How wide the columns are, in characters.</param>
    /// <param name="headings">The number of the row of headings.</param>
    public SheetWriter Open(string name, double[] widths, int headings)
    {
        var part = Part(string.Create(CultureInfo.InvariantCulture, $"/xl/worksheets/sheet{sheets.Count + 1}.xml"), "worksheet");
        sheets.Add((Free(name), part.Uri));
        return new SheetWriter(part, widths, headings) { HasFilter = true };
    }

    /// <summary>Writes a sheet whole.</summary>
    public void Write(AddedSheet sheet)
    {
        using var writer = Open(sheet.Name, [.. sheet.Columns]);
        foreach (var row in sheet.Rows)
        {
            writer.Row(row);
        }
    }

    /// <summary>The name, with a number where a sheet has it already: the office's own workbook may have a 汇总 too.</summary>
    private string Free(string name)
    {
        string free = name;
        for (int i = 2; sheets.Exists(sheet => sheet.Name.Equals(free, StringComparison.OrdinalIgnoreCase)); i++)
        {
            free = string.Create(CultureInfo.InvariantCulture, $"{name}{i}");
        }

        return free;
    }

    /// <summary>Writes what belongs to all sheets. The stream is complete after that.</summary>
    public void Complete()
    {
        var styles = Part("/xl/styles.xml", "styles");
        Write(styles, WorkbookStyles.Sheet());
        var workbook = Part("/xl/workbook.xml", "sheet.main");
        workbook.CreateRelationship(styles.Uri, TargetMode.Internal, Relations + "styles", "styles");
        var list = sheets
            .Select(
                (sheet, i) =>
                    new Sheet
                    {
                        Name = sheet.Name,
                        SheetId = (uint)i + 1,
                        Id = workbook
                            .CreateRelationship(
                                sheet.Place,
                                TargetMode.Internal,
                                Relations + "worksheet",
                                string.Create(CultureInfo.InvariantCulture, $"sheet{i + 1}")
                            )
                            .Id,
                    }
            )
            .ToList();
        Write(workbook, new Workbook(new Sheets(list)));
        package.CreateRelationship(workbook.Uri, TargetMode.Internal, Relations + "officeDocument", "workbook");
        package.Close();
        isComplete = true;
    }

    /// <summary>Lets go of the workbook. One that is not complete is dropped as it is: closing it would try to complete it.</summary>
    public void Dispose()
    {
        if (isComplete)
        {
            ((IDisposable)package).Dispose();
        }
    }

    private static void Write(PackagePart part, OpenXmlElement root)
    {
        using var stream = part.GetStream();
        using var writer = OpenXmlWriter.Create(stream);
        writer.WriteStartDocument(standalone: true);
        writer.WriteElement(root);
    }

    private PackagePart Part(string path, string type) =>
        package.CreatePart(new Uri(path, UriKind.Relative), ContentTypes + type + "+xml", CompressionOption.Fast);
}
