using System.Globalization;
using DisclosureDeadlines.Foundation;
using NodaTime;

namespace DisclosureDeadlines.Ledgers;

/// <summary>A cell of a table: a text, a number, a date, nothing, or something that could not be read.</summary>
/// <remarks>Immutable.</remarks>
public readonly struct LedgerCell : IEquatable<LedgerCell>
{
    private readonly object? content;
    private readonly double number;

    private LedgerCell(object? content, double number = 0)
    {
        this.content = content;
        this.number = number;
    }

    private static readonly object IsNumber = new();

    /// <summary>A cell with nothing in it.</summary>
    public static LedgerCell Empty => default;

    /// <summary>Whether there is nothing in it, or only white space.</summary>
    public bool IsEmpty => content is null || (content is string text && WhiteSpace.IsAll(text));

    /// <summary>The text, if it is one.</summary>
    internal string? Text => content as string;

    /// <summary>What is wrong with it; <see langword="null"/> if nothing is.</summary>
    internal BilingualText? Fault => content as BilingualText;

    /// <summary>The date, if the table itself says that it is one.</summary>
    internal LocalDate? Date => content is LocalDate date ? date : null;

    /// <summary>The number, if the table itself says that it is one.</summary>
    internal double? Number => content == IsNumber ? number : null;

    /// <summary>A cell with a text.</summary>
    public static LedgerCell Of(string? text) => new(text);

    /// <summary>A cell that the table marks as a date.</summary>
    public static LedgerCell Of(LocalDate date) => new(date.WithCalendar(CalendarSystem.Iso));

    /// <inheritdoc cref="Of(LocalDate)" />
    public static LedgerCell Of(DateOnly date) => Of(LocalDate.FromDateOnly(date));

    /// <summary>A cell that the table marks as a number, in a date column the serial number of a day.</summary>
    public static LedgerCell Of(double number) => new(IsNumber, number);

    /// <summary>A cell whose content is not available, such as a formula that was never calculated.</summary>
    /// <param name="fault">What is wrong, without a final full stop.</param>
    public static LedgerCell Unreadable(BilingualText fault)
    {
        ArgumentNullException.ThrowIfNull(fault);
        return new(fault);
    }

    /// <summary>Whether two cells hold the same.</summary>
    public static bool operator ==(LedgerCell left, LedgerCell right) => left.Equals(right);

    /// <summary>Whether two cells hold something different.</summary>
    public static bool operator !=(LedgerCell left, LedgerCell right) => !left.Equals(right);

    /// <inheritdoc />
    public bool Equals(LedgerCell other) => Equals(content, other.content) && number.Equals(other.number);

    /// <inheritdoc />
    public override bool Equals(object? obj) => obj is LedgerCell cell && Equals(cell);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(content, number);

    /// <summary>The content as a text; empty where there is none.</summary>
    public override string ToString() =>
        content switch
        {
            string text => text,
            LocalDate date => date.ToString("uuuu'-'MM'-'dd", CultureInfo.InvariantCulture),
            not null when content == IsNumber => number.ToString("R", CultureInfo.InvariantCulture),
            _ => "",
        };
}
