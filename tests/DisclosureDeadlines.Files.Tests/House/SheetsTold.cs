using System.Globalization;
using System.Text;
using DisclosureDeadlines.Files.Grids;
using DisclosureDeadlines.Files.Inputs;
using DisclosureDeadlines.Ledgers;

namespace DisclosureDeadlines.Files.Tests.House;

/// <summary>The sheets of a file as they are read, cell by cell, with all that the file says of them.</summary>
internal static class SheetsTold
{
    /// <param name="text">Where it is told.</param>
    /// <param name="name">What the case is called.</param>
    /// <param name="file">The file.</param>
    public static void Add(StringBuilder text, string name, byte[] file)
    {
        Told.Line(text, name);
        Told.Try(
            text,
            () =>
            {
                using var sheets = SheetFiles.Open(new MemoryStream(file), "f");
                if (sheets.DatesFrom1904)
                {
                    Told.Line(text, "  from 1904");
                }

                foreach (var sheet in sheets.Sheets)
                {
                    Add(text, sheet, () => sheets.Progress);
                }
            }
        );
    }

    public static string Cell(in LedgerCell cell) =>
        cell.Fault is { } fault ? $"!{fault.Chinese}={fault.English}"
        : cell.Date is not null ? $"@{cell}"
        : cell.Number is not null ? $"#{cell}"
        : cell.IsEmpty ? cell.ToString()
        : $"'{Cut(cell.ToString())}'";

    private static void Add(StringBuilder text, Sheet sheet, Func<double?> progress)
    {
        string kind = $"{(sheet.IsHidden ? " hidden" : "")}{(sheet.IsGrid ? "" : " text")}{(sheet.IsNamedByPlace ? " by place" : "")}";
        Told.Line(text, $"  sheet {sheet.Name ?? "-"}{kind}{(sheet.Caption is { } caption ? $" '{caption}'" : "")}");
        int row = 0;
        foreach (var of in sheet.Rows())
        {
            if (!of.IsBlank || row < 30)
            {
                string cells = string.Join(", ", of.Cells.ToArray().Select(cell => Cell(cell)));
                string looks = $"{(of.IsHidden ? " hidden" : "")}{(of.IsStruck ? " struck" : "")}";
                Told.Line(text, $"    {of.Number.ToString(CultureInfo.InvariantCulture)}{looks}: {cells}");
            }

            if (row++ == 0 && progress() is { } share)
            {
                Told.Line(text, FormattableString.Invariant($"    read {share:F3}"));
            }
        }

        if (sheet.Merged.Count > 0)
        {
            Told.Line(
                text,
                FormattableString.Invariant(
                    $"    merged {string.Join(' ', sheet.Merged.Select(span => $"{span.FirstRow},{span.FirstColumn}-{span.LastRow},{span.LastColumn}"))}"
                )
            );
        }

        if (sheet.HiddenColumns.Count > 0)
        {
            Told.Line(text, $"    hidden columns {string.Join(' ', sheet.HiddenColumns)}");
        }
    }

    /// <summary>A long text by its beginning and its length.</summary>
    private static string Cut(string text) => text.Length <= 60 ? text : FormattableString.Invariant($"{text[..20]}…({text.Length})");
}
