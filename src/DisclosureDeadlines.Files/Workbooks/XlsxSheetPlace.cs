namespace DisclosureDeadlines.Files.Workbooks;

/// <summary>A sheet as its workbook lists it.</summary>
/// <param name="Name">Its name.</param>
/// <param name="IsVisible">Whether it is shown.</param>
/// <param name="Part">The part of the package that holds it.</param>
internal sealed record XlsxSheetPlace(string Name, bool IsVisible, string Part);
