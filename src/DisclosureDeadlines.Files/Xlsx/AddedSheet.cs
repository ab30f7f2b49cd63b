using DocumentFormat.OpenXml.Spreadsheet;

namespace DisclosureDeadlines.Files.Xlsx;

/// <summary>A sheet that is added to a workbook.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Columns">Its headings, and how wide their columns are in characters.</param>
/// <param name="Rows">The rows below the headings.</param>
internal sealed record AddedSheet(string Name, IReadOnlyList<(string Heading, double Width)> Columns, IEnumerable<Cell[]> Rows);
