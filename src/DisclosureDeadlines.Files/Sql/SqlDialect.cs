using System.Globalization;
using System.Text;
using DisclosureDeadlines.Foundation;
using NodaTime;
using NodaTime.Text;

namespace DisclosureDeadlines.Files.Sql;

/// <summary>How an engine wants its values written.</summary>
/// <param name="Name">The name of the dialect and of its script.</param>
/// <param name="RowsPerInsert">How many rows one statement may hold.</param>
internal sealed record SqlDialect(string Name, int RowsPerInsert)
{
    /// <summary>Whether a backslash escapes in a text, and not only a doubled quote.</summary>
    public bool HasBackslashes { get; init; }

    /// <summary>Whether a backslash and an x give a byte of UTF-8; otherwise a backslash and a u give a unit of UTF-16.</summary>
    public bool HasByteEscapes { get; init; }

    /// <summary>Whether a text can hold the character zero; where it cannot, its picture (␀) replaces it.</summary>
    public bool HasZero { get; init; } = true;

    /// <summary>Whether a date is written as a text, and a truth as a number.</summary>
    public bool HasPlainLiterals { get; init; }

    /// <summary>What is between two rows. The client of ClickHouse takes the end of the line for the end of the rows.</summary>
    public char RowBreak { get; init; } = '\n';

    /// <summary>Whether dates are subtracted by a function.</summary>
    public bool HasDateDiff { get; init; }

    /// <summary>Whether a join may be told to send its small side to every machine.</summary>
    public bool HasBroadcast { get; init; }

    /// <summary>An expression for the calendar days from one date to another.</summary>
    public string DaysBetween(string from, string to) => HasDateDiff ? $"datediff({to}, {from})" : $"{to} - {from}";

    /// <summary>The hint of a join, where there is one; a blank follows it.</summary>
    public string Broadcast(string tables) => HasBroadcast ? $"/*+ BROADCAST({tables}) */ " : "";

    public string Of(LocalDate? date) =>
        date is { } day ? (HasPlainLiterals ? "" : "DATE ") + $"'{LocalDatePattern.Iso.Format(day)}'" : "NULL";

    public string Of(bool truth) =>
        (truth, HasPlainLiterals) switch
        {
            (true, true) => "1",
            (false, true) => "0",
            (true, false) => "true",
            (false, false) => "false",
        };

    /// <summary>
    /// A text, whatever is in it: as one expression on one line, which gives the text. What cannot be seen is written as a number; so
    /// nothing of a text ever begins a line of the script, and a reader of the script sees all of it.
    /// </summary>
    public string Of(string? text) =>
        text is null ? "NULL"
        : HasBackslashes ? Escaped(text)
        : Joined(text);

    /// <summary>A text as the rest of a comment that ends with its line.</summary>
    public static string Comment(string text) => VisibleText.Line(text);

    private string Escaped(string text)
    {
        var quoted = new StringBuilder("'");
        foreach (var rune in text.EnumerateRunes())
        {
            _ =
                rune.Value is '\'' or '\\' ? quoted.Append('\\').Append(rune)
                : VisibleText.IsShown(rune) ? quoted.Append(rune)
                : HasByteEscapes
                    ? quoted.AppendJoin(
                        "",
                        Encoding.UTF8.GetBytes(rune.ToString()).Select(part => string.Create(CultureInfo.InvariantCulture, $@"\x{part:X2}"))
                    )
                : quoted.AppendJoin("", rune.ToString().Select(unit => string.Create(CultureInfo.InvariantCulture, $@"\u{(int)unit:X4}")));
        }

        return quoted.Append('\'').ToString();
    }

    /// <summary>
    /// Quoted pieces with the characters between them by number. A backslash is one of those: old settings of PostgreSQL take it for an
    /// escape.
    /// </summary>
    private string Joined(string text)
    {
        var joined = new StringBuilder("'");
        foreach (var rune in text.EnumerateRunes())
        {
            _ =
                rune.Value == '\'' ? joined.Append("''")
                : rune.Value != '\\' && VisibleText.IsShown(rune) ? joined.Append(rune)
                : rune.Value == 0 && !HasZero ? joined.Append(VisibleText.Line("\0"))
                : joined.Append(CultureInfo.InvariantCulture, $"' || chr({rune.Value}) || '");
        }

        return joined.Append('\'').ToString();
    }
}
