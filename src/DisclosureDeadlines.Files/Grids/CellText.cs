using System.Globalization;
using DisclosureDeadlines.Ledgers;
using NodaTime;
using NodaTime.Text;

namespace DisclosureDeadlines.Files.Grids;

/// <summary>Cells from the texts in which documents write their values down.</summary>
internal static class CellText
{
    private const int DateCharacters = 10;

    public static readonly BilingualText NoValue = new("公式没有算出值，或者是错误值", "a formula that was never calculated, or an error");

    /// <summary>A day as XML writes it, with or without a time behind it; a text that is none stays a text.</summary>
    public static LedgerCell Day(string text) =>
        text.Length >= DateCharacters && LocalDatePattern.Iso.Parse(text[..DateCharacters]) is { Success: true } day
            ? LedgerCell.Of(day.Value)
            : LedgerCell.Of(text);

    /// <summary>A number as XML writes it; a text that is none stays a text.</summary>
    public static LedgerCell Number(string text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double number) && double.IsFinite(number)
            ? LedgerCell.Of(number)
            : LedgerCell.Of(text);
}
