using NodaTime;

namespace DisclosureDeadlines.Files.Reports;

/// <summary>What a judged row has in one column. <see cref="Kind"/> says which of the members counts.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">The text; for names, what data know it by, several separated by a blank.</param>
/// <param name="Words">For names, what a reader reads.</param>
/// <param name="Number">The number.</param>
/// <param name="Date">The day.</param>
internal readonly record struct RowValue(
    RowValueKind Kind,
    string? Text = null,
    string? Words = null,
    int Number = 0,
    LocalDate Date = default
)
{
    public static RowValue Of(string? text) => text is null ? default : new(RowValueKind.Text, text);

    public static RowValue Of(int? number) => number is { } known ? new(RowValueKind.Number, Number: known) : default;

    public static RowValue Of(LocalDate? date) => date is { } known ? new(RowValueKind.Date, Date: known) : default;

    public static RowValue Named(string name, string words) => new(RowValueKind.Name, name, words);

    /// <summary>What a reader reads; null for nothing.</summary>
    public string? ForReaders =>
        Kind switch
        {
            RowValueKind.None => null,
            RowValueKind.Number => SmallNumber.Of(Number),
            RowValueKind.Date => IsoDate.Of(Date),
            RowValueKind.Names when Text!.Length == 0 => null,
            _ => Words ?? Text,
        };

    /// <summary>What a program reads; null for nothing.</summary>
    public string? ForPrograms =>
        Kind switch
        {
            RowValueKind.Names when Text!.Length == 0 => null,
            RowValueKind.Name or RowValueKind.Names => Text,
            _ => ForReaders,
        };
}
